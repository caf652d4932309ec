package cn.hengli.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 栏目: what a column of somebody's own sheet may hold, and by which words its head is known. */
public enum SheetField {
    TASK_NUMBER(null, "序号", "任务序号", "任务编号", "编号", "项目编号", "No", "Number"),
    TASK_TITLE(null, "任务", "任务名称", "重点任务", "工作任务", "工作内容", "项目", "项目名称", "重点工作", "Task"),
    UNIT(null, "单位", "填报单位", "责任单位", "牵头单位", "承办单位", "报送单位", "部门", "村（社区）", "Unit"),
    PROGRESS(
            EntryCells.PROGRESS,
            "本季进展",
            "进展",
            "工作进展",
            "进展情况",
            "完成情况",
            "推进情况",
            "落实情况",
            "本季度进展",
            "本季度工作进展",
            "本季度完成情况",
            "工作进展情况",
            "Progress this quarter",
            "Progress"),
    NOTHING(EntryCells.NOTHING, "本季无进展", "本季无进展（原因）", "无进展原因", "无进展的原因", "No progress this quarter (why)"),
    PERCENT(
            EntryCells.PERCENT,
            "累计进度",
            "累计进度%",
            "累计完成进度",
            "完成进度",
            "完成率",
            "完成比例",
            "进度",
            "形象进度",
            "Progress %",
            "Percent"),
    LIGHT(EntryCells.LIGHT, "自报灯", "自报进度灯", "进度灯", "亮灯", "亮灯情况", "Light", "Declared light"),
    PROBLEMS(EntryCells.PROBLEMS, "存在问题", "问题", "存在困难", "困难和问题", "存在的问题", "存在问题和困难", "主要问题", "Problems"),
    HELP_NEEDED(EntryCells.HELP_NEEDED, "需协调事项", "需协调", "需要协调解决的事项", "请求协调事项", "需支持事项", "Help needed"),
    NEXT_PLAN(
            EntryCells.NEXT_PLAN,
            "下步计划",
            "下一步打算",
            "下一步计划",
            "下一步工作计划",
            "下一步工作",
            "下步打算",
            "下季度计划",
            "下季度工作计划",
            "下一步工作打算",
            "Next plan"),
    SIGNED_OFF_BY(EntryCells.SIGNED_OFF_BY, "审签领导", "审核领导", "责任领导", "分管领导", "Signed off by");

    /** What our own sheets show beside what is to be filled in. */
    private static final Set<String> ONLY_SHOWN = Stream.of(
                    "角色",
                    "状态",
                    "上期进展（参考）",
                    "上期进度%",
                    "上期承诺（参考）",
                    "Role",
                    "State",
                    "Last time (to compare)",
                    "Last percent",
                    "Last promise (to compare)")
            .map(Wording::plain)
            .collect(Collectors.toUnmodifiableSet());

    private final @Nullable String cell;
    private final List<String> heads;

    SheetField(@Nullable String cell, String... heads) {
        this.cell = cell;
        this.heads = Arrays.stream(heads).map(Wording::plain).toList();
    }

    /** The cell of an entry that it fills; null for what only says which entry. */
    public @Nullable String cell() {
        return cell;
    }

    /** Whether it is a head of our own under which nothing is filled in. */
    public static boolean isOnlyShown(String head) {
        return ONLY_SHOWN.contains(Wording.plain(head));
    }

    /** Whose head it is, word for word. */
    public static Optional<SheetField> named(String head) {
        var text = Wording.plain(head);
        return Arrays.stream(values())
                .filter(field -> field.heads.contains(text))
                .findFirst();
    }

    /** Whose head it may be: where it is nobody's, with whose words it ends, as what heads of several rows come to; else whose it contains. */
    public static Optional<SheetField> suggested(String head) {
        var text = isOnlyShown(head) ? "" : Wording.plain(head);
        return named(head).or(() -> longest(text::endsWith)).or(() -> longest(text::contains));
    }

    private static Optional<SheetField> longest(Predicate<String> known) {
        return Arrays.stream(values())
                .filter(field -> field.lengthOf(known) > 1)
                .max(Comparator.comparingInt(field -> field.lengthOf(known)));
    }

    private int lengthOf(Predicate<String> known) {
        return heads.stream().filter(known).mapToInt(String::length).max().orElse(0);
    }
}
