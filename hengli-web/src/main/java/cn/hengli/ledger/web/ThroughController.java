package cn.hengli.ledger.web;

import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.LedgerRows.QuarterRow;
import cn.hengli.ledger.ReadLedger;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The entries of a task or a unit through the quarters: a page, and the part of it that the task's and the unit's pages take in. */
@Controller
@RequiredArgsConstructor
class ThroughController {

    private final ReadLedger readLedger;

    @GetMapping("/ledger/of-task/{task}")
    String ofTask(
            @PathVariable UUID task,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor,
            Model model) {
        model.addAttribute("quarters", byQuarter(readLedger.ofTask(new TaskId(task), actor)));
        return part ? "ledger/of-task :: entries" : "ledger/of-task";
    }

    @GetMapping("/ledger/of-unit/{unit}")
    String ofUnit(
            @PathVariable UUID unit,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Actor actor,
            Model model) {
        model.addAttribute("quarters", byQuarter(readLedger.ofUnit(new UnitId(unit), actor)));
        return part ? "ledger/of-unit :: entries" : "ledger/of-unit";
    }

    private static Map<Quarter, List<LedgerRow>> byQuarter(List<QuarterRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        QuarterRow::quarter,
                        LinkedHashMap::new,
                        Collectors.mapping(QuarterRow::row, Collectors.toList())));
    }
}
