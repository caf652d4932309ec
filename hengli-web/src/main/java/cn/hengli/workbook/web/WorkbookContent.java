package cn.hengli.workbook.web;

import cn.hengli.ledger.PeriodFacts;
import java.util.List;

/**
 * 工作簿内容.
 *
 * @param name of the unit, or of all
 */
record WorkbookContent(PeriodFacts period, String name, List<SheetLine> lines) {}
