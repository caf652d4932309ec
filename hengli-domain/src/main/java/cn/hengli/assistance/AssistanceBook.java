package cn.hengli.assistance;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads items with what stands around them, one statement each time. */
public interface AssistanceBook {

    Optional<AssistanceRow> find(AssistanceId id, LocalDate day);

    /** Those that are not over first, by the day they are due; then the newest of the others. */
    List<AssistanceRow> of(Wanted wanted, LocalDate day, int limit);

    /**
     * @param reach of units to which the reader is confined; null for none
     * @param agreedBefore a day before which was agreed on; null for whichever
     */
    record Wanted(
            @Nullable Set<UnitId> reach,
            @Nullable TaskId task,
            @Nullable Set<UnitId> units,
            Set<AssistanceState> states,
            String text,
            @Nullable Integer taskNumber,
            @Nullable LocalDate agreedBefore) {

        static Wanted all(@Nullable Set<UnitId> reach) {
            return new Wanted(reach, null, null, EnumSet.allOf(AssistanceState.class), "", null, null);
        }

        static Wanted unfinished(@Nullable Set<UnitId> reach) {
            return new Wanted(
                    reach, null, null, EnumSet.complementOf(EnumSet.copyOf(AssistanceState.over())), "", null, null);
        }

        Wanted about(TaskId only) {
            return new Wanted(reach, only, units, states, text, taskNumber, agreedBefore);
        }
    }
}
