package cn.hengli.assistance.web;

import cn.hengli.assistance.AskCommand;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** What is asked of whom. */
@Getter
@Setter
class AskForm {

    private String task = "";
    private @Nullable UUID asker;
    private @Nullable UUID asked;
    private String thing = "";
    private String details = "";
    private @Nullable LocalDate wantedOn;

    static AskForm about(String task) {
        var form = new AskForm();
        form.task = task;
        return form;
    }

    AskCommand toCommand() {
        var named = TaskReference.read(task);
        return new AskCommand(named.planCode(), named.number(), unit(asker), unit(asked), thing, details, wantedOn);
    }

    private static @Nullable UnitId unit(@Nullable UUID chosen) {
        return chosen == null ? null : new UnitId(chosen);
    }
}
