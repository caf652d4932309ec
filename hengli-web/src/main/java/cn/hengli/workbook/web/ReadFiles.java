package cn.hengli.workbook.web;

import cn.hengli.shared.Problem;
import cn.hengli.workbook.UploadedRow;
import java.util.List;

/**
 * 读取结果: what the files of an upload say.
 *
 * @param rows all that is understood
 * @param asked tables whose columns nobody has explained yet
 * @param explained tables that somebody has, or whose heads need no explaining
 * @param refused files that say nothing, and why
 */
record ReadFiles(List<UploadedRow> rows, List<ForeignTable> asked, List<Explained> explained, List<Refusal> refused) {

    /** @param leftOut the heads of columns that hold something and are not taken */
    record Explained(ForeignTable table, List<String> leftOut) {}

    /** A file that is not read, or a sheet of it. */
    record Refusal(String file, Problem problem) {}
}
