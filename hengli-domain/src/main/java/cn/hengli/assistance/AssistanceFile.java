package cn.hengli.assistance;

import java.util.List;

/**
 * 协办事项档案: one item with all that was done.
 *
 * @param steps the newest first
 * @param possible what the reader may do now
 */
public record AssistanceFile(AssistanceStanding standing, List<TakenStep> steps, List<AssistanceStep> possible) {}
