package cn.hengli.ledger.web;

import cn.hengli.ledger.ReadCompleteness;
import cn.hengli.ledger.UnitCompleteness;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 及时与完整: how each unit has reported in a quarter. */
@Controller
@RequiredArgsConstructor
class CompletenessController {

    private final OpenedPeriods periods;
    private final ReadCompleteness readCompleteness;

    /** The order of the units; what hurts comes first. */
    enum Order {
        UNIT(any -> 0),
        MISSING(UnitCompleteness::missing),
        LATE(UnitCompleteness::late),
        RETURNED(UnitCompleteness::returned);

        private final ToIntFunction<UnitCompleteness> figure;

        Order(ToIntFunction<UnitCompleteness> figure) {
            this.figure = figure;
        }

        Comparator<UnitCompleteness> comparator() {
            return Comparator.comparingInt(figure).reversed();
        }
    }

    /** All of the town. */
    record Sum(int owed, int submitted, int accepted, int onTime, int late, int missing, int returned) {

        Sum plus(UnitCompleteness unit) {
            return new Sum(
                    owed + unit.owed(),
                    submitted + unit.submitted(),
                    accepted + unit.accepted(),
                    onTime + unit.onTime(),
                    late + unit.late(),
                    missing + unit.missing(),
                    returned + unit.returned());
        }
    }

    @GetMapping("/plans/{code}/periods/{quarter}/completeness")
    String show(
            @PathVariable String code,
            @PathVariable Quarter quarter,
            @RequestParam(defaultValue = "UNIT") Order sort,
            Actor actor,
            Model model) {
        readCompleteness.mustBeReader(actor);
        var period = periods.get(code, quarter);
        var units = readCompleteness.of(period, actor);
        var sum = new Sum(0, 0, 0, 0, 0, 0, 0);
        for (var unit : units) {
            sum = sum.plus(unit);
        }
        model.addAttribute("period", period);
        model.addAttribute("units", units.stream().sorted(sort.comparator()).toList());
        model.addAttribute("sum", sum);
        model.addAttribute("sort", sort);
        model.addAttribute("orders", Order.values());
        return "ledger/completeness";
    }
}
