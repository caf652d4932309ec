package cn.hengli.plan;

import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with its phases, targets, funds, posts and groups. */
public record PlanFacts(
        PlanId id,
        String code,
        String title,
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        Quarter firstQuarter,
        Quarter lastQuarter,
        List<Target> targets,
        List<PlannedFund> funds,
        List<Phase> phases,
        List<LeadingPost> posts,
        List<Group> groups) {

    /** An action group; its members by their names on the day that was asked for. */
    public record Group(
            int number,
            String name,
            String leader,
            List<String> deputies,
            List<String> duties,
            List<Member> members,
            List<Integer> tasks) {}

    /** A member unit of a group. */
    public record Member(UnitId unit, String name) {}

    public int taskCount() {
        return groups.stream().mapToInt(group -> group.tasks().size()).sum();
    }

    public List<LeadingPost> postsOf(String body) {
        return posts.stream().filter(post -> post.body().equals(body)).toList();
    }

    /** 领导小组 and 办公室, in the plan's order. */
    public List<String> bodies() {
        return posts.stream().map(LeadingPost::body).distinct().toList();
    }

    /** A plan in the list of plans. */
    public record Row(
            PlanId id,
            String code,
            String title,
            String documentNumber,
            LocalDate issuedOn,
            Quarter firstQuarter,
            Quarter lastQuarter,
            int tasks) {}

    /** Where a day lies in a phase. */
    public enum Stage {
        AHEAD,
        RUNNING,
        OVER
    }

    public Stage stage(Phase phase, LocalDate day) {
        if (day.isAfter(phase.endsOn())) {
            return Stage.OVER;
        }
        var start = startOf(phase);
        return start != null && day.isBefore(start) ? Stage.AHEAD : Stage.RUNNING;
    }

    /** Its own first day, or the day after the phase before it. */
    private @Nullable LocalDate startOf(Phase phase) {
        if (phase.startsOn() != null) {
            return phase.startsOn();
        }
        return phases.stream()
                .filter(other -> other.number() == phase.number() - 1)
                .map(other -> other.endsOn().plusDays(1))
                .findFirst()
                .orElse(null);
    }
}
