package cn.hengli.ledger.web;

import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.light.TaskLight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a consolidated ledger has come.
 *
 * @param consolidated tasks of which the office has written a summary
 * @param accepted entries taken over
 * @param lights how many tasks have which light
 */
public record ConsolidatedStanding(int tasks, int consolidated, int owed, int accepted, Map<TaskLight, Long> lights) {

    static ConsolidatedStanding of(List<ConsolidatedTask> tasks) {
        var reporting = tasks.stream().filter(task -> task.owed() > 0).toList();
        var lights = new EnumMap<TaskLight, Long>(TaskLight.class);
        for (var light : TaskLight.values()) {
            lights.put(
                    light,
                    tasks.stream().filter(task -> task.shownLight() == light).count());
        }
        return new ConsolidatedStanding(
                reporting.size(),
                (int) reporting.stream()
                        .filter(ConsolidatedTask::isConsolidated)
                        .count(),
                tasks.stream().mapToInt(ConsolidatedTask::owed).sum(),
                tasks.stream().mapToInt(task -> task.accepted().size()).sum(),
                lights);
    }
}
