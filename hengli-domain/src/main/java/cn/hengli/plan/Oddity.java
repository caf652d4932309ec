package cn.hengli.plan;

import java.util.List;

/**
 * 异常提示: what the office should look at before it opens a quarter; it hinders nothing.
 *
 * @param subject the collective, task or unit that is meant
 * @param taskNumbers the tasks it concerns
 */
public record Oddity(Kind kind, String subject, List<Integer> taskNumbers) {

    /** What is odd. */
    public enum Kind {
        /** A collective has no members and owes nothing. */
        EMPTY_COLLECTIVE,
        /** Nobody owes the task's entry as lead. */
        TASK_WITHOUT_LEAD,
        /** A unit was dissolved and nobody took over what it owed. */
        DISSOLVED_WITHOUT_SUCCESSOR
    }
}
