package cn.hengli.rights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockMultipartFile;

/** A list of people as administrators bring it: an account, and a post. */
final class Staff {

    private Staff() {}

    static MockMultipartFile workbook(String login) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write(workbook, "账号", new String[] {"账号", "名称"}, new String[] {login, "新人"});
            write(workbook, "岗位", new String[] {"岗位名称", "角色", "单位"}, new String[] {"戊岗位", "督查办", ""});
            workbook.write(out);
            return new MockMultipartFile("file", "staff.xlsx", null, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook workbook, String name, String[]... rows) {
        var sheet = workbook.createSheet(name);
        for (var at = 0; at < rows.length; at++) {
            var row = sheet.createRow(at);
            for (var column = 0; column < rows[at].length; column++) {
                row.createCell(column).setCellValue(rows[at][column]);
            }
        }
    }
}
