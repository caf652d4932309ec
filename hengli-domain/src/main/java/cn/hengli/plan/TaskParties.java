package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 任务单位: for which tasks units are named, by themselves, in a collective or as successors, as the plans stand. */
public interface TaskParties {

    /** One for each task and unit, of all plans; the successor of a unit that is dissolved by the day stands for it. */
    List<Party> of(Set<UnitId> units, LocalDate day);

    /** @param role lead where the unit is named so in any way */
    record Party(TaskId task, UnitId unit, AssignmentRole role) {}
}
