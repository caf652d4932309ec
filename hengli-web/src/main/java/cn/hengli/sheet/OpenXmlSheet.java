package cn.hengli.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Hands the cells of one xlsx sheet to its collector, and the areas that are merged, which the library passes over. */
final class OpenXmlSheet extends XSSFSheetXMLHandler {

    private final SheetCollector collector;
    private @Nullable String place;

    OpenXmlSheet(StylesTable styles, SharedStrings texts, SheetCollector collector) {
        super(styles, null, texts, new Cells(collector), new PlainCells(), false);
        this.collector = collector;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("mergeCell")) {
            var area = CellRangeAddress.valueOf(attributes.getValue("ref"));
            collector.merge(new MergedCells(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
        if (localName.equals("c")) {
            place = attributes.getValue("r");
        } else if (localName.equals("f") && place != null) {
            collector.formula(column(place));
        }
        super.startElement(uri, localName, qName, attributes);
    }

    /** Without a pattern, which costs more than all the rest; what is beyond any spreadsheet is beyond our limit. */
    private static int column(String reference) {
        var column = 0;
        for (var at = 0; at < reference.length() && at < 6; at++) {
            var letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** What the library has understood. */
    private record Cells(SheetCollector collector) implements SheetContentsHandler {

        @Override
        public void startRow(int rowNum) {
            collector.startRow();
        }

        @Override
        public void cell(
                @Nullable String cellReference, @Nullable String formattedValue, @Nullable XSSFComment comment) {
            // what a formula could not reckon is no value either
            if (formattedValue != null && formattedValue.startsWith("ERROR:#")) {
                return;
            }
            // a comment without a cell has no value, and what has no address stands behind what was there before
            if (formattedValue != null) {
                collector.cell(cellReference == null ? collector.filled() : column(cellReference), formattedValue);
            }
        }

        @Override
        public void endRow(int rowNum) {
            collector.endRow(rowNum + 1);
        }
    }
}
