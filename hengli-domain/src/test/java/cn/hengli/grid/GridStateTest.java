package cn.hengli.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridStateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "group=unit",
                "sort=-percent,task",
                "columns=task:260,unit,state,note:190",
                "state=PENDING,RETURNED&light=RED,NONE&role=LEAD&in=1,3",
                "percent=20-60",
                "percent=-60",
                "has.progress=%E6%B1%A1%E6%B0%B4&q=%E7%AE%A1%E7%BD%91",
                "density=compact"
            })
    void whatTheGridCanDoMakesSense(String query) {
        assertThat(GridState.read(query).query()).isEqualTo(query);
    }

    @Test
    void aQuestionMarkInFrontIsTakenOff() {
        assertThat(GridState.read("?group=task").query()).isEqualTo("group=task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarter=2019Q4",
                "view=1",
                "group=colour",
                "sort=percent;drop",
                "sort=",
                "columns=task:9999",
                "columns=task:1",
                "state=OPEN",
                "light=BLUE",
                "in=x",
                "percent=100%25",
                "has.secret=x",
                "has.progress=%00",
                "q=%",
                "=x",
                "group"
            })
    void anythingElseDoesNot(String query) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> GridState.read(query))
                .satisfies(refused ->
                        assertThat(refused.problems().get(0).reason()).isEqualTo(GridRefusal.STATE_UNREADABLE));
    }

    @Test
    void isNotLongerThanAnAddress() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> GridState.read("state=PENDING&".repeat(150)));
    }
}
