package cn.hengli.ledger;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * 报送要求: what an entry must hold before it goes to the office. Progress, or a reason why there is none, is asked of
 * everybody; the percent and the light of the task are the lead's to declare, and a continuing task has no percent.
 */
final class SubmissionRule {

    private SubmissionRule() {}

    static List<Problem> check(EntryContent content, AssignmentRole role, boolean continuing) {
        var problems = new ArrayList<Problem>();
        if (content.nothingToReport()) {
            if (!content.progress().isBlank()) {
                problems.add(Problem.at("progress", EntryRefusal.PROGRESS_AND_NOTHING));
            }
            if (content.nothingReason().isBlank()) {
                problems.add(Problem.at("nothingReason", EntryRefusal.NOTHING_REASON_MISSING));
            }
        } else if (content.progress().isBlank()) {
            problems.add(Problem.at("progress", EntryRefusal.PROGRESS_MISSING));
        }
        if (role == AssignmentRole.LEAD) {
            if (!continuing && content.percent() == null) {
                problems.add(Problem.at("percent", EntryRefusal.PERCENT_MISSING));
            }
            if (content.light() == null) {
                problems.add(Problem.at("light", EntryRefusal.LIGHT_MISSING));
            }
        }
        return problems;
    }
}
