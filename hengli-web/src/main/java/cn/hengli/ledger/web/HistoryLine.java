package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryRevision;
import cn.hengli.ledger.EntryStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * 历史中的一行: one step, or a run of draft saves by one person, which say little one by one.
 *
 * @param revisions newest first; more than one only where saves are folded
 */
record HistoryLine(List<EntryRevision> revisions) {

    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** Newest first, whatever was saved within ten minutes of the save before folded into one. */
    static List<HistoryLine> of(List<EntryRevision> oldestFirst) {
        var runs = new ArrayList<List<EntryRevision>>();
        for (var revision : oldestFirst) {
            if (runs.isEmpty() || !continues(runs.get(0).get(0), revision)) {
                runs.add(0, new ArrayList<>());
            }
            runs.get(0).add(0, revision);
        }
        return runs.stream().map(HistoryLine::new).toList();
    }

    private static boolean continues(EntryRevision before, EntryRevision after) {
        return before.step() == EntryStep.SAVE
                && after.step() == EntryStep.SAVE
                && before.account().equals(after.account())
                && before.state() == after.state()
                && Duration.between(before.at(), after.at()).compareTo(TOGETHER) <= 0;
    }

    public EntryRevision last() {
        return revisions.get(0);
    }

    public EntryRevision first() {
        return revisions.get(revisions.size() - 1);
    }

    public boolean isFolded() {
        return revisions.size() > 1;
    }

    /** Whether one of the revisions compared is among these. */
    public boolean holds(int from, int to) {
        return revisions.stream().anyMatch(revision -> revision.number() == from || revision.number() == to);
    }
}
