package cn.hengli.ledger.web;

import cn.hengli.page.Days;
import java.time.LocalDate;
import java.util.Optional;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.BindingResult;

/** 截止日期 as typed; it stays text, so that what cannot be understood is shown again. */
@Getter
@Setter
class DueDateForm {

    private String dueOn = "";

    static DueDateForm of(LocalDate dueOn) {
        var form = new DueDateForm();
        form.dueOn = dueOn.toString();
        return form;
    }

    /** The date; empty where there is none, and where it is none this is said at the field. */
    Optional<LocalDate> read(BindingResult errors) {
        var day = Days.read(dueOn);
        if (day.isEmpty() && !dueOn.isBlank()) {
            errors.rejectValue("dueOn", "periods.due.unreadable");
        }
        return day;
    }
}
