package cn.hengli.statements;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.EvidenceFile;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.ledger.ReviewEntry;
import cn.hengli.ledger.SaveDraft;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what the first unit owes: some of it submitted, some accepted, some returned, with files and actuals. */
record GrowingLedger(
        LedgerRows rows,
        SaveDraft saveDraft,
        SubmitEntry submitEntry,
        ReviewEntry reviewEntry,
        AttachEvidence attachEvidence) {

    private static final int KINDS = 4;

    /** The first entry, a draft with a long history, and one that waits for review; both have a quarter before. */
    record Written(LedgerEntryId draft, LedgerEntryId submitted) {}

    Written write(GrowingTown.Names town) {
        var liaison = new Actor(AccountId.next(), "liaison", "联络员", Set.of(new Duty(Role.LIAISON, town.unit())));
        for (var row : own(town.before(), town.unit()).subList(0, 2)) {
            save(row, "上季", liaison);
            submitEntry.submitSaved(row.entry(), liaison);
            reviewEntry.accept(row.entry(), fresh(row).revision(), GrowingTown.OFFICE);
        }
        var rows = own(town.period(), town.unit());
        for (var i = 0; i < rows.size(); i++) {
            save(rows.get(i), "本季", liaison);
            step(i % KINDS, rows.get(i), liaison);
        }
        for (var i = 1; i <= town.plan().share(); i++) {
            save(fresh(rows.get(0)), "本季第" + i + "稿", liaison);
            var text = ("现场情况" + i).repeat(3).getBytes(StandardCharsets.UTF_8);
            for (var j = 0; j < 2; j++) {
                attachEvidence.attach(rows.get(j).entry(), new EvidenceFile(i + ".txt", "text/plain", text), liaison);
            }
        }
        submitEntry.submitSaved(rows.get(1).entry(), liaison);
        return new Written(rows.get(0).entry(), rows.get(1).entry());
    }

    private void step(int kind, LedgerRow row, Actor liaison) {
        if (kind < 2) {
            return;
        }
        submitEntry.submitSaved(row.entry(), liaison);
        if (kind == 2) {
            reviewEntry.giveBack(row.entry(), fresh(row).revision(), "请补充", GrowingTown.OFFICE);
        }
    }

    private List<LedgerRow> own(LedgerPeriodId period, UnitId unit) {
        return rows.of(LedgerRowFilter.all(period).of(Set.of(unit)));
    }

    private LedgerRow fresh(LedgerRow row) {
        return rows.find(row.entry()).orElseThrow();
    }

    private void save(LedgerRow row, String text, Actor liaison) {
        var input = new EntryInput(text, false, "", "50", "GREEN", "", "请协调", "下步", "", Map.of());
        saveDraft.save(new WriteEntryCommand(row.entry(), row.revision(), input), liaison);
    }
}
