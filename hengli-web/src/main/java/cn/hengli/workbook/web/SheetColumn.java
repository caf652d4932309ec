package cn.hengli.workbook.web;

/**
 * 列.
 *
 * @param width in characters of a figure's width, a Chinese one has two
 */
record SheetColumn(String head, int width, boolean hidden) {

    static SheetColumn hidden(String head) {
        return new SheetColumn(head, 4, true);
    }

    static SheetColumn shown(String head, int width) {
        return new SheetColumn(head, width, false);
    }
}
