package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.page.OneByOne;
import cn.hengli.page.Ticked;
import cn.hengli.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Hands in one entry after the other as they were shown. */
@Component
@RequiredArgsConstructor
class SubmitSeveral {

    private final SubmitEntry submitEntry;
    private final OneByOne oneByOne;

    /** @param problems what hinders, in words by the name of the field; the empty name is the whole */
    record Hindered(UUID entry, Map<String, String> problems) {}

    List<Hindered> submit(List<Ticked> chosen, Actor actor) {
        var hindered = new ArrayList<Hindered>();
        for (var each : chosen) {
            var problems = oneByOne.take(
                    () -> submitEntry.submitSeen(new LedgerEntryId(each.id()), each.version(), actor), "grid.changed");
            if (!problems.isEmpty()) {
                hindered.add(new Hindered(each.id(), problems));
            }
        }
        return hindered;
    }
}
