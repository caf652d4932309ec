package cn.hengli.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.hengli.shared.Actor;
import cn.hengli.shared.NotFound;
import cn.hengli.shared.NotPermitted;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Refused;
import cn.hengli.shared.TextRefusal;
import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskForAssistanceTest {

    private final TwoUnits town = new TwoUnits();

    @Test
    void aLeadUnitAsksASupportingUnit() {
        var item = town.ask();
        assertThat(item.state()).isEqualTo(AssistanceState.PENDING);
        assertThat(item.thing()).isEqualTo("提供权属资料");
        assertThat(item.details()).isEqualTo("逐段注明\n权属单位");
        assertThat(item.wantedOn()).isEqualTo(TwoUnits.WANTED);
        assertThat(item.agreedOn()).isNull();
        assertThat(town.steps).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo(AssistanceStep.ASK);
            assertThat(step.number()).isEqualTo(1);
            assertThat(step.unit()).isEqualTo(town.environment);
            assertThat(step.day()).isEqualTo(TwoUnits.WANTED);
            assertThat(step.byOffice()).isFalse();
        });
    }

    @Test
    void theOfficeAsksInItsPlaceAndIsMarked() {
        town.askForAssistance.ask(town.command(), town.office);
        assertThat(town.steps).singleElement().satisfies(step -> {
            assertThat(step.byOffice()).isTrue();
            assertThat(step.unit()).isEqualTo(town.environment);
        });
    }

    @Test
    void nobodyElseDoes() {
        for (var other : List.of(town.asked, town.stranger, town.signer, town.leader, town.auditor)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .as(other.name())
                    .isThrownBy(() -> town.askForAssistance.ask(town.command(), other));
        }
        assertThat(town.items).isEmpty();
    }

    @Test
    void onlyALeadAsksAndOnlyASupporterIsAsked() {
        assertRefused(command(town.land, town.environment), town.office, "asker NOT_LEAD", "asked NOT_SUPPORT");
        assertRefused(command(town.environment, town.finance), town.asker, "asked NOT_SUPPORT");
        assertRefused(command(null, null), town.asker, "asker NOT_LEAD", "asked NOT_SUPPORT");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-05, DAY_PAST", "2020-01-06,", "2022-01-06,", "2022-01-07, DAY_TOO_FAR", ", DAY_MISSING"})
    void theDayIsTodayOrLater(LocalDate day, String problem) {
        var command = new AskCommand("2018-45", 26, town.environment, town.land, "提供权属资料", "", day);
        if (problem == null) {
            town.askForAssistance.ask(command, town.asker);
            assertThat(town.items).hasSize(1);
        } else {
            assertRefused(command, town.asker, "wantedOn " + problem);
        }
    }

    @Test
    void theThingIsOneShortLineAndTheDetailsAreNotEndless() {
        assertRefused(text("", ""), town.asker, "thing " + TextRefusal.MISSING);
        assertRefused(text("长".repeat(201), "长".repeat(2001)), town.asker, "thing TOO_LONG", "details TOO_LONG");
        assertRefused(text("两\n行", ""), town.asker, "thing FORBIDDEN_CHARACTER");
        town.askForAssistance.ask(text("长".repeat(200), "长".repeat(2000)), town.asker);
        assertThat(town.items).hasSize(1);
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        var command = new AskCommand("2018-45", 99, town.environment, town.land, "提供", "", TwoUnits.WANTED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> town.askForAssistance.ask(command, town.asker));
    }

    private AskCommand command(UnitId asker, UnitId asked) {
        return new AskCommand("2018-45", 26, asker, asked, "提供权属资料", "", TwoUnits.WANTED);
    }

    private AskCommand text(String thing, String details) {
        return new AskCommand("2018-45", 26, town.environment, town.land, thing, details, TwoUnits.WANTED);
    }

    private void assertRefused(AskCommand command, Actor actor, String... problems) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.askForAssistance.ask(command, actor))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(AskForAssistanceTest::said)
                        .containsExactly(problems));
        assertThat(town.items).isEmpty();
    }

    private static String said(Problem problem) {
        return problem.field() + " " + problem.reason().name();
    }
}
