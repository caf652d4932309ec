package cn.hengli.workbook.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** 表格: a sheet with heads that stay, rows as high as what is in them, protected where nothing is to be typed, and ready to be printed. */
final class SheetTable {

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEAD = 0;
    private static final float LINE = 15;
    private static final float HIGHEST = 409;
    private static final double MARGIN = 0.4;

    /** A spreadsheet keeps fifteen digits of a number: what has more is text. */
    private static final int EXACT = 11;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final List<SheetColumn> columns;
    private int rows = 1;

    SheetTable(XSSFSheet sheet, WorkbookStyles styles, List<SheetColumn> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        var head = sheet.createRow(HEAD);
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            write(head, at, column.head(), styles.head);
            sheet.setColumnWidth(at, Math.min(255, column.width() + 1) * 256);
            sheet.setColumnHidden(at, column.hidden());
        }
        fit(head);
    }

    XSSFRow row() {
        return sheet.createRow(rows++);
    }

    int count() {
        return rows - 1;
    }

    /** As text whatever it looks like; no formula ever comes out of it. */
    XSSFCell write(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(literal(text));
        }
        return cell;
    }

    /** In the format itself _x000D_ stands for a line's end: text that looks like it is marked, as spreadsheets do. */
    private static String literal(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F$0");
    }

    /** As a number where it is one that a spreadsheet keeps exactly. */
    void figure(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var figure = figure(text);
        if (figure == null) {
            write(row, column, text, style);
        } else {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(figure.doubleValue());
        }
    }

    private static @Nullable BigDecimal figure(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            return null;
        }
        var figure = new BigDecimal(text);
        return figure.precision() <= EXACT ? figure : null;
    }

    /** What is wrong with a cell, as a note that shows when one points at it. */
    void note(XSSFCell cell, String text) {
        var anchor = new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                cell.getColumnIndex() + 1,
                cell.getRowIndex(),
                cell.getColumnIndex() + 4,
                cell.getRowIndex() + 5);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        cell.setCellComment(comment);
        cell.setCellStyle(cell.getCellStyle().getLocked() ? cell.getCellStyle() : styles.wrong);
    }

    /** As high as its longest text; a spreadsheet may make it higher as one types. */
    void fit(XSSFRow row) {
        var lines = 1;
        for (var at = 0; at < columns.size(); at++) {
            var cell = row.getCell(at);
            if (cell != null && !columns.get(at).hidden() && cell.getCellType() == CellType.STRING) {
                lines = Math.max(
                        lines, lines(cell.getStringCellValue(), columns.get(at).width()));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 4));
        row.getCTRow().setCustomHeight(false);
    }

    private static int lines(String text, int width) {
        var lines = 0;
        for (var part : text.split("\n", -1)) {
            var length = part.codePoints().map(each -> each < 0x2E80 ? 1 : 2).sum();
            lines += Math.max(1, (length + width - 2) / (width - 1));
        }
        return lines;
    }

    void choose(int column, String[] choices, @Nullable String prompt) {
        add(column, sheet.getDataValidationHelper().createExplicitListConstraint(choices), prompt);
    }

    void number(int column, String least, @Nullable String most, @Nullable String prompt) {
        var helper = sheet.getDataValidationHelper();
        var constraint = most == null
                ? helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, least, null)
                : helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, least, most);
        add(column, constraint, prompt);
    }

    void length(int column, int most, @Nullable String prompt) {
        add(
                column,
                sheet.getDataValidationHelper()
                        .createTextLengthConstraint(
                                DataValidationConstraint.OperatorType.LESS_OR_EQUAL, String.valueOf(most), null),
                prompt);
    }

    /** Whatever else is typed is asked about and not stopped: tenths and full-width figures are understood too. */
    private void add(int column, DataValidationConstraint constraint, @Nullable String prompt) {
        if (count() == 0) {
            return;
        }
        var rule = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(1, count(), column, column));
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        if (prompt != null) {
            rule.createPromptBox(columns.get(column).head(), prompt);
            rule.createErrorBox(columns.get(column).head(), prompt);
            rule.setShowPromptBox(true);
        }
        sheet.addValidationData(rule);
    }

    void finish(int frozen, String title) {
        sheet.createFreezePane(frozen, 1);
        var last = Math.min(SpreadsheetVersion.EXCEL2007.getMaxRows() - 1, Math.max(1, count()));
        sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, columns.size() - 1));
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        onPagesOneWide(sheet, PrintSetup.A3_PAPERSIZE);
        // an ampersand would be taken for an instruction
        sheet.getHeader().setCenter(title.replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Room to sign at the foot of each page. */
    void sign(String who, String seal) {
        sheet.getFooter().setLeft(who);
        sheet.getFooter().setRight(seal);
    }

    static void onPagesOneWide(XSSFSheet sheet, short paper) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(paper);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (var side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, MARGIN);
        }
    }
}
