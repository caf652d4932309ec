package cn.hengli.extension.web;

import cn.hengli.extension.DecideExtension;
import cn.hengli.extension.ExtensionFacts;
import cn.hengli.extension.ExtensionId;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Until when more time is given; at first the day that was asked for. */
@Getter
@Setter
class GrantForm {

    private long version;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate to;
    private String note = "";

    static GrantForm of(ExtensionFacts facts) {
        var form = new GrantForm();
        form.to = facts.askedFor();
        form.see(facts);
        return form;
    }

    /** What it starts from is as things stand now; what was typed stays. */
    final void see(ExtensionFacts facts) {
        version = facts.version();
        dueOn = facts.presentDueOn();
    }

    DecideExtension.Grant toCommand(ExtensionId id) {
        return new DecideExtension.Grant(id, version, dueOn, to, note);
    }
}
