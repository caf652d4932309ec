package cn.hengli.assistance;

import static cn.hengli.assistance.AssistanceSide.ASKED;
import static cn.hengli.assistance.AssistanceSide.ASKER;
import static cn.hengli.assistance.AssistanceStep.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 办理状态: the one place that says what may follow what, and who is holding the item meanwhile. */
public enum AssistanceState {
    /** 待答复 */
    PENDING(ASKED),
    /** 待商定: the asked unit would rather have another day. */
    OFFERED(ASKER),
    /** 被拒绝 */
    REFUSED(ASKER),
    /** 办理中 */
    AGREED(ASKED),
    /** 待确认: reported done. */
    REPORTED(ASKER),
    /** 已销号 */
    CONFIRMED(null),
    /** 已撤回 */
    WITHDRAWN(null);

    private static final Map<AssistanceState, Map<AssistanceStep, AssistanceState>> FOLLOWS =
            new EnumMap<>(AssistanceState.class);

    static {
        FOLLOWS.put(PENDING, Map.of(ACCEPT, AGREED, OFFER, OFFERED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN));
        FOLLOWS.put(OFFERED, Map.of(AGREE, AGREED, ASK_AGAIN, PENDING, WITHDRAW, WITHDRAWN));
        FOLLOWS.put(REFUSED, Map.of(ASK_AGAIN, PENDING, WITHDRAW, WITHDRAWN));
        FOLLOWS.put(AGREED, Map.of(REPORT, REPORTED, WITHDRAW, WITHDRAWN));
        FOLLOWS.put(REPORTED, Map.of(CONFIRM, CONFIRMED, SEND_BACK, AGREED, WITHDRAW, WITHDRAWN));
    }

    private final @Nullable AssistanceSide holder;

    AssistanceState(@Nullable AssistanceSide holder) {
        this.holder = holder;
    }

    /** The state after the step; empty where the step is not allowed. */
    public Optional<AssistanceState> after(AssistanceStep step) {
        return Optional.ofNullable(FOLLOWS.getOrDefault(this, Map.of()).get(step));
    }

    /** What may be done now, by whomever. */
    public List<AssistanceStep> steps() {
        return Arrays.stream(AssistanceStep.values())
                .filter(step -> after(step).isPresent())
                .toList();
    }

    /** Who has to do something now; null when it is over. */
    public @Nullable AssistanceSide holder() {
        return holder;
    }

    public boolean isOver() {
        return holder == null;
    }

    /** Those in which nobody has anything to do any more. */
    public static Set<AssistanceState> over() {
        return EnumSet.of(CONFIRMED, WITHDRAWN);
    }
}
