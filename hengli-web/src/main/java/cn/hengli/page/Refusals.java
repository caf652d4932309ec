package cn.hengli.page;

import cn.hengli.shared.Problem;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Puts the domain's refusals into the reader's words, at the field where they belong. */
@Component
@RequiredArgsConstructor
public class Refusals {

    private final MessageSource messages;

    /**
     * Adds every problem to the form's errors; a problem whose field the form does not have stands at the top. What could not be read has been
     * named at its field already: that it is missing is said no second time.
     */
    public static void into(BindingResult form, Refused refused) {
        for (Problem problem : refused.problems()) {
            var code = new String[] {problem.reason().key()};
            var arguments = said(problem);
            var field = problem.field();
            var target = form.getTarget();
            var known = target != null
                    && field != null
                    && PropertyAccessorFactory.forBeanPropertyAccess(target).isReadableProperty(field);
            if (field != null && known && isUnreadable(form, field)) {
                continue;
            }
            if (field != null && known) {
                form.addError(new FieldError(
                        form.getObjectName(), field, form.getRawFieldValue(field), false, code, arguments, code[0]));
            } else {
                form.addError(new ObjectError(form.getObjectName(), code, arguments, code[0]));
            }
        }
    }

    /** What it names, quarters as readers call them. */
    private static Object[] said(Problem problem) {
        return problem.arguments().stream()
                .map(each -> each instanceof Quarter quarter
                        ? new DefaultMessageSourceResolvable(
                                new String[] {"ledger.quarter.name"}, new Object[] {quarter.year(), quarter.number()})
                        : each)
                .toArray();
    }

    private static boolean isUnreadable(BindingResult form, String field) {
        return form.getFieldErrors(field).stream().anyMatch(FieldError::isBindingFailure);
    }

    /** The problems as sentences in the language of the request. */
    public List<String> words(Refused refused) {
        return refused.problems().stream().map(this::words).toList();
    }

    public String words(Problem problem) {
        return words(problem, LocaleContextHolder.getLocale());
    }

    private String words(Problem problem, Locale locale) {
        var resolvable = new DefaultMessageSourceResolvable(
                new String[] {problem.reason().key()},
                said(problem),
                problem.reason().key());
        return messages.getMessage(resolvable, locale);
    }

    /** The words by the name of the field; the empty name is the whole. */
    public Map<String, String> byField(List<Problem> problems) {
        var words = new TreeMap<String, String>();
        problems.forEach(problem -> words.merge(
                Objects.requireNonNullElse(problem.field(), ""), words(problem), (one, other) -> one + " " + other));
        return words;
    }
}
