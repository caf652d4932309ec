package cn.hengli.workbook.web;

import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.sheet.Sheet;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.ColumnMemory;
import cn.hengli.workbook.SheetField;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 列对应: asks once what the columns of somebody's own sheet hold, and remembers it. */
@Controller
@RequestMapping("/ledger/import/{id}/columns")
@RequiredArgsConstructor
class ColumnsController {

    private static final String COLUMN = "column-";

    private final Uploads uploads;
    private final FileReading reading;
    private final ColumnMemory memory;
    private final Refusals refusals;

    /** A column of the sheet, what it may hold, and what stands in it first. */
    record Column(String name, String letters, String head, List<String> samples, String chosen) {}

    @GetMapping
    String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String table, Actor actor, Model model) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        return find(id, table, actor)
                .map(found -> show(
                        id,
                        found,
                        memory.find(found.layout(), actor).orElseGet(() -> ColumnMapping.suggested(found.heads())),
                        model))
                .orElse("redirect:/ledger/import/" + id);
    }

    @PostMapping
    String remember(
            @PathVariable UUID id,
            @RequestParam String table,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        actor.mustHaveAny(Permission.FILL_IN, Permission.FILL_IN_FOR_UNIT);
        var found = find(id, table, actor).orElse(null);
        if (found == null) {
            return "redirect:/ledger/import/" + id;
        }
        if (form.containsKey("skip")) {
            uploads.find(id, actor).ifPresent(upload -> uploads.change(upload, actor, each -> each.without(table)));
            return "redirect:/ledger/import/" + id;
        }
        var mapping = mapping(found, form);
        try {
            memory.remember(found.layout(), mapping, actor);
            return "redirect:/ledger/import/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refusals.words(refused));
            return show(id, found, mapping, model);
        }
    }

    private Optional<ForeignTable> find(UUID id, String table, Actor actor) {
        return uploads.find(id, actor).map(upload -> reading.read(upload, actor)).stream()
                .flatMap(read -> Stream.concat(
                        read.asked().stream(), read.explained().stream().map(ReadFiles.Explained::table)))
                .filter(each -> each.id().equals(table))
                .findFirst();
    }

    private static String show(UUID id, ForeignTable table, ColumnMapping chosen, Model model) {
        var columns = new TreeMap<>(table.heads())
                .entrySet().stream()
                        .map(head -> new Column(
                                COLUMN + head.getKey(),
                                Sheet.letters(head.getKey()),
                                head.getValue(),
                                table.samples(head.getKey()),
                                Optional.ofNullable(chosen.fields().get(head.getKey()))
                                        .map(SheetField::name)
                                        .orElse("")))
                        .toList();
        model.addAttribute("id", id);
        model.addAttribute("table", table);
        model.addAttribute("columns", columns);
        model.addAttribute("fields", SheetField.values());
        return "workbook/columns";
    }

    private static ColumnMapping mapping(ForeignTable table, Map<String, String> form) {
        var fields = new HashMap<Integer, SheetField>();
        table.heads().keySet().forEach(column -> Stream.of(SheetField.values())
                .filter(field -> field.name().equals(form.get(COLUMN + column)))
                .forEach(field -> fields.put(column, field)));
        return new ColumnMapping(fields);
    }
}
