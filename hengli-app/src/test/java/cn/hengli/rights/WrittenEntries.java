package cn.hengli.rights;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.Attachment;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries of a unit, one in each state that some step starts from, with a word in each that others must not read. */
record WrittenEntries(
        LedgerRow draft, Attachment file, LedgerRow submitted, LedgerRow accepted, LedgerRow awaitingSignOff) {

    /** How they came about. */
    record Desk(
            LedgerRows rows,
            SaveDraft saveDraft,
            SubmitEntry submitEntry,
            ReviewEntry reviewEntry,
            AttachEvidence attachEvidence,
            JdbcClient jdbc) {

        WrittenEntries write(LedgerPeriodId period, UnitId unit, String secret) {
            var owed = rows.of(LedgerRowFilter.all(period).of(Set.of(unit)));
            var liaison = actor(Role.LIAISON, unit);
            owed.subList(0, 4).forEach(row -> save(row, secret, liaison));
            var text = (secret + "。").repeat(3).getBytes(StandardCharsets.UTF_8);
            var file = attachEvidence.attach(
                    owed.get(0).entry(), new EvidenceFile(secret + ".txt", "text/plain", text), liaison);
            submitEntry.submitSaved(owed.get(1).entry(), liaison);
            submitEntry.submitSaved(owed.get(2).entry(), liaison);
            reviewEntry.accept(owed.get(2).entry(), fresh(owed.get(2).entry()).revision(), actor(Role.OFFICE, null));
            jdbc.sql("update unit set sign_off = true where id = ?")
                    .param(unit.value())
                    .update();
            submitEntry.submitSaved(owed.get(3).entry(), liaison);
            var now = owed.subList(0, 4).stream().map(row -> fresh(row.entry())).toList();
            return new WrittenEntries(now.get(0), file, now.get(1), now.get(2), now.get(3));
        }

        private void save(LedgerRow row, String secret, Actor liaison) {
            var input = new EntryInput(secret, false, "", "50", "GREEN", secret, secret, secret, "", Map.of());
            saveDraft.save(new WriteEntryCommand(row.entry(), row.revision(), input), liaison);
        }

        private LedgerRow fresh(LedgerEntryId entry) {
            return rows.find(entry).orElseThrow();
        }

        private static Actor actor(Role role, @Nullable UnitId unit) {
            return new Actor(AccountId.next(), "writer", "某岗位", Set.of(new Duty(role, unit)));
        }
    }

    /** The one that a route's step can be taken on. */
    LedgerRow at(String path) {
        var step = path.substring(path.lastIndexOf('/') + 1);
        return switch (step) {
            case "withdrawal", "acceptance", "return" -> submitted;
            case "reopening" -> accepted;
            case "sign-off", "declining" -> awaitingSignOff;
            default -> draft;
        };
    }

    List<LedgerRow> all() {
        return List.of(draft, submitted, accepted, awaitingSignOff);
    }
}
