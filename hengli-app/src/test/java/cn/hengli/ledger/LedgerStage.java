package cn.hengli.ledger;

import cn.hengli.plan.Plans;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The shipped plan's ledger, brought to where a test of its pages begins, by the use cases themselves. */
record LedgerStage(
        Plans plans,
        PeriodBook periods,
        LedgerRows rows,
        OpenPeriod openPeriod,
        SaveDraft saveDraft,
        SubmitEntry submitEntry,
        ReviewEntry reviewEntry) {

    static LedgerStage of(AutowireCapableBeanFactory beans) {
        return beans.createBean(LedgerStage.class);
    }

    static Actor office() {
        return actor("office", new Duty(Role.OFFICE, null));
    }

    static Actor leader() {
        return actor("leader", new Duty(Role.LEADER, null));
    }

    static Actor liaison(UnitId unit) {
        return actor("liaison-" + unit, new Duty(Role.LIAISON, unit));
    }

    static Actor unitLeader(UnitId unit) {
        return actor("leader-" + unit, new Duty(Role.UNIT_LEADER, unit));
    }

    static Actor actor(String login, Duty... duties) {
        var account = new AccountId(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)));
        return new Actor(account, login, login, Set.of(duties));
    }

    PeriodFacts opened(String quarter) {
        var plan = plans.getByCode("2018-45").id();
        var wanted = Quarter.parse(quarter);
        if (periods.of(plan).stream().noneMatch(period -> period.quarter().equals(wanted))) {
            openPeriod.open(new OpenPeriodCommand(plan, wanted, LedgerPeriod.defaultDueOn(wanted)), office());
        }
        return periods.of(plan).stream()
                .filter(period -> period.quarter().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    LedgerRow row(String quarter, int task, String unit) {
        return rows.of(LedgerRowFilter.all(opened(quarter).id())).stream()
                .filter(row -> row.taskNumber() == task && row.unitName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    LedgerRow row(LedgerEntryId entry) {
        return rows.find(entry).orElseThrow();
    }

    LedgerRow saved(LedgerRow row, EntryInput input) {
        saveDraft.save(new WriteEntryCommand(row.entry(), row.revision(), input), liaison(row.unit()));
        return row(row.entry());
    }

    LedgerRow submitted(LedgerRow row, EntryInput input) {
        submitEntry.submit(new WriteEntryCommand(row.entry(), row.revision(), input), liaison(row.unit()));
        return row(row.entry());
    }

    LedgerRow accepted(LedgerRow row, EntryInput input) {
        var submitted = submitted(row, input);
        reviewEntry.accept(row.entry(), submitted.revision(), office());
        return row(row.entry());
    }

    LedgerRow returned(LedgerRow row, EntryInput input, String reason) {
        var submitted = submitted(row, input);
        reviewEntry.giveBack(row.entry(), submitted.revision(), reason, office());
        return row(row.entry());
    }

    static EntryInput progress(String text) {
        return written(text, "50", "");
    }

    static EntryInput written(String progress, String percent, String nextPlan) {
        return new EntryInput(progress, false, "", percent, "GREEN", "", "", nextPlan, "", Map.of());
    }
}
