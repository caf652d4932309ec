package cn.hengli.demo;

import static cn.hengli.demo.Wording.marked;

import cn.hengli.ledger.EntryInput;
import cn.hengli.plan.IndicatorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Composes what a unit writes about a task in a quarter. */
final class EntryAuthor {

    /** The open quarter, counted from the plan's first. */
    static final int OPEN_QUARTER = 4;

    private static final Map<IndicatorId, EntryInput.Actual> NOTHING_COUNTED = Map.of();

    private final DemoWords words;

    EntryAuthor(DemoWords words) {
        this.words = words;
    }

    EntryInput write(DemoRow row, int quarter) {
        var random = row.random(quarter, "write");
        var wording = new Wording(row.words().object(), random);
        var nothing = hasNothing(row, quarter);
        var percent = Percents.of(row, nothing ? quarter - 1 : quarter);
        var problem =
                random.nextInt(100) < (row.isLead() ? 40 : 12) ? one(row.words().problems(), random) : "";
        var help =
                !problem.isEmpty() && random.nextInt(2) == 0 ? one(row.words().help(), random) : "";
        return new EntryInput(
                nothing ? "" : progress(row, quarter),
                nothing,
                nothing ? marked(wording.fill(one(reasons(row), random))) : "",
                percent,
                Lights.declared(row, quarter, percent, random),
                marked(problem),
                marked(help),
                plan(row, quarter),
                random.nextInt(3) > 0 ? "责任领导" : "",
                row.isLead() || random.nextInt(6) == 0 ? actuals(row, quarter) : NOTHING_COUNTED);
    }

    /** What was typed so far when the phone rang. */
    EntryInput begin(EntryInput whole) {
        return new EntryInput(
                whole.progress(),
                whole.nothingToReport(),
                whole.nothingReason(),
                whole.percent(),
                "",
                "",
                "",
                "",
                "",
                NOTHING_COUNTED);
    }

    /** What the office sends back: it says nothing. */
    EntryInput vague(DemoRow row, EntryInput whole) {
        return new EntryInput(
                marked(row.words().object() + "有序推进，取得阶段性成效"),
                false,
                "",
                whole.percent(),
                whole.light(),
                "",
                "",
                whole.nextPlan(),
                whole.signedOffBy(),
                NOTHING_COUNTED);
    }

    private String progress(DemoRow row, int quarter) {
        if (row.isLead()) {
            return marked(new Wording(row.words().object(), row.random(quarter, "figures"))
                    .fill(row.phrases().get(quarter).did()));
        }
        var random = row.random(quarter, "habit");
        var habit = random.nextInt(100);
        // some copy last quarter's text, some forget what they promised
        var told = habit < 6 && quarter > 0 ? quarter - 1 : quarter;
        var wording = new Wording(row.words().object(), row.random(told, "figures"));
        var text = wording.fill(
                phrase(row, habit >= 6 && habit < 14 ? told + 2 : told).did());
        return marked(
                habit > 60 && row.phrases().size() > 4
                        ? text + "；" + wording.fill(phrase(row, told + 3).did())
                        : text);
    }

    private String plan(DemoRow row, int quarter) {
        var wording = new Wording(row.words().object(), row.random(quarter, "plan"));
        var next = row.isLead() ? row.phrases().get(quarter + 1) : phrase(row, quarter + 1);
        return marked(wording.fill(next.plan()));
    }

    /** A supporting unit turns from one thing to the next. */
    private static Phrase phrase(DemoRow row, int quarter) {
        var offset = row.random(0, "offset").nextInt(row.phrases().size());
        return row.phrases().get((offset + quarter) % row.phrases().size());
    }

    private static boolean hasNothing(DemoRow row, int quarter) {
        return row.isLead()
                ? quarter > 0 && (row.task() * 7 + quarter * 3 + row.lead() * 11) % 29 == 0
                : row.random(quarter, "nothing").nextInt(100) < 8;
    }

    private List<String> reasons(DemoRow row) {
        return row.isLead() ? words.nothingOfLead() : words.nothingOfSupport();
    }

    /** Leads count; a supporting unit says that it has nothing to count. */
    private static Map<IndicatorId, EntryInput.Actual> actuals(DemoRow row, int quarter) {
        var actuals = new HashMap<IndicatorId, EntryInput.Actual>();
        for (var index = 0; index < row.indicators().size(); index++) {
            var counted = row.lead() == 0 ? row.words().actuals().get(index).get(quarter) : "";
            actuals.put(row.indicators().get(index), new EntryInput.Actual(counted, row.lead() != 0));
        }
        return actuals;
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
