package cn.hengli.account.web;

import java.util.List;

/**
 * 预览: what a list would bring, line by line, with what is wrong at each.
 *
 * @param findings everything that is wrong, in the order of the workbook
 * @param leftOut the name of a sheet that is for another administrator; empty where there is none
 */
record StaffPreview(Table accounts, Table posts, List<StaffFinding> findings, String leftOut) {

    /** A sheet as the page shows it. */
    record Table(String name, List<String> heads, List<Row> rows) {}

    /** A line. */
    record Row(int number, List<String> cells, List<StaffFinding> findings) {}

    static StaffPreview of(StaffWorkbook workbook, List<StaffFinding> findings, String leftOut, StaffHeads heads) {
        return new StaffPreview(
                table(workbook.accounts(), "accounts", StaffHeads.ACCOUNTS, findings, heads),
                table(workbook.posts(), "posts", StaffHeads.POSTS, findings, heads),
                findings,
                leftOut);
    }

    private static Table table(
            StaffSheet sheet, String kind, List<String> fields, List<StaffFinding> findings, StaffHeads heads) {
        var rows = sheet.lines().stream()
                .map(line -> new Row(
                        line.row(),
                        fields.stream().map(line::text).toList(),
                        findings.stream()
                                .filter(finding -> finding.sheet().equals(sheet.name()) && finding.row() == line.row())
                                .toList()))
                .toList();
        return new Table(heads.sheet(kind), fields.stream().map(heads::head).toList(), rows);
    }
}
