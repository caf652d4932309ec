package cn.hengli.ledger.persistence;

import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.Course;
import cn.hengli.plan.MilestoneId;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.TaskFacts.MilestoneFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dates and milestones of tasks as they stood on a past day, from the tasks' revisions. */
@Repository
@RequiredArgsConstructor
class PastTasks {

    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** A task that has no revision from before that day stands as it first was: a plan may be loaded after it began. */
    List<PlannedTask> of(PlanId plan, List<PlannedTask> present, Instant asOf) {
        var contents = new HashMap<UUID, Map<String, String>>();
        jdbc.sql("""
                        select t.id, (
                            select r.content::text from revision r
                            where r.subject_kind = 'TASK' and r.subject_id = t.id
                            order by (r.at <= :asOf) desc, case when r.at <= :asOf then -r.id else r.id end
                            limit 1) as content
                        from task t
                        where t.plan_id = :plan
                        """)
                .param("plan", plan.value())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var content = row.getString("content");
                    if (content != null) {
                        contents.put(row.getObject("id", UUID.class), json.readValue(content, CONTENT));
                    }
                });
        return present.stream()
                .map(task -> {
                    var content = contents.get(task.id().value());
                    return content == null ? task : past(task, content);
                })
                .toList();
    }

    private static PlannedTask past(PlannedTask task, Map<String, String> content) {
        return new PlannedTask(
                task.id(),
                task.number(),
                content.getOrDefault("title", task.title()),
                task.groupNumber(),
                task.groupName(),
                new Course(
                        LocalDate.parse(content.get("startsOn")),
                        day(content.get("dueOn")),
                        Boolean.parseBoolean(content.get("continuing")),
                        milestones(content)));
    }

    private static List<MilestoneFacts> milestones(Map<String, String> content) {
        var milestones = new ArrayList<MilestoneFacts>();
        for (var place = 1; content.containsKey("milestone." + place + ".name"); place++) {
            var its = "milestone." + place;
            if (!content.containsKey(its + ".retired")) {
                milestones.add(new MilestoneFacts(
                        new MilestoneId(new UUID(0, place)),
                        content.getOrDefault(its + ".name", ""),
                        LocalDate.parse(content.get(its + ".dueOn")),
                        day(content.get(its + ".reachedOn")),
                        content.containsKey(its + ".redLine")));
            }
        }
        return milestones;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
