package cn.hengli.plan.web;

import cn.hengli.shared.Figure;
import java.math.BigDecimal;
import java.util.Objects;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** What all forms of a task's maintenance carry: the version of the task that was seen. */
@Getter
@Setter
abstract class EditForm {

    private long version;

    static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figure.plain(figure).toPlainString();
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
