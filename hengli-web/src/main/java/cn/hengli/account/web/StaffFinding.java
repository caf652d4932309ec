package cn.hengli.account.web;

import java.util.Comparator;

/**
 * One thing that is wrong with a list, and where.
 *
 * @param sheet empty where it concerns the whole
 * @param row as the spreadsheet numbers it
 * @param column its letters
 */
record StaffFinding(String sheet, int row, String column, String words) {

    static final Comparator<StaffFinding> IN_ORDER = Comparator.comparing(StaffFinding::sheet)
            .thenComparingInt(StaffFinding::row)
            .thenComparing(StaffFinding::column);

    static StaffFinding ofAll(String words) {
        return new StaffFinding("", 0, "", words);
    }

    public boolean isPlaced() {
        return !sheet.isEmpty();
    }
}
