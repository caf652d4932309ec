package cn.hengli.plan.web;

import cn.hengli.plan.RescheduleTask;
import cn.hengli.plan.TaskFacts;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A task's dates. */
@Getter
@Setter
class ScheduleForm extends EditForm {

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private boolean continuing;

    static ScheduleForm of(TaskFacts task) {
        var form = new ScheduleForm();
        form.setVersion(task.version());
        form.startsOn = task.startsOn();
        form.dueOn = task.dueOn();
        form.continuing = task.continuing();
        return form;
    }

    RescheduleTask.Command toCommand(TaskFacts task) {
        return new RescheduleTask.Command(task.id(), getVersion(), startsOn, dueOn, continuing);
    }
}
