package cn.hengli.grid.web;

import cn.hengli.ledger.AcceptUnopened;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRows;
import cn.hengli.page.LeftOut;
import cn.hengli.page.OneByOne;
import cn.hengli.page.Ticked;
import cn.hengli.shared.Actor;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** 采纳所选: accepts one entry after the other, as each was shown. */
@Component
@RequiredArgsConstructor
class AcceptTicked {

    private final AcceptUnopened acceptUnopened;
    private final LedgerRows rows;
    private final OneByOne oneByOne;
    private final TownWords words;

    /** @return what was left, and why */
    List<LeftOut> accept(List<Ticked> chosen, Actor actor) {
        return oneByOne.all(
                chosen,
                each -> acceptUnopened.accept(new LedgerEntryId(each.id()), each.version(), actor),
                each -> rows.find(new LedgerEntryId(each.id())).map(this::title).orElse(""),
                "review.changed.short");
    }

    /** Such as 26　截污次支管网（环保分局）. */
    String title(LedgerRow row) {
        return words.say("review.title", row.taskNumber(), row.taskTitle(), row.unitName());
    }
}
