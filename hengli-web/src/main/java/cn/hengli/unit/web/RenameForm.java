package cn.hengli.unit.web;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.RenameUnit;
import cn.hengli.unit.UnitFacts;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Another name from a day on. */
@Getter
@Setter
class RenameForm extends VersionedForm {

    private String name = "";
    private @Nullable LocalDate from;
    private String pinyin = "";

    static RenameForm of(UnitFacts unit) {
        var form = new RenameForm();
        form.setVersion(unit.version());
        return form;
    }

    RenameUnit.Command toCommand(UnitId unit) {
        return new RenameUnit.Command(unit, getVersion(), Typed.line(name), from, Typed.pinyin(pinyin));
    }
}
