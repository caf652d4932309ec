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
record ReadFiles(
        List<UploadedRow> rows, List<ForeignTable> asked, List<ForeignTable> explained, List<Refusal> refused) {

    /** A file that is not read. */
    record Refusal(String file, Problem problem) {}
}
