package cn.hengli.ledger;

import static cn.hengli.ledger.EntryStep.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** 条目状态: the one place that says what may follow what. */
public enum EntryState {
    /** 待填 */
    PENDING,
    /** 草稿 */
    DRAFT,
    /** 待审签: waits for the unit's leader in charge, where the unit wants it. */
    AWAITING_SIGN_OFF,
    /** 报送 */
    SUBMITTED,
    /** 退回 */
    RETURNED,
    /** 采纳 */
    ACCEPTED;

    private static final Map<EntryState, Map<EntryStep, EntryState>> FOLLOWS = new EnumMap<>(EntryState.class);

    static {
        FOLLOWS.put(
                PENDING,
                Map.of(
                        SAVE,
                        DRAFT,
                        SUBMIT,
                        SUBMITTED,
                        SUBMIT_FOR_SIGN_OFF,
                        AWAITING_SIGN_OFF,
                        ATTACH,
                        DRAFT,
                        DETACH,
                        DRAFT,
                        LAPSE,
                        PENDING,
                        REVIVE,
                        PENDING));
        FOLLOWS.put(
                DRAFT,
                Map.of(
                        SAVE,
                        DRAFT,
                        SUBMIT,
                        SUBMITTED,
                        SUBMIT_FOR_SIGN_OFF,
                        AWAITING_SIGN_OFF,
                        ATTACH,
                        DRAFT,
                        DETACH,
                        DRAFT));
        FOLLOWS.put(AWAITING_SIGN_OFF, Map.of(SIGN_OFF, SUBMITTED, DECLINE, RETURNED, WITHDRAW, DRAFT));
        FOLLOWS.put(SUBMITTED, Map.of(WITHDRAW, DRAFT, RETURN, RETURNED, ACCEPT, ACCEPTED));
        FOLLOWS.put(
                RETURNED,
                Map.of(
                        SAVE,
                        RETURNED,
                        SUBMIT,
                        SUBMITTED,
                        SUBMIT_FOR_SIGN_OFF,
                        AWAITING_SIGN_OFF,
                        ATTACH,
                        RETURNED,
                        DETACH,
                        RETURNED));
        FOLLOWS.put(ACCEPTED, Map.of(REOPEN, RETURNED));
    }

    /** The state after the step; empty where the step is not allowed. */
    public Optional<EntryState> after(EntryStep step) {
        // who leads is a matter of the plan: it may change at any time and moves nothing
        if (step == BECOME_LEAD || step == BECOME_SUPPORT) {
            return Optional.of(this);
        }
        return Optional.ofNullable(FOLLOWS.getOrDefault(this, Map.of()).get(step));
    }

    /** Whether the unit may still write. */
    public boolean isOpenForWriting() {
        return after(SAVE).isPresent();
    }

    /** Whether it lies with the office: handed in, and not sent back. */
    public boolean isWithOffice() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
