package cn.hengli.ledger;

import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.ledger.PeriodDifference.Change;
import cn.hengli.ledger.PeriodDifference.Line;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.Obligations;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/**
 * 调整填报期: brings the entries of an open quarter into step with what is owed by now. What was written stays, also where it is owed no
 * more.
 */
@UseCase
@RequiredArgsConstructor
public class AdjustPeriod {

    private final LedgerPeriods periods;
    private final Obligations obligations;
    private final StandingEntries standing;
    private final LedgerEntries entries;
    private final LastPercents lastPercents;
    private final EntryCreation creation;
    private final EntryDesk desk;
    private final Revisions revisions;
    private final Clock clock;

    /** What adjusting would do today; refuses a quarter that is closed. */
    public PeriodDifference preview(LedgerPeriodId id, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        var period = periods.getById(id);
        period.mustBeOpen();
        return difference(period);
    }

    /**
     * Does what was looked at, and nothing else. What a second click or somebody else has done already is not done again.
     *
     * @param fingerprint of the difference that was looked at
     * @return what was done
     * @throws Stale when something else would be done by now
     */
    public PeriodDifference apply(LedgerPeriodId id, String fingerprint, Actor actor) {
        actor.mustHave(Permission.OPEN_PERIOD);
        // first the quarter, then its entries: whoever else adjusts or writes has either finished or waits
        var period = periods.findForChange(id).orElseThrow(() -> NotFound.missing("period", id));
        period.mustBeOpen();
        var present =
                entries.findAllForChange(id).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        var difference = difference(period);
        if (difference.isInStep()) {
            return difference;
        }
        if (!difference.fingerprint().equals(fingerprint)) {
            throw new Stale("period", id);
        }
        creation.create(
                period, difference.of(Change.ADD).stream().map(Line::obligation).toList(), EntryStep.ADD, actor);
        difference.of(Change.LAPSE).forEach(line -> lapse(entry(line, present), actor));
        difference.of(Change.CHANGE_ROLE).forEach(line -> changeRole(entry(line, present), line.role(), actor));
        revive(period, difference.of(Change.REVIVE), present, actor);
        revisions.append(Subject.PERIOD, id.value(), actor, null, told(period, difference));
        return difference;
    }

    private PeriodDifference difference(LedgerPeriod period) {
        return PeriodDifference.between(obligations.of(period.plan(), LocalDate.now(clock)), standing.of(period.id()));
    }

    private void lapse(LedgerEntry entry, Actor actor) {
        entry.lapse(clock.instant());
        desk.putBack(entry, EntryStep.LAPSE, actor, null);
    }

    private void revive(LedgerPeriod period, List<Line> lines, Map<LedgerEntryId, LedgerEntry> present, Actor actor) {
        var percents = lastPercents.before(period.plan(), period.quarter());
        for (var line : lines) {
            var entry = entry(line, present);
            entry.revive(percents.get(new LastPercents.Row(line.task(), line.unit())));
            desk.putBack(entry, EntryStep.REVIVE, actor, null);
            changeRole(entry, line.role(), actor);
        }
    }

    private void changeRole(LedgerEntry entry, AssignmentRole role, Actor actor) {
        if (entry.role() != role) {
            entry.become(role);
            desk.putBack(entry, EntryStep.becoming(role), actor, null);
        }
    }

    private static LedgerEntry entry(Line line, Map<LedgerEntryId, LedgerEntry> present) {
        return Objects.requireNonNull(
                present.get(Objects.requireNonNull(line.entry()).id()));
    }

    private static SortedMap<String, String> told(LedgerPeriod period, PeriodDifference difference) {
        var fields = period.fields();
        fields.put("added", Integer.toString(difference.added()));
        fields.put("lapsed", Integer.toString(difference.lapsed()));
        fields.put("roles", Integer.toString(difference.rolesChanged()));
        return fields;
    }
}
