package cn.hengli.plan.web;

import cn.hengli.plan.Assignee;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Who is to be named for a task: {@code unit:…} or {@code collective:…} and the id. */
@Getter
@Setter
class AssignmentForm extends EditForm {

    static final String UNIT = "unit:";
    static final String COLLECTIVE = "collective:";

    private AssignmentRole role = AssignmentRole.SUPPORT;
    private String assignee = "";

    @Nullable
    Assignee chosen() {
        var typed = text(assignee);
        try {
            if (typed.startsWith(UNIT)) {
                return Assignee.of(new UnitId(UUID.fromString(typed.substring(UNIT.length()))));
            }
            if (typed.startsWith(COLLECTIVE)) {
                return Assignee.of(new CollectiveId(UUID.fromString(typed.substring(COLLECTIVE.length()))));
            }
        } catch (IllegalArgumentException noId) {
            return null;
        }
        return null;
    }
}
