package cn.hengli.assistance;

import cn.hengli.shared.NotFound;
import java.util.Optional;

/** All that units ever asked of each other. */
public interface Assistances {

    /** Held until the end of the transaction: whoever comes second sees what the first did. */
    Optional<Assistance> findForChange(AssistanceId id);

    Assistance saveAndFlush(Assistance assistance);

    long count();

    default Assistance getForChange(AssistanceId id) {
        return findForChange(id).orElseThrow(() -> NotFound.missing("assistance", id));
    }
}
