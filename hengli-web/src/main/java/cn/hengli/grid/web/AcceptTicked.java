package cn.hengli.grid.web;

import cn.hengli.ledger.AcceptUnopened;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** 采纳所选: one entry after the other, each in its own transaction: what hinders one does not hinder the rest. */
@Component
@RequiredArgsConstructor
class AcceptTicked {

    private final AcceptUnopened acceptUnopened;
    private final LedgerRows rows;
    private final Refusals refusals;
    private final TownWords words;

    /** @return what was left, and why */
    List<LeftRow> accept(List<TickedRow> ticked, Actor actor) {
        var left = new ArrayList<LeftRow>();
        for (var each : ticked) {
            try {
                acceptUnopened.accept(each.entry(), each.version(), actor);
            } catch (Stale | ConcurrencyFailureException changed) {
                left.add(left(each, words.say("review.changed.short")));
            } catch (NotFound missing) {
                left.add(left(each, words.say("review.missing")));
            } catch (Refused refused) {
                left.add(left(each, String.join(" ", refusals.words(refused))));
            }
        }
        return left;
    }

    private LeftRow left(TickedRow ticked, String reason) {
        var row = rows.find(ticked.entry()).orElse(null);
        return new LeftRow(ticked.entry().toString(), title(row), reason);
    }

    /** Such as 26　截污次支管网（环保分局）. */
    String title(@Nullable LedgerRow row) {
        return row == null ? "" : words.say("review.title", row.taskNumber(), row.taskTitle(), row.unitName());
    }
}
