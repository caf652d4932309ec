package cn.hengli.extension.web;

import cn.hengli.extension.AskExtension;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Until when more time is needed, and why. */
@Getter
@Setter
class AskForm {

    private @Nullable UUID unit;
    private @Nullable LocalDate askedFor;
    private String reason = "";

    AskExtension.Command toCommand(TaskId task) {
        return new AskExtension.Command(task, unit == null ? null : new UnitId(unit), askedFor, reason);
    }
}
