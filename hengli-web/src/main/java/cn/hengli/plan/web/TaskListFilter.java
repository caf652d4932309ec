package cn.hengli.plan.web;

import cn.hengli.plan.AssignmentRole;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which tasks are wanted; it stands in the address. The unit is typed by any of its names. */
@Getter
@Setter
class TaskListFilter {

    private static final int LONGEST = 100;

    private String q = "";
    private @Nullable Integer group;
    private String unit = "";
    private @Nullable AssignmentRole role;
    private @Nullable Boolean continuing;

    String text() {
        return plain(q);
    }

    String unitName() {
        return plain(unit).strip();
    }

    public boolean isNarrowed() {
        return !q.isBlank() || group != null || !unit.isBlank() || role != null || continuing != null;
    }

    /** No name or text is longer, and none has a character that the database cannot take. */
    private static String plain(String typed) {
        return (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).replace("\u0000", "");
    }
}
