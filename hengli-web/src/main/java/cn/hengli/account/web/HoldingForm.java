package cn.hengli.account.web;

import cn.hengli.account.AppointToPostCommand;
import cn.hengli.account.PostId;
import cn.hengli.page.Days;
import cn.hengli.shared.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who takes up a post and from when to when, or from when somebody gives it up; days stay as they were typed. */
@Getter
@Setter
class HoldingForm {

    private long version;
    private @Nullable UUID account;
    private boolean substitute;
    private String since = "";
    private String until = "";
    private String day = "";

    static HoldingForm of(long version, LocalDate today) {
        var form = new HoldingForm();
        form.version = version;
        form.since = today.toString();
        form.day = today.toString();
        return form;
    }

    /** Says at their fields which days cannot be understood; whether one is missing is for the domain to say. */
    void check(BindingResult errors) {
        check("since", since, errors);
        check("until", until, errors);
        check("day", day, errors);
    }

    @Nullable
    LocalDate endsOn() {
        return Days.read(day).orElse(null);
    }

    AppointToPostCommand toCommand(PostId post) {
        return new AppointToPostCommand(
                post,
                version,
                account == null ? null : new AccountId(account),
                substitute,
                Days.read(since).orElse(null),
                Days.read(until).orElse(null));
    }

    private static void check(String field, String typed, BindingResult errors) {
        if (!typed.isBlank() && Days.read(typed).isEmpty()) {
            errors.rejectValue(field, "admin.day.unreadable");
        }
    }
}
