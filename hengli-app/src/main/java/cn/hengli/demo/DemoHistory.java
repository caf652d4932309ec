package cn.hengli.demo;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.light.LightRules;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Plan;
import cn.hengli.plan.Plans;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Quarter;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets five quarters pass: four come to their end and are closed, in the fifth it is the evening before the demo begins. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoHistory {

    /** The last day on which anything happened. */
    static final LocalDate LAST_DAY = LocalDate.of(2020, 1, 3);

    private static final List<Quarter> QUARTERS =
            Stream.iterate(Quarter.parse("2018Q4"), Quarter::next).limit(5).toList();

    private final Plans plans;
    private final Obligations obligations;
    private final Tasks tasks;
    private final TaskDetails details;
    private final Units units;
    private final UnitDirectory directory;
    private final LightRules rules;

    /** To be written down and closed. */
    PastLedger of(Plan plan, DemoCast.Players players, ZoneId zone) {
        var words = DemoWordsReader.read();
        var hours = new OfficeHours(zone);
        var ledger = new PastLedger(plans, obligations, tasks, details, units, rules, zone);
        var rows = new DemoRows(words, tasks, directory.units(LAST_DAY));
        for (var quarter = 0; quarter < QUARTERS.size(); quarter++) {
            var openedOn = OfficeHours.lastFriday(QUARTERS.get(quarter).lastDay());
            ledger.at(openedOn.atTime(LocalTime.of(9, 10)).atZone(zone).toInstant());
            var period = ledger.open(plan.id(), QUARTERS.get(quarter), players.office());
            var owed = rows.of(obligations.of(plan.id(), openedOn));
            var signOff = new HashMap<String, Integer>();
            var entries = ledger.entries.of(period.id());
            for (var index = 0; index < entries.size(); index++) {
                var row = owed.get(index);
                var story = new EntryStory(ledger, words, players, entries.get(index), row, quarter);
                if (quarter < EntryAuthor.OPEN_QUARTER) {
                    past(story, row, quarter, period, openedOn, hours);
                } else {
                    story.to(state(words, row, signOff), open(row, openedOn, hours));
                }
            }
            if (quarter < EntryAuthor.OPEN_QUARTER) {
                new QuarterEnd(ledger, players.office(), zone).of(period);
            }
        }
        return ledger;
    }

    private static void past(
            EntryStory story, DemoRow row, int quarter, LedgerPeriod period, LocalDate openedOn, OfficeHours hours) {
        var random = row.random(quarter, "moments");
        var due = period.dueOn();
        var late = row.pace().isLate(random);
        var from = late ? due.plusDays(1) : openedOn.plusDays(3);
        var until = late ? due.plusDays(9) : due;
        story.toItsEnd(hours.draw(random, from, until), hours.draw(random, until.plusDays(1), until.plusDays(18)));
    }

    private static Iterator<Instant> open(DemoRow row, LocalDate openedOn, OfficeHours hours) {
        return hours.draw(row.random(EntryAuthor.OPEN_QUARTER, "moments"), openedOn.plusDays(1), LAST_DAY);
    }

    /** Where an entry of the open quarter stands. */
    private static EntryState state(DemoWords words, DemoRow row, Map<String, Integer> signOff) {
        var listed = words.signOff().get(row.unit());
        if (listed != null) {
            return listed.get(signOff.merge(row.unit(), 1, Integer::sum) - 1);
        }
        var drawn = row.pace().state(row.random(EntryAuthor.OPEN_QUARTER, "state"));
        return row.lead() == 0 ? words.leads().getOrDefault(row.task(), drawn) : drawn;
    }
}
