package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadHistory;
import cn.hengli.shared.Actor;
import java.util.ArrayList;
import java.util.Collections;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 修改历史: all that happened to an entry, and the difference between any two of its revisions. */
@Controller
@RequiredArgsConstructor
class HistoryController {

    private final ReadHistory readHistory;
    private final HistoryChanges changes;

    @GetMapping("/entries/{id}/history")
    String show(
            @PathVariable LedgerEntryId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Actor actor,
            Model model) {
        var history = readHistory.read(id, from, to, actor);
        var newestFirst = new ArrayList<>(history.revisions());
        Collections.reverse(newestFirst);
        model.addAttribute("history", history);
        model.addAttribute("row", history.row());
        model.addAttribute("period", history.period());
        model.addAttribute("newestFirst", newestFirst);
        model.addAttribute("lines", HistoryLine.of(history.revisions()));
        model.addAttribute("changes", changes.of(history));
        model.addAttribute("files", HistoryChanges.names(history.to().content().get("attachments")));
        return "ledger/history";
    }
}
