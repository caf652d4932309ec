package cn.hengli.account.web;

import cn.hengli.shared.Role;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 导入模板: an empty workbook with heads, a note with an example at each, and the roles and units to choose from. */
@Component
@RequiredArgsConstructor
class StaffTemplate {

    private static final int LAST_ROW = 500;
    private static final int WIDTH = 24 * 256;
    private static final String CHOICES = "_";

    private final StaffHeads heads;
    private final UnitDirectory units;
    private final MessageSource messages;
    private final Clock clock;

    void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            sheet(workbook, "accounts", StaffHeads.ACCOUNTS);
            var posts = sheet(workbook, "posts", StaffHeads.POSTS);
            var roles = Arrays.stream(Role.values()).map(heads::role).toList();
            var names = units.units(LocalDate.now(clock)).stream()
                    .map(UnitEntry::name)
                    .toList();
            choices(workbook, roles, names);
            choose(posts, StaffHeads.POSTS.indexOf("role"), "A", roles.size());
            choose(posts, StaffHeads.POSTS.indexOf("unit"), "B", names.size());
            workbook.write(out);
        }
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String kind, List<String> fields) {
        var sheet = workbook.createSheet(heads.sheet(kind));
        sheet.createFreezePane(0, 1);
        printOnOnePageWide(sheet);
        var head = sheet.createRow(0);
        for (var column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            var cell = head.createCell(column);
            cell.setCellValue(heads.head(field));
            cell.setCellStyle(bold(workbook, StaffHeads.NEEDED.contains(field)));
            sheet.setColumnWidth(column, WIDTH);
            // as text: a telephone keeps its leading zero
            sheet.setDefaultColumnStyle(column, text(workbook));
            note(sheet, column, words("access.import.note." + field));
        }
        return sheet;
    }

    private static void printOnOnePageWide(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void note(XSSFSheet sheet, int column, String text) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 3, 6);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        sheet.getRow(0).getCell(column).setCellComment(comment);
    }

    /** On a sheet of its own: a list in the rule itself may have no more than 255 characters. */
    private static void choices(XSSFWorkbook workbook, List<String> roles, List<String> names) {
        var sheet = workbook.createSheet(CHOICES);
        for (var index = 0; index < Math.max(roles.size(), names.size()); index++) {
            var row = sheet.createRow(index);
            if (index < roles.size()) {
                row.createCell(0).setCellValue(roles.get(index));
            }
            if (index < names.size()) {
                row.createCell(1).setCellValue(names.get(index));
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private void choose(XSSFSheet sheet, int column, String letter, int count) {
        if (count == 0) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var rule = helper.createValidation(
                helper.createFormulaListConstraint("%s!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, count)),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        // other names are understood too: the list helps, and forbids nothing
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(false);
        sheet.addValidationData(rule);
    }

    private static CellStyle bold(XSSFWorkbook workbook, boolean needed) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        if (needed) {
            style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static CellStyle text(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private String words(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
