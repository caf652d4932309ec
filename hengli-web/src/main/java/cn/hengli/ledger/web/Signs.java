package cn.hengli.ledger.web;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The style sheet's names for states and lights. */
@Component("signs")
class Signs {

    public String state(EntryState state) {
        return switch (state) {
            case AWAITING_SIGN_OFF -> "state-awaiting";
            case PENDING, DRAFT, SUBMITTED, RETURNED, ACCEPTED ->
                "state-" + state.name().toLowerCase(Locale.ROOT);
        };
    }

    public String light(DeclaredLight light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT);
    }
}
