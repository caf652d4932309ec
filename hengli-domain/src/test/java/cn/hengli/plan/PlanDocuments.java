package cn.hengli.plan;

import cn.hengli.plan.PlanDocument.CollectivePart;
import cn.hengli.plan.PlanDocument.FundPart;
import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.IndicatorPart;
import cn.hengli.plan.PlanDocument.MilestonePart;
import cn.hengli.plan.PlanDocument.PhasePart;
import cn.hengli.plan.PlanDocument.PostPart;
import cn.hengli.plan.PlanDocument.TargetPart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.shared.Quarter;
import cn.hengli.unit.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small plan in which nothing is wrong, to be spoilt by tests. */
final class PlanDocuments {

    Header header = header("2018-45", LocalDate.of(2018, 10, 31));
    final List<UnitPart> units = new ArrayList<>(List.of(
            new UnitPart("农林水务局", "nong lin shui wu ju", UnitKind.DEPARTMENT, List.of()),
            new UnitPart("规划管理所", "gui hua guan li suo", UnitKind.DEPARTMENT, List.of("规划所")),
            new UnitPart("村头村", "cun tou cun", UnitKind.VILLAGE, List.of())));
    final List<CollectivePart> collectives = new ArrayList<>(List.of(
            new CollectivePart("各村(社区)", List.of("各村社区"), List.of("村头村")),
            new CollectivePart("相关单位", List.of(), List.of())));
    final List<GroupPart> groups = new ArrayList<>(
            List.of(new GroupPart(1, "农村发展与农业提升行动小组", "陈细钿", List.of("梁新钦"), List.of("农林水务局"), List.of("推进改革"))));
    final List<TaskPart> tasks = new ArrayList<>(List.of(
            task(14, List.of("农林水务局"), List.of("规划所", "村头村")), task(15, List.of("农林水务局"), List.of("各村社区", "相关单位"))));

    PlanDocument document() {
        return new PlanDocument(header, units, collectives, groups, tasks, List.of());
    }

    static Header header(String code, LocalDate issuedOn) {
        return new Header(
                code,
                "横沥镇推进乡村振兴战略工作方案",
                "横委办〔2018〕45号",
                "横沥镇",
                issuedOn,
                Quarter.parse("2018Q4"),
                Quarter.parse("2020Q4"),
                List.of(new TargetPart(2020, "取得重大进展")),
                List.of(new FundPart("提升基金", new BigDecimal("170000000.00"), null)),
                List.of(new PhasePart(1, "工作部署", null, LocalDate.of(2018, 8, 31), List.of())),
                List.of(new PostPart("领导小组", "组长", "镇委书记")));
    }

    static TaskPart task(int number, List<String> leads, List<String> supports) {
        return task(number, leads, supports, "2018-09-01", "2020-11-30", false);
    }

    static TaskPart task(
            int number, List<String> leads, List<String> supports, String startsOn, String dueOn, boolean continuing) {
        return new TaskPart(
                number,
                1,
                "任务" + number,
                List.of("举措"),
                leads,
                supports,
                LocalDate.parse(startsOn),
                dueOn == null ? null : LocalDate.parse(dueOn),
                continuing,
                List.of(new IndicatorPart("长度", "公里", null, new BigDecimal("79"), Counting.SUM, null)),
                List.of(new MilestonePart("完成", LocalDate.of(2019, 12, 31))));
    }
}
