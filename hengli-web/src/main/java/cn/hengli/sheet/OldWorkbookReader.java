package cn.hengli.sheet;

import cn.hengli.shared.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an xls file record by record. An encrypted xlsx lies in the same kind of container. */
@RequiredArgsConstructor
final class OldWorkbookReader {

    private static final String WORKBOOK = "Workbook";
    private static final List<String> BEFORE_1997 = List.of("Book", "BOOK");
    private static final List<String> MACROS = List.of("_VBA_PROJECT_CUR", "_VBA_PROJECT");

    private final SheetLimits limits;

    List<Sheet> read(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            mustBeAWorkbook(container.getRoot());
            var request = new HSSFRequest();
            var records = new OldWorkbookRecords(limits);
            request.addListenerForAllRecords(records.withFormats());
            new HSSFEventFactory().processWorkbookEvents(request, container);
            var sheets = records.sheets();
            if (sheets.isEmpty()) {
                throw new Refused(WorkbookRefusal.DAMAGED);
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw new Refused(WorkbookRefusal.ENCRYPTED);
        } catch (OldExcelFormatException e) {
            throw new Refused(WorkbookRefusal.OLD_FORMAT);
        }
    }

    private static void mustBeAWorkbook(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new Refused(WorkbookRefusal.ENCRYPTED);
        }
        if (MACROS.stream().anyMatch(root::hasEntry)) {
            throw new Refused(WorkbookRefusal.MACROS);
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw new Refused(
                    BEFORE_1997.stream().anyMatch(root::hasEntry)
                            ? WorkbookRefusal.OLD_FORMAT
                            : WorkbookRefusal.NOT_A_WORKBOOK);
        }
    }
}
