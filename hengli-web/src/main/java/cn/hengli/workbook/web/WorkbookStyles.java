package cn.hengli.workbook.web;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 样式: grey and locked for what is only read, white for what is filled in, with a mark where something is wrong. */
final class WorkbookStyles {

    private static final byte[] GREY = {(byte) 0xF0, (byte) 0xF0, (byte) 0xEE};
    private static final byte[] INK = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] WRONG = {(byte) 0xFB, (byte) 0xE3, (byte) 0xE0};
    private static final short SIZE = 10;

    final XSSFCellStyle head;
    final XSSFCellStyle locked;
    final XSSFCellStyle text;
    final XSSFCellStyle figure;
    final XSSFCellStyle lockedFigure;
    final XSSFCellStyle wrong;
    final XSSFCellStyle plain;

    private final XSSFWorkbook workbook;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        head = style(INK, true);
        var bold = font();
        bold.setBold(true);
        head.setFont(bold);
        locked = style(GREY, true);
        text = asText(style(null, false));
        figure = centred(style(null, false));
        lockedFigure = centred(style(GREY, true));
        wrong = asText(style(WRONG, false));
        plain = workbook.createCellStyle();
        plain.setFont(font());
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    /** What is typed stays what it is: a leading zero stays, and nothing becomes a formula. */
    private XSSFCellStyle asText(XSSFCellStyle style) {
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle style(byte @Nullable [] fill, boolean closed) {
        var style = workbook.createCellStyle();
        style.setFont(font());
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(closed);
        border(style);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private XSSFFont font() {
        var font = workbook.createFont();
        font.setFontName("Microsoft YaHei");
        font.setFontHeightInPoints(SIZE);
        return font;
    }
}
