package cn.hengli.ledger.web;

import cn.hengli.ledger.SubmitEntry;
import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Hands in one entry after the other as they were shown, each in its own transaction: what hinders one does not hinder the rest. */
@Component
@RequiredArgsConstructor
class SubmitSeveral {

    private final SubmitEntry submitEntry;
    private final Refusals refusals;
    private final MessageSource messages;

    /** @param problems what hinders, in words by the name of the field; the empty name is the whole */
    record Hindered(UUID entry, Map<String, String> problems) {}

    List<Hindered> submit(List<Ticked> chosen, Actor actor) {
        var hindered = new ArrayList<Hindered>();
        for (var each : chosen) {
            try {
                submitEntry.submitSeen(each.entry(), each.version(), actor);
            } catch (Stale | ConcurrencyFailureException changed) {
                hindered.add(hindered(each, "grid.changed"));
            } catch (NotFound missing) {
                hindered.add(hindered(each, "review.missing"));
            } catch (Refused refused) {
                hindered.add(new Hindered(each.entry().value(), refusals.byField(refused.problems())));
            }
        }
        return hindered;
    }

    private Hindered hindered(Ticked each, String key) {
        var words = messages.getMessage(key, null, LocaleContextHolder.getLocale());
        return new Hindered(each.entry().value(), Map.of("", words));
    }
}
