package cn.hengli.assistance.web;

import cn.hengli.assistance.AssistanceFilter;
import cn.hengli.assistance.AssistanceState;
import cn.hengli.shared.UnitId;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which items are wanted; it stands in the address. The unit is typed by any of its names. */
@Getter
@Setter
class AssistanceListFilter {

    private static final int LONGEST = 100;

    private @Nullable AssistanceState state;
    private String unit = "";
    private String q = "";
    private @Nullable Integer task;
    private boolean overdue;

    String unitName() {
        return plain(unit).strip();
    }

    AssistanceFilter of(@Nullable Set<UnitId> units) {
        return new AssistanceFilter(state, units, plain(q), task, overdue);
    }

    public boolean isNarrowed() {
        return state != null || !unit.isBlank() || !q.isBlank() || task != null || overdue;
    }

    /** No name or text is longer, and none has a character that the database cannot take. */
    private static String plain(String typed) {
        return (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).replace("\u0000", "");
    }
}
