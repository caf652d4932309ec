package cn.hengli.workbook;

/**
 * 单元格 that somebody brought.
 *
 * @param row as the spreadsheet numbers it
 * @param column from 0 on
 */
public record UploadedCell(String text, String sheet, int row, int column) {}
