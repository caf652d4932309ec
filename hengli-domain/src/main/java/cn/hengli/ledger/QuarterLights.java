package cn.hengli.ledger;

import cn.hengli.ledger.ProgressBook.Line;
import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.ProgressBook.PlannedTask;
import cn.hengli.light.JudgeLight;
import cn.hengli.light.Judgement;
import cn.hengli.light.LightCase;
import cn.hengli.light.LightRule;
import cn.hengli.light.Reporting;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the lights of one task, quarter after quarter: each needs to know what was accepted, and what was missing, before. */
final class QuarterLights {

    private final Instant now;
    private final ZoneId zone;
    private final Map<UnitId, BigDecimal> accepted = new HashMap<>();
    private final Map<UnitId, Quarter> acceptedIn = new HashMap<>();

    private @Nullable Quarter last;
    private int missingInARow;

    QuarterLights(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Those who answer for a task: its leads, or where nobody leads its supporting units. */
    static List<Line> carriers(List<Line> lines) {
        var leads = lines.stream()
                .filter(line -> line.role() == AssignmentRole.LEAD)
                .toList();
        return leads.isEmpty() ? lines : leads;
    }

    /** @param kept what was kept of it when the quarter was closed; null for what is judged now */
    Judgement next(
            OpenedQuarter quarter, PlannedTask task, List<Line> carriers, LightRule rule, @Nullable Judgement kept) {
        carriers.forEach(line -> {
            if (line.state() == EntryState.ACCEPTED && line.percent() != null) {
                accepted.put(line.unit(), line.percent());
                acceptedIn.put(line.unit(), quarter.quarter());
            }
        });
        var reporting = reporting(quarter, carriers);
        var judgement = kept != null
                ? kept
                : JudgeLight.by(
                        rule,
                        new LightCase(
                                quarter.quarter(),
                                task.course(),
                                reporting,
                                percent(carriers),
                                isCarried(quarter.quarter(), carriers),
                                reporting == Reporting.MISSING ? inARow(quarter.quarter()) + 1 : 0));
        missingInARow = judgement.missingInARow();
        last = quarter.quarter();
        return judgement;
    }

    private int inARow(Quarter quarter) {
        return quarter.previous().equals(last) ? missingInARow : 0;
    }

    private Reporting reporting(OpenedQuarter quarter, List<Line> carriers) {
        if (carriers.isEmpty()) {
            return Reporting.NOBODY;
        }
        if (carriers.stream().allMatch(line -> line.state() == EntryState.ACCEPTED)) {
            return Reporting.ACCEPTED;
        }
        if (carriers.stream().allMatch(line -> line.state().isWithOffice())) {
            return Reporting.WITH_OFFICE;
        }
        var over = quarter.closed() || new Deadline(quarter.dueOn(), zone).isLate(now);
        return over ? Reporting.MISSING : Reporting.NOT_DUE;
    }

    private @Nullable BigDecimal percent(List<Line> carriers) {
        var known = carriers.stream()
                .map(line -> accepted.get(line.unit()))
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP);
    }

    private boolean isCarried(Quarter quarter, List<Line> carriers) {
        return carriers.stream()
                .map(line -> acceptedIn.get(line.unit()))
                .anyMatch(in -> in != null && !in.equals(quarter));
    }
}
