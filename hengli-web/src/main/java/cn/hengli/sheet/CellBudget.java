package cn.hengli.sheet;

import cn.hengli.shared.Refused;

/** How many characters of a workbook may still be kept: sheets that are each small enough may be too much together. */
final class CellBudget {

    private int left;

    CellBudget(SheetLimits limits) {
        left = limits.characters();
    }

    void spend(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Refused(WorkbookRefusal.TOO_LARGE);
        }
    }
}
