package cn.hengli.plan.web;

import cn.hengli.plan.MaintainMilestones;
import cn.hengli.plan.TaskFacts;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A milestone. */
@Getter
@Setter
class MilestoneForm extends EditForm {

    private String name = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate reachedOn;
    private boolean redLine;

    static MilestoneForm of(TaskFacts task, TaskFacts.@Nullable MilestoneFacts milestone) {
        var form = new MilestoneForm();
        form.setVersion(task.version());
        if (milestone != null) {
            form.name = milestone.name();
            form.dueOn = milestone.dueOn();
            form.reachedOn = milestone.reachedOn();
            form.redLine = milestone.redLine();
        }
        return form;
    }

    MaintainMilestones.Typed typed() {
        return new MaintainMilestones.Typed(text(name), dueOn, reachedOn, redLine);
    }
}
