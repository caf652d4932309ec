package cn.hengli.ledger.web;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.light.TaskLight;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The style sheet's names for states and lights, and sizes in words. */
@ControllerAdvice
public class Signs {

    private static final long KILO = 1024;

    @ModelAttribute("marks")
    Signs marks() {
        return this;
    }

    public String state(EntryState state) {
        return switch (state) {
            case AWAITING_SIGN_OFF -> "state-awaiting";
            case PENDING, DRAFT, SUBMITTED, RETURNED, ACCEPTED ->
                "state-" + state.name().toLowerCase(Locale.ROOT);
        };
    }

    /** A file's size as people say it. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }

    public String light(DeclaredLight light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT);
    }

    public String taskLight(TaskLight light) {
        return "light-" + light.name().toLowerCase(Locale.ROOT);
    }

    /** A state's piece of a bar. */
    public String segment(String state) {
        return state(EntryState.valueOf(state)).replace("state-", "seg-");
    }
}
