package cn.hengli.extension.web;

import cn.hengli.extension.ExtensionFacts;
import lombok.Getter;
import lombok.Setter;

/** Why no more time is given. */
@Getter
@Setter
class RefusalForm {

    private long version;
    private String reason = "";

    static RefusalForm of(ExtensionFacts facts) {
        var form = new RefusalForm();
        form.see(facts);
        return form;
    }

    /** What it starts from is as things stand now; what was typed stays. */
    final void see(ExtensionFacts facts) {
        version = facts.version();
    }
}
