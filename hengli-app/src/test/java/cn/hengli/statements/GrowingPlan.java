package cn.hengli.statements;

import cn.hengli.plan.Counting;
import cn.hengli.plan.PlanDocument;
import cn.hengli.plan.PlanDocument.CollectivePart;
import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.IndicatorPart;
import cn.hengli.plan.PlanDocument.MilestonePart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.Quarter;
import cn.hengli.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A plan of so many tasks and units, all tasks led by the first unit and each supported by one of the others; the larger, the newer. */
record GrowingPlan(int size) {

    private static final LocalDate START = LocalDate.of(2018, 9, 1);

    String code() {
        return "p" + size;
    }

    static String unit(int number) {
        return "第" + number + "办";
    }

    /** How much there is of what belongs to one thing. */
    int share() {
        return Math.max(1, size / 15);
    }

    PlanDocument document() {
        var header = new Header(
                code(),
                "方案" + size,
                "〔2018〕" + size,
                "镇",
                START.plusDays(size),
                Quarter.parse("2018Q4"),
                Quarter.parse("2020Q4"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var names = numbers().mapToObj(GrowingPlan::unit).toList();
        return new PlanDocument(
                header,
                names.stream()
                        .map(name -> new UnitPart(name, "di ban", UnitKind.DEPARTMENT, List.of()))
                        .toList(),
                List.of(new CollectivePart("各办" + size, List.of(), names)),
                List.of(new GroupPart(1, "行动小组", "组长", List.of(), names, List.of())),
                numbers().mapToObj(this::task).toList(),
                List.of());
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, size);
    }

    private TaskPart task(int number) {
        var parts = number == 1 ? share() : 0;
        return new TaskPart(
                number,
                1,
                "任务" + number,
                List.of(),
                List.of(unit(1)),
                number == 1 ? List.of() : List.of(unit(number)),
                START,
                LocalDate.of(2020, 11, 30),
                false,
                IntStream.range(0, parts)
                        .mapToObj(i -> new IndicatorPart("指标" + i, "个", null, null, Counting.SUM, null))
                        .toList(),
                IntStream.range(0, parts)
                        .mapToObj(i -> new MilestonePart("节点" + i, START.plusMonths(6)))
                        .toList());
    }
}
