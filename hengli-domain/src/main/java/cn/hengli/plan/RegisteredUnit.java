package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.UnitKind;
import java.util.List;

/**
 * A unit that a plan concerns: named for a task by itself or in a collective, or member of a group.
 *
 * @param name on the day that was asked for
 * @param aliases by which it is called too, and the names it has at other times
 * @param collectives it belongs to
 * @param leads numbers of the tasks for which it is named itself
 * @param supports the same
 */
public record RegisteredUnit(
        UnitId id,
        String name,
        UnitKind kind,
        List<String> aliases,
        List<String> collectives,
        List<Integer> leads,
        List<Integer> supports) {}
