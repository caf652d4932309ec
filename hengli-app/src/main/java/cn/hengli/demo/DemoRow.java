package cn.hengli.demo;

import cn.hengli.demo.DemoWords.TaskWords;
import cn.hengli.plan.IndicatorId;
import cn.hengli.plan.Obligation;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * One row of the ledger through all quarters.
 *
 * @param lead which of the task's leads, from 0; negative for a supporting unit
 * @param phrases what the unit may write
 */
record DemoRow(Obligation obligation, int lead, TaskWords words, List<Phrase> phrases, List<IndicatorId> indicators) {

    boolean isLead() {
        return lead >= 0;
    }

    int task() {
        return obligation.taskNumber();
    }

    String unit() {
        return obligation.unitName();
    }

    Pace pace() {
        return Pace.of(unit());
    }

    /** The same for the same row, quarter and purpose at every start. */
    Random random(int quarter, String purpose) {
        var random = new Random(Objects.hash(task(), unit(), quarter, purpose));
        // seeds that lie close together begin alike
        random.nextInt();
        random.nextInt();
        return random;
    }
}
