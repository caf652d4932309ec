package cn.hengli.assistance;

import static cn.hengli.assistance.AssistanceSide.ASKED;
import static cn.hengli.assistance.AssistanceSide.ASKER;

/** 办理步骤: what either unit can do, and what it has to say with it. */
public enum AssistanceStep {
    /** 提出 */
    ASK(ASKER, 0, true),
    /** 同意办理 by the day that was wanted. */
    ACCEPT(ASKED, 0, false),
    /** 另提时间 */
    OFFER(ASKED, Length.REASON, true),
    /** 拒绝 */
    REFUSE(ASKED, Length.REASON, false),
    /** 同意对方的时间 */
    AGREE(ASKER, 0, false),
    /** 再次提出: insists, or asks for another day or something else. */
    ASK_AGAIN(ASKER, Length.REASON, true),
    /** 报告办结 */
    REPORT(ASKED, Length.REPORT, false),
    /** 确认销号 */
    CONFIRM(ASKER, 0, false),
    /** 退回重办 */
    SEND_BACK(ASKER, Length.REASON, false),
    /** 撤回 */
    WITHDRAW(ASKER, Length.REASON, false);

    private final AssistanceSide side;
    private final int longestNote;
    private final boolean naming;

    AssistanceStep(AssistanceSide side, int longestNote, boolean naming) {
        this.side = side;
        this.longestNote = longestNote;
        this.naming = naming;
    }

    /** Whose step it is. */
    public AssistanceSide side() {
        return side;
    }

    /** Whether a reason or a report goes with it. */
    public boolean needsNote() {
        return longestNote > 0;
    }

    public int longestNote() {
        return longestNote;
    }

    /** Whether a day goes with it. */
    public boolean namesDay() {
        return naming;
    }

    /** Whether it may say anew what is wanted in detail. */
    public boolean saysDetails() {
        return this == ASK || this == ASK_AGAIN;
    }

    private static final class Length {
        private static final int REASON = 500;
        private static final int REPORT = 2000;
    }
}
