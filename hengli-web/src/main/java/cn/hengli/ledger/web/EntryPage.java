package cn.hengli.ledger.web;

import cn.hengli.ledger.AttachEvidence;
import cn.hengli.ledger.Deadline;
import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryConflict;
import cn.hengli.ledger.EntrySheet;
import cn.hengli.ledger.EntryStep;
import cn.hengli.ledger.EvidenceType;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.ledger.ReadReminders;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one entry: its form for who may write it now, the same to read for others. */
@Component
@RequiredArgsConstructor
class EntryPage {

    private final ReadEntry readEntry;
    private final ReadLedger readLedger;
    private final ReadReminders readReminders;
    private final Presence presence;
    private final Clock clock;

    /** The page as it stands. */
    String show(LedgerEntryId id, Actor actor, Model model) {
        var sheet = readEntry.read(id, actor);
        model.addAttribute("form", EntryForm.of(sheet.content(), sheet.row().revision()));
        return fill(sheet, actor, model);
    }

    /** The page again with what was typed and what is wrong with it, also when the entry can no longer be written. */
    String again(LedgerEntryId id, EntryForm form, Actor actor, Model model) {
        model.addAttribute("unsaved", form.typed());
        return fill(readEntry.read(id, actor), actor, model);
    }

    /** The page with both versions of what two people changed; saving it again is a decision. */
    String conflict(EntryConflict conflict, LedgerEntryId id, Actor actor, Model model) {
        var mine = EntryForm.of(conflict.mine(), conflict.version());
        model.addAttribute("form", mine);
        model.addAttribute("unsaved", mine.typed());
        model.addAttribute("conflict", conflict.fields());
        model.addAttribute("theirs", EntryForm.of(conflict.theirs(), conflict.version()));
        return fill(readEntry.read(id, actor), actor, model);
    }

    private String fill(EntrySheet sheet, Actor actor, Model model) {
        var row = sheet.row();
        var deadline = new Deadline(sheet.period().dueOn(), clock.getZone());
        var open = sheet.isOpen();
        var writes = actor.may(Permission.FILL_IN, row.unit()) || actor.may(Permission.FILL_IN_FOR_UNIT);
        model.addAttribute("sheet", sheet);
        model.addAttribute("lights", DeclaredLight.values());
        model.addAttribute("row", row);
        model.addAttribute("daysLeft", deadline.daysLeft(LocalDate.now(clock)));
        model.addAttribute("writable", open && writes && row.state().isOpenForWriting());
        model.addAttribute("mayHaveWritten", writes);
        model.addAttribute("largest", AttachEvidence.LARGEST);
        model.addAttribute("forUnit", writes && !actor.may(Permission.FILL_IN, row.unit()));
        model.addAttribute(
                "withdrawable",
                open && writes && row.state().after(EntryStep.WITHDRAW).isPresent());
        model.addAttribute("signs", open && actor.may(Permission.SIGN_OFF, row.unit()));
        model.addAttribute(
                "extensions",
                EvidenceType.allExtensions().stream()
                        .map(extension -> "." + extension)
                        .collect(Collectors.joining(",")));
        model.addAttribute("reminder", open ? readReminders.standing(row, actor).orElse(null) : null);
        neighbours(row, actor, sheet, model);
        if (open && writes) {
            presence.note(row.unit(), actor);
        }
        return "ledger/entry";
    }

    private void neighbours(LedgerRow row, Actor actor, EntrySheet sheet, Model model) {
        var rows = readLedger.own(sheet.period().id(), actor).stream()
                .filter(other -> other.unit().equals(row.unit()))
                .toList();
        model.addAttribute("previousEntry", step(rows, row, -1));
        model.addAttribute("nextEntry", step(rows, row, 1));
    }

    private static @Nullable LedgerRow step(List<LedgerRow> rows, LedgerRow from, int by) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).entry().equals(from.entry())) {
                var to = i + by;
                return to >= 0 && to < rows.size() ? rows.get(to) : null;
            }
        }
        return null;
    }
}
