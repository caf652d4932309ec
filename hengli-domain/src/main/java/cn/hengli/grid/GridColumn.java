package cn.hengli.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 列: what the town's grid can show of an entry. */
public enum GridColumn {
    /** 任务 */
    TASK,
    /** 单位 */
    UNIT,
    /** 行动小组 */
    GROUP,
    /** 牵头、配合 */
    ROLE,
    /** 状态 */
    STATE,
    /** 自报进度灯 */
    LIGHT,
    /** 完成进度 */
    PERCENT,
    /** 本季进展 */
    PROGRESS,
    /** 指标完成数 */
    INDICATORS,
    /** 存在问题 */
    PROBLEMS,
    /** 需协调事项 */
    HELP,
    /** 下步计划 */
    NEXT,
    /** 上季进展 */
    LAST,
    /** 佐证材料 */
    FILES,
    /** 报送时间 */
    SUBMITTED,
    /** 最近催报 */
    REMINDED,
    /** 我的备注 */
    NOTE;

    /** As it is called in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GridColumn> of(String id) {
        return Arrays.stream(values()).filter(column -> column.id().equals(id)).findFirst();
    }
}
