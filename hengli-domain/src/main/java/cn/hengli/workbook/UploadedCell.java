package cn.hengli.workbook;

/**
 * 单元格 that somebody brought.
 *
 * @param text what stands there; of a formula, what it gave
 * @param row as the spreadsheet numbers it
 * @param column from 0 on
 * @param formula whether it was reckoned
 */
public record UploadedCell(String text, String sheet, int row, int column, boolean formula) {

    public UploadedCell(String text, String sheet, int row, int column) {
        this(text, sheet, row, column, false);
    }

    /** Whether it says anything: also a formula whose result was not kept. */
    boolean isTold() {
        return formula || !text.isBlank();
    }
}
