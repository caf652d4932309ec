package cn.hengli.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;

class DueDateFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-10", "2020.1.10", " 2020/01/10 ", "2020年1月10日", "２０２０．１．１０"})
    void readsADateAsPeopleWriteIt(String typed) {
        var form = form(typed);
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read(errors)).contains(LocalDate.of(2020, 1, 10));
        assertThat(errors.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-30", "2020-13-01", "1月10日", "tomorrow", "20200110", "2020-01-10\u0000"})
    void namesWhatIsNoDate(String typed) {
        var form = form(typed);
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read(errors)).isEmpty();
        assertThat(errors.getFieldError("dueOn")).isNotNull();
    }

    @Test
    void leavesBlankToTheRule() {
        var form = form(" ");
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read(errors)).isEmpty();
        assertThat(errors.hasErrors()).isFalse();
    }

    private static DueDateForm form(String typed) {
        var form = new DueDateForm();
        form.setDueOn(typed);
        return form;
    }
}
