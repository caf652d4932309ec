package cn.hengli.ledger;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRule;
import java.util.ArrayList;

/** 理由: what goes back, or is opened again, goes with a reason in words. */
final class GivenReason {

    private static final TextRule RULE = TextRule.text(500).optional();

    private GivenReason() {}

    static String checked(String typed) {
        var reason = typed.replace("\r\n", "\n").strip();
        if (reason.isEmpty()) {
            throw Refused.at("reason", EntryRefusal.REASON_MISSING);
        }
        var problems = new ArrayList<Problem>();
        RULE.check("reason", reason, problems);
        Refused.unlessEmpty(problems);
        return reason;
    }
}
