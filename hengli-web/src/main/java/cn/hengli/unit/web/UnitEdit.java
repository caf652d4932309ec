package cn.hengli.unit.web;

import cn.hengli.page.Refusals;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Permission;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.ReadUnits;
import cn.hengli.unit.UnitFacts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What every page of a unit's maintenance shares: the right, the unit as it stands, and how a change may fail. */
@Component
@RequiredArgsConstructor
class UnitEdit {

    private static final int UNPROCESSABLE = 422;

    private final ReadUnits readUnits;

    UnitFacts unit(UUID id, Actor actor) {
        actor.mustHave(Permission.MAINTAIN_UNITS);
        return readUnits.one(new UnitId(id), actor);
    }

    /** As below, for a form in which one unreadable field leaves nothing to say of the others. */
    boolean succeeds(
            Runnable change,
            VersionedForm form,
            long now,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        return succeeds(change, () -> {}, form, now, errors, model, response);
    }

    /**
     * Tries a change. When it is refused, the form is shown again with what was typed; when somebody else was faster, the page
     * shows besides what it is like now, and the next attempt starts from there.
     *
     * @param check refuses what the change would refuse: a day that cannot be read must not hide what else is wrong
     */
    boolean succeeds(
            Runnable change,
            Runnable check,
            VersionedForm form,
            long now,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        try {
            if (!errors.hasErrors()) {
                change.run();
                return true;
            }
            check.run();
            response.setStatus(UNPROCESSABLE);
        } catch (Refused refused) {
            Refusals.into(errors, refused);
            response.setStatus(UNPROCESSABLE);
        } catch (Stale stale) {
            form.setVersion(now);
            model.addAttribute("stale", true);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return false;
    }
}
