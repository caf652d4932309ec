package cn.hengli.unit.web;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.DissolveUnit;
import cn.hengli.unit.UnitFacts;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** The end of a unit, and who takes over. */
@Getter
@Setter
class DissolutionForm extends VersionedForm {

    private @Nullable LocalDate on;
    private @Nullable UUID successor;

    static DissolutionForm of(UnitFacts unit) {
        var form = new DissolutionForm();
        form.setVersion(unit.version());
        return form;
    }

    DissolveUnit.Command toCommand(UnitId unit) {
        return new DissolveUnit.Command(unit, getVersion(), on, successor == null ? null : new UnitId(successor));
    }
}
