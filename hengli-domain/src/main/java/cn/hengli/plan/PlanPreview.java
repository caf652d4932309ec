package cn.hengli.plan;

import java.util.List;

/**
 * What a plan's file brings, before it is loaded.
 *
 * @param newUnits units the system does not know yet
 * @param knownUnits how many of the file's units it knows
 * @param assignments how many times a unit or collective is named for a task
 * @param emptyCollectives named for tasks, without members: they owe nothing
 * @param outsideGroups lead or support tasks and sit in no group
 * @param idleMembers sit in a group and have no task
 */
public record PlanPreview(
        String code,
        String title,
        List<Group> groups,
        int tasks,
        int continuingTasks,
        int assignments,
        List<String> newUnits,
        int knownUnits,
        List<String> newCollectives,
        List<String> emptyCollectives,
        List<String> outsideGroups,
        List<String> idleMembers) {

    /** An action group, with how many it has of what. */
    public record Group(int number, String name, int members, int tasks) {}
}
