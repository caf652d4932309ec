package cn.hengli.page;

import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** 提交 of a form: it is done, refused at its fields, or somebody else was faster. */
public final class Submission {

    private static final String STALE = "stale";

    private Submission() {}

    /** Where something could not even be read, what else is wrong is said with it. */
    public static void checkAll(BindingResult errors, Runnable check) {
        if (errors.hasErrors()) {
            try {
                check.run();
            } catch (Refused refused) {
                Refusals.into(errors, refused);
            }
        }
    }

    /** Whether the step was done; where not, the page is to be shown again, and the model says why. */
    public static boolean done(BindingResult errors, Model model, HttpServletResponse response, Runnable step) {
        try {
            if (!errors.hasErrors()) {
                step.run();
                return true;
            }
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (Stale | OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            // the last: two at the very same moment, and the database let one of them through
            model.addAttribute(STALE, true);
        }
        var status = model.containsAttribute(STALE) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus(status.value());
        return false;
    }

    /** The same of a step that starts from no version, and that nobody else can have overtaken. */
    public static boolean done(BindingResult errors, HttpServletResponse response, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return false;
        }
    }
}
