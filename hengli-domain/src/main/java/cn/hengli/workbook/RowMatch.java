package cn.hengli.workbook;

import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * 对应: which entry a row is about, and how that was found out; or why it was not.
 */
public record RowMatch(
        @Nullable QuarterSheetRow target, By by, @Nullable Problem problem) {

    /** How. */
    public enum By {
        /** 行标识 */
        KEY,
        /** 序号 */
        NUMBER,
        /** 任务名称 */
        TITLE,
        NOTHING
    }

    /** Of the entry as it is now; none where there is no entry. */
    public int revision() {
        return target == null ? 0 : target.row().revision();
    }

    static RowMatch found(QuarterSheetRow target, By by) {
        return new RowMatch(target, by, null);
    }

    static RowMatch none(ImportRefusal reason, Object... arguments) {
        return new RowMatch(null, By.NOTHING, Problem.of(reason, arguments));
    }
}
