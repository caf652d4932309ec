package cn.hengli.plan;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import cn.hengli.unit.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 方案文件: a plan as its file gives it, before anything is checked; what is missing or cannot be read is null.
 *
 * <p>Names of units and collectives stand as the plan spells them. A problem names its place by the path in the file, counting
 * from 1, such as {@code tasks[16].supports[1]}.
 *
 * @param unreadable what the reader could not make out
 */
public record PlanDocument(
        Header plan,
        List<UnitPart> units,
        List<CollectivePart> collectives,
        List<GroupPart> groups,
        List<TaskPart> tasks,
        List<Problem> unreadable) {

    /** The plan itself. */
    public record Header(
            @Nullable String code,
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable Quarter firstQuarter,
            @Nullable Quarter lastQuarter,
            List<TargetPart> targets,
            List<FundPart> funds,
            List<PhasePart> phases,
            List<PostPart> posts) {}

    /** 目标 */
    public record TargetPart(
            @Nullable Integer year, @Nullable String text) {}

    /** 资金; an amount that is not there is one that the plan leaves open. */
    public record FundPart(
            @Nullable String name,
            @Nullable BigDecimal amount,
            @Nullable String note) {}

    /** 阶段 */
    public record PhasePart(
            @Nullable Integer number,
            @Nullable String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> duties) {}

    /** 领导小组、办公室的职务 */
    public record PostPart(
            @Nullable String body,
            @Nullable String title,
            @Nullable String heldBy) {}

    /** 单位, by its full name and the other names the plan uses for it. */
    public record UnitPart(
            @Nullable String name,
            @Nullable String pinyin,
            @Nullable UnitKind kind,
            List<String> aliases) {}

    /** 集合单位 and who belongs to it at first. */
    public record CollectivePart(@Nullable String name, List<String> aliases, List<String> members) {}

    /** 专责行动小组 */
    public record GroupPart(
            @Nullable Integer number,
            @Nullable String name,
            @Nullable String leader,
            List<String> deputies,
            List<String> members,
            List<String> duties) {}

    /** 重点任务 */
    public record TaskPart(
            @Nullable Integer number,
            @Nullable Integer group,
            @Nullable String title,
            List<String> measures,
            List<String> leads,
            List<String> supports,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable Boolean continuing,
            List<IndicatorPart> indicators,
            List<MilestonePart> milestones) {}

    /** 量化指标 */
    public record IndicatorPart(
            @Nullable String name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Counting counting,
            @Nullable String note) {}

    /** 节点 */
    public record MilestonePart(
            @Nullable String name, @Nullable LocalDate dueOn) {}
}
