package cn.hengli.unit.web;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveFacts;
import cn.hengli.unit.MaintainCollectives;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;

/** The name of a collective and its members, ticked. */
@Getter
@Setter
class CollectiveForm extends VersionedForm {

    private String name = "";
    private String aliases = "";
    private Set<UUID> members = new LinkedHashSet<>();

    static CollectiveForm of(CollectiveFacts collective) {
        var form = new CollectiveForm();
        form.setVersion(collective.version());
        form.name = collective.name();
        form.aliases = String.join("\n", collective.aliases());
        collective.members().forEach(member -> form.members.add(member.id().value()));
        return form;
    }

    MaintainCollectives.Command toCommand() {
        return new MaintainCollectives.Command(
                Typed.line(name),
                Typed.lines(aliases),
                members.stream().map(UnitId::new).collect(Collectors.toSet()));
    }

    public boolean has(UnitId unit) {
        return members.contains(unit.value());
    }
}
