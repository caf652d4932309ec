package cn.hengli.ledger.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.BindingResult;

/** 截止日期 as typed; it stays text, so that what cannot be understood is shown again. */
@Getter
@Setter
class DueDateForm {

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})日?");

    private String dueOn = "";

    static DueDateForm of(LocalDate dueOn) {
        var form = new DueDateForm();
        form.dueOn = dueOn.toString();
        return form;
    }

    /** The date; empty where there is none, and where it is none this is said at the field. */
    Optional<LocalDate> read(BindingResult errors) {
        var matcher = DATE.matcher(Normalizer.normalize(dueOn.strip(), Normalizer.Form.NFKC));
        if (matcher.matches()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))));
            } catch (DateTimeException noSuchDay) {
                // such as 31 February: said below like any other text that is no date
            }
        }
        if (!dueOn.isBlank()) {
            errors.rejectValue("dueOn", "periods.due.unreadable");
        }
        return Optional.empty();
    }
}
