package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.shared.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionRuleTest {

    /** Columns: role, continuing, progress, nothing ticked, reason, percent, light → what is missing, in order. */
    @ParameterizedTest
    @CsvSource({
        "LEAD,    false, 进展, false, '',   40, GREEN, ''",
        "LEAD,    false, '',   false, '',   40, GREEN, PROGRESS_MISSING",
        "LEAD,    false, '',   true,  理由, 40, GREEN, ''",
        "LEAD,    false, '',   true,  '',   40, GREEN, NOTHING_REASON_MISSING",
        "LEAD,    false, 进展, true,  '',   40, GREEN, PROGRESS_AND_NOTHING NOTHING_REASON_MISSING",
        "LEAD,    false, 进展, true,  理由, 40, GREEN, PROGRESS_AND_NOTHING",
        "LEAD,    false, 进展, false, '',   ,   GREEN, PERCENT_MISSING",
        "LEAD,    false, 进展, false, '',   0,  GREEN, ''",
        "LEAD,    false, 进展, false, '',   40, ,      LIGHT_MISSING",
        "LEAD,    false, '',   false, '',   ,   ,      PROGRESS_MISSING PERCENT_MISSING LIGHT_MISSING",
        "LEAD,    false, '',   true,  '',   ,   ,      NOTHING_REASON_MISSING PERCENT_MISSING LIGHT_MISSING",
        "LEAD,    true,  进展, false, '',   ,   GREEN, ''",
        "LEAD,    true,  进展, false, '',   ,   ,      LIGHT_MISSING",
        "LEAD,    true,  '',   true,  理由, ,   GREEN, ''",
        "SUPPORT, false, 进展, false, '',   ,   ,      ''",
        "SUPPORT, false, '',   false, '',   ,   ,      PROGRESS_MISSING",
        "SUPPORT, false, '',   true,  理由, ,   ,      ''",
        "SUPPORT, false, '',   true,  ' ',  ,   ,      NOTHING_REASON_MISSING",
        "SUPPORT, true,  进展, false, '',   ,   ,      ''"
    })
    void everythingThatHindersIsNamed(
            AssignmentRole role,
            boolean continuing,
            String progress,
            boolean nothing,
            String reason,
            BigDecimal percent,
            DeclaredLight light,
            String missing) {
        var content = new EntryContent(progress, nothing, reason, percent, light, "", "", "", "", List.of());
        var expected = Arrays.stream(missing.split(" ")).filter(name -> !name.isEmpty());
        assertThat(SubmissionRule.check(content, role, continuing))
                .extracting(Problem::reason)
                .containsExactlyElementsOf(expected.map(EntryRefusal::valueOf).toList());
    }
}
