package cn.hengli.page;

import cn.hengli.shared.NotFound;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** 逐条办理: several steps, each in its own transaction: what hinders one does not hinder the rest, and is put into words. */
@Component
@RequiredArgsConstructor
public class OneByOne {

    private final Refusals refusals;
    private final MessageSource messages;

    /**
     * Takes the step, or says what hinders it.
     *
     * @param changed the key of the sentence for what somebody else has changed since it was shown
     * @return the words by the name of the field, the empty name being the whole; nothing where the step was taken
     */
    public Map<String, String> take(Runnable step, String changed) {
        try {
            step.run();
            return Map.of();
        } catch (Stale | ConcurrencyFailureException overtaken) {
            return whole(changed);
        } catch (NotFound missing) {
            return whole("review.missing");
        } catch (Refused refused) {
            return refusals.byField(refused.problems());
        }
    }

    /**
     * Takes the step with every ticked row.
     *
     * @param title what the reader calls a row that was left out
     * @return the rows left out
     */
    public List<LeftOut> all(
            List<Ticked> chosen, Consumer<Ticked> step, Function<Ticked, String> title, String changed) {
        var left = new ArrayList<LeftOut>();
        for (var each : chosen) {
            var problems = take(() -> step.accept(each), changed);
            if (!problems.isEmpty()) {
                left.add(new LeftOut(each.id().toString(), title.apply(each), String.join(" ", problems.values())));
            }
        }
        return left;
    }

    private Map<String, String> whole(String key) {
        return Map.of("", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
