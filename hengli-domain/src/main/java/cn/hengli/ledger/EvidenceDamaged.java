package cn.hengli.ledger;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import java.util.List;

/** 佐证材料损坏: the file cannot be handed out, because what is kept is not what was uploaded. */
public final class EvidenceDamaged extends Refused {

    private final String name;

    EvidenceDamaged(Attachment attachment) {
        super(List.of(Problem.of(EntryRefusal.ATTACHMENT_DAMAGED, attachment.name())));
        name = attachment.name();
    }

    String name() {
        return name;
    }
}
