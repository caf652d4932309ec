package cn.hengli.unit.web;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.AddUnit;
import cn.hengli.unit.DescribeUnit;
import cn.hengli.unit.UnitDescription;
import cn.hengli.unit.UnitFacts;
import cn.hengli.unit.UnitKind;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** What is said of a unit; name and first day are typed for a new one only. */
@Getter
@Setter
class UnitForm extends VersionedForm {

    private static final int NEW_POSITION = 1000;

    private String name = "";
    private @Nullable LocalDate from;
    private @Nullable UnitKind kind;
    private String pinyin = "";
    private @Nullable Integer position = NEW_POSITION;
    private String aliases = "";
    private boolean signOff;
    private String leaderInCharge = "";
    private String handler = "";

    static UnitForm of(UnitFacts unit) {
        var form = new UnitForm();
        form.setVersion(unit.version());
        form.kind = unit.kind();
        form.pinyin = unit.pinyin().value();
        form.position = unit.position();
        form.aliases = String.join("\n", unit.aliases());
        form.signOff = unit.signOff();
        form.leaderInCharge = Typed.orBlank(unit.leaderInCharge());
        form.handler = Typed.orBlank(unit.handler());
        return form;
    }

    AddUnit.Command toCommand() {
        return new AddUnit.Command(Typed.line(name), from, description());
    }

    DescribeUnit.Command toCommand(UnitId unit) {
        return new DescribeUnit.Command(unit, getVersion(), description());
    }

    /** One alias a line. */
    private UnitDescription description() {
        return new UnitDescription(
                kind,
                Typed.pinyin(pinyin),
                position,
                Typed.lines(aliases),
                signOff,
                Typed.orNone(leaderInCharge),
                Typed.orNone(handler));
    }
}
