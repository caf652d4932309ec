package cn.hengli.extension;

import cn.hengli.shared.Refused;
import java.util.Set;

/** 延期状态: what may follow what. */
public enum ExtensionState {
    /** 待批: with the office. */
    WAITING,
    /** 批准: the task is due later. */
    GRANTED,
    /** 不批准 */
    REFUSED,
    /** 撤回: by the unit that had asked. */
    WITHDRAWN;

    /** Those that end it are followed by nothing: who needs more time asks again. */
    public Set<ExtensionState> next() {
        return this == WAITING ? Set.of(GRANTED, REFUSED, WITHDRAWN) : Set.of();
    }

    ExtensionState to(ExtensionState next) {
        if (!next().contains(next)) {
            throw new Refused(ExtensionRefusal.ALREADY_DECIDED);
        }
        return next;
    }
}
