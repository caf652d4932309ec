package cn.hengli.ledger;

import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.UseCase;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** 办结前核对: what stands open in a quarter, by name, before the office closes it. */
@UseCase
@RequiredArgsConstructor
public class PreviewClosing {

    private final ConsolidatedLedger ledger;

    /**
     * What is open.
     *
     * @param unreviewed handed in, and waiting for the office: these must be settled first
     * @param missing what the units have not handed in, or got back
     * @param unconsolidated tasks of which the office has not written a summary and set a light
     */
    public record Open(List<LedgerRow> unreviewed, List<LedgerRow> missing, List<ConsolidatedTask> unconsolidated) {

        /** Whether nothing stands against closing. */
        public boolean isSettled() {
            return unreviewed.isEmpty() && missing.isEmpty();
        }
    }

    public Open of(LedgerPeriodId period, Actor actor) {
        actor.mustHave(Permission.CLOSE_PERIOD);
        var tasks = ledger.of(period);
        var rows = tasks.stream()
                .flatMap(task -> task.reports().stream())
                .map(ConsolidatedTask.Report::row)
                .toList();
        return new Open(
                rows.stream().filter(row -> row.state() == EntryState.SUBMITTED).toList(),
                rows.stream()
                        .filter(row -> row.state() != EntryState.SUBMITTED && row.state() != EntryState.ACCEPTED)
                        .toList(),
                tasks.stream()
                        .filter(task ->
                                !task.isConsolidated() && !task.reports().isEmpty())
                        .toList());
    }
}
