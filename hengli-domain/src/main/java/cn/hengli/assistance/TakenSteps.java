package cn.hengli.assistance;

import java.util.List;
import java.util.Optional;

/** All steps that were ever taken. */
public interface TakenSteps {

    void append(TakenStep step);

    Optional<TakenStep> find(AssistanceId assistance, int number);

    /** Those of one item, the first one first. */
    List<TakenStep> of(AssistanceId assistance);
}
