package cn.hengli.ledger;

import cn.hengli.light.TaskLight;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 综合台账 of one task in a quarter: what the office says, over what the units say, the leads first.
 *
 * @param revision of what the office wrote; 0 when it wrote nothing yet
 * @param light of the office; null where it leaves it at the one by the rule
 * @param reports every entry of the task, leads first, in the units' order
 * @param hidden how many more there are that the reader is not shown
 * @param standing where the task stands by the rule; null as long as nobody asked
 */
public record ConsolidatedTask(
        TaskId task,
        int number,
        String title,
        boolean continuing,
        @Nullable LocalDate dueOn,
        int groupNumber,
        String groupName,
        int revision,
        String summary,
        @Nullable TaskLight light,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<Report> reports,
        int hidden,
        @Nullable TaskStanding standing) {

    /** What one unit says. */
    public record Report(LedgerRow row, String nothingReason, String problems, String nextPlan) {

        public boolean isLead() {
            return row.role() == AssignmentRole.LEAD;
        }

        public boolean isAccepted() {
            return row.state() == EntryState.ACCEPTED;
        }

        /** What was done, or why nothing was. */
        public String progress() {
            return row.nothingToReport() ? nothingReason : row.progress();
        }
    }

    /** How many entries the task's units owe. */
    public int owed() {
        return reports.size() + hidden;
    }

    /** Whether the office has said what it has to say; the light is by the rule, unless it sets another one. */
    public boolean isConsolidated() {
        return !summary.isEmpty();
    }

    /** 进度灯: the office's where it set one, else the rule's. */
    public TaskLight shownLight() {
        if (light != null) {
            return light;
        }
        return standing == null ? TaskLight.GREY : standing.judgement().light();
    }

    ConsolidatedTask with(@Nullable TaskStanding its) {
        return new ConsolidatedTask(
                task,
                number,
                title,
                continuing,
                dueOn,
                groupNumber,
                groupName,
                revision,
                summary,
                light,
                savedAt,
                savedBy,
                reports,
                hidden,
                its);
    }

    /** 汇总齐全: whether everything that the task's units owe is accepted. */
    public boolean isComplete() {
        return reports.stream().allMatch(Report::isAccepted);
    }

    public List<Report> accepted() {
        return reports.stream().filter(Report::isAccepted).toList();
    }

    public List<Report> leads() {
        return reports.stream().filter(Report::isLead).toList();
    }

    /** 完成进度: what those who carry it last had accepted, on average; nothing for a task without an end. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(standing).map(its -> its.judgement().percent());
    }

    /** As those see it who may read only what the office took over. */
    ConsolidatedTask acceptedOnly() {
        var accepted = accepted();
        return new ConsolidatedTask(
                task,
                number,
                title,
                continuing,
                dueOn,
                groupNumber,
                groupName,
                revision,
                summary,
                light,
                savedAt,
                savedBy,
                accepted,
                reports.size() - accepted.size(),
                standing);
    }
}
