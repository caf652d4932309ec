package cn.hengli.workbook.web;

import java.util.Set;

/** 隐藏标记: by what a workbook of ours is known again, whoever saved it and in whatever language it went out. */
final class WorkbookMarks {

    /** The sheet that says which quarter it is. */
    static final String SHEET = "_hengli";

    /** The sheet that explains how it is filled in, in whatever language it went out. */
    static final Set<String> NOTES = Set.of("说明", "Notes");

    static final String FORMAT = "format";
    static final String VERSION_OF_FORMAT = "1";
    static final String PLAN = "plan";
    static final String QUARTER = "quarter";

    /** Heads of hidden columns. */
    static final String ENTRY = "hengli:entry";

    static final String VERSION = "hengli:version";
    static final String INDICATOR = "hengli:indicator";

    private WorkbookMarks() {}
}
