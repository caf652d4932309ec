package cn.hengli.ledger.web;

import cn.hengli.ledger.AcceptUnopened;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Accepts one entry after the other, each in its own transaction: what hinders one does not hinder the rest. */
@Component
@RequiredArgsConstructor
class AcceptSeveral {

    private final AcceptUnopened acceptUnopened;
    private final LedgerRows rows;
    private final Refusals refusals;
    private final MessageSource messages;

    /**
     * An entry that was not accepted; it waits in the session until it is shown.
     *
     * @param title empty where there is no such entry
     */
    record Left(String entry, String title, String reason) implements Serializable {}

    List<Left> accept(List<Ticked> chosen, Actor actor) {
        var left = new ArrayList<Left>();
        for (var each : chosen) {
            try {
                acceptUnopened.accept(each.entry(), each.version(), actor);
            } catch (Stale | ConcurrencyFailureException changed) {
                left.add(left(each, "review.changed.short"));
            } catch (NotFound missing) {
                left.add(left(each, "review.missing"));
            } catch (Refused refused) {
                left.add(new Left(each.entry().toString(), title(each), String.join(" ", refusals.words(refused))));
            }
        }
        return left;
    }

    private Left left(Ticked each, String key) {
        return new Left(each.entry().toString(), title(each), words(key));
    }

    private String title(Ticked each) {
        return rows.find(each.entry())
                .map(row -> words("review.title", row.taskNumber(), row.taskTitle(), row.unitName()))
                .orElse("");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
