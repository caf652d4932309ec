package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import lombok.RequiredArgsConstructor;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads an xlsx file row by row: of what it would unpack to, no more is ever in memory than the rows that are wanted, its styles and its
 * texts. Formulas give the values that were kept with them.
 */
@RequiredArgsConstructor
final class OpenXmlReader {

    /** A sheet, its drawing, its notes and their relations, for more sheets than are read; and pictures. */
    private static final int MOST_FILES = 2_000;

    private final SheetLimits limits;

    List<Sheet> read(Path file) throws IOException, OpenXML4JException, SAXException {
        mustBeOfFewFiles(file);
        // nothing is ever written back
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            mustBeAWorkbook(opened);
            var reader = new XSSFReader(opened);
            var texts = new ReadOnlySharedStringsTable(opened);
            var styles = reader.getStylesTable();
            var budget = new CellBudget(limits);
            var sheets = new ArrayList<Sheet>();
            var data = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (data.hasNext()) {
                if (sheets.size() >= limits.sheets()) {
                    throw new Refused(WorkbookRefusal.TOO_LARGE);
                }
                try (var sheet = data.next()) {
                    sheets.add(read(sheet, styles, texts, budget).named(data.getSheetName()));
                }
            }
            return sheets;
        }
    }

    /** The library looks at each: only the list of them is read here. */
    private static void mustBeOfFewFiles(Path file) throws IOException {
        try (var packed = new ZipFile(file.toFile())) {
            if (packed.size() > MOST_FILES) {
                throw new Refused(WorkbookRefusal.TOO_LARGE);
            }
        }
    }

    private static void mustBeAWorkbook(OPCPackage opened) throws OpenXML4JException {
        var main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        var type = main.isEmpty() ? "" : opened.getPart(main.getRelationship(0)).getContentType();
        if (type.equals(XSSFRelation.MACROS_WORKBOOK.getContentType())
                || !opened.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())
                        .isEmpty()) {
            throw new Refused(WorkbookRefusal.MACROS);
        }
        if (!type.equals(XSSFRelation.WORKBOOK.getContentType())) {
            throw new Refused(WorkbookRefusal.NOT_A_WORKBOOK);
        }
    }

    private SheetCollector read(InputStream sheet, StylesTable styles, SharedStrings texts, CellBudget budget)
            throws IOException, SAXException {
        var collector = new SheetCollector(limits, budget);
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new OpenXmlSheet(styles, texts, collector));
            parser.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
        return collector;
    }
}
