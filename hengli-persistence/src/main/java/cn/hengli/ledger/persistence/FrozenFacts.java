package cn.hengli.ledger.persistence;

import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.Course;
import cn.hengli.plan.TaskFacts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was frozen of a task, also by an older version of the program that knew less of it. */
final class FrozenFacts {

    private FrozenFacts() {}

    static TaskFacts read(String facts, JsonMapper json) {
        return json.readerFor(TaskFacts.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(facts);
    }

    /** As far as lights and charts want to know of it. */
    static PlannedTask planned(TaskFacts task) {
        return new PlannedTask(
                task.id(),
                task.number(),
                task.title(),
                task.groupNumber(),
                task.groupName(),
                new Course(task.startsOn(), task.dueOn(), task.continuing(), task.milestones()));
    }
}
