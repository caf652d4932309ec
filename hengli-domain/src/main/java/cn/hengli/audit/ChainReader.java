package cn.hengli.audit;

import cn.hengli.audit.AuditCheck.Fault;
import cn.hengli.audit.AuditCheck.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the trail from its first event and notes where the chain breaks. */
final class ChainReader implements Consumer<AuditEvent> {

    static final AuditHead BEGINNING = new AuditHead(0, "");

    private static final int MOST_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();
    private AuditHead last = BEGINNING;
    private long events;

    @Override
    public void accept(AuditEvent event) {
        events++;
        if (!event.isIntact()) {
            note(event.number(), Kind.EDITED);
        }
        if (event.number() != last.number() + 1) {
            note(last.number() + 1, Kind.MISSING);
        } else if (!event.previousHash().equals(last.hash())) {
            note(event.number(), Kind.OUT_OF_ORDER);
        }
        last = event.asHead();
    }

    AuditCheck endingAt(AuditHead head) {
        if (head.number() > last.number()) {
            note(last.number() + 1, Kind.MISSING);
        } else if (head.number() < last.number()) {
            note(head.number() + 1, Kind.ADDED);
        } else if (!head.hash().equals(last.hash())) {
            note(head.number(), Kind.EDITED);
        }
        return new AuditCheck(events, head, List.copyOf(faults));
    }

    private void note(long number, Kind kind) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(number, kind));
        }
    }
}
