package cn.hengli.workbook.web;

import cn.hengli.shared.Problem;
import cn.hengli.sheet.Sheet;
import java.util.List;

/**
 * 上传文件, as it was read.
 *
 * @param problems why it was not; empty where it was
 */
record UploadedFile(String name, List<Sheet> sheets, List<Problem> problems) {

    /** About how many bytes it keeps in memory. */
    int weight() {
        return 200
                + sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .mapToInt(row -> 100
                                + row.cells().values().stream()
                                        .mapToInt(text -> 60 + 2 * text.length())
                                        .sum())
                        .sum();
    }
}
