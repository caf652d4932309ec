package cn.hengli.ledger.web;

import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.PeriodFacts;
import cn.hengli.ledger.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 填报情况 in one line of a table: whose it is, the figures, and the bar that shows their shares.
 *
 * @param key what addresses call it: the number of a group, the id of a unit
 */
public record Tally(String key, String name, Standing standing) {

    private static final List<EntryState> ORDER = List.of(
            EntryState.ACCEPTED,
            EntryState.SUBMITTED,
            EntryState.AWAITING_SIGN_OFF,
            EntryState.RETURNED,
            EntryState.DRAFT,
            EntryState.PENDING);

    /** A piece of the bar, in entries. */
    public record Share(EntryState state, int from, int width) {}

    static Tally of(PeriodFacts period) {
        return new Tally(period.quarter().toString(), "", new Standing(Map.copyOf(period.counts()), 0));
    }

    public int owed() {
        return standing.owed();
    }

    public int accepted() {
        return standing.count(EntryState.ACCEPTED);
    }

    public int submitted() {
        return standing.count(EntryState.SUBMITTED);
    }

    public int awaiting() {
        return standing.count(EntryState.AWAITING_SIGN_OFF);
    }

    public int returned() {
        return standing.count(EntryState.RETURNED);
    }

    public int drafts() {
        return standing.count(EntryState.DRAFT);
    }

    public int missing() {
        return standing.missing();
    }

    /** 已报: what reached the office and was not returned. */
    public int handedIn() {
        return submitted() + accepted();
    }

    /** Done, in whole per cent. */
    public long acceptedShare() {
        return owed() == 0 ? 0 : Math.round(100.0 * accepted() / owed());
    }

    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        var from = 0;
        for (var state : ORDER) {
            var width = standing.count(state);
            if (width > 0) {
                shares.add(new Share(state, from, width));
            }
            from += width;
        }
        return shares;
    }
}
