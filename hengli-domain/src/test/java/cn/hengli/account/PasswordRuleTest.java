package cn.hengli.account;

import static cn.hengli.account.PasswordRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordRuleTest {

    private static final Instant NOW = Instant.parse("2020-01-06T01:00:00Z");

    private final PasswordRule rule = new PasswordRule(8, 3, Duration.ofDays(90), Duration.ofDays(7));

    static Stream<Arguments> passwords() {
        return Stream.of(
                Arguments.of("Kq7m-Xe2", Set.of()),
                Arguments.of("Kq7m-Xe", Set.of(TOO_SHORT)),
                Arguments.of("kq7mxe2p", Set.of(TOO_FEW_KINDS)),
                Arguments.of("横沥Kq7mxe", Set.of()),
                Arguments.of("横沥镇推进乡村振兴战略工作方案很好", Set.of()),
                Arguments.of("correct horse battery", Set.of()),
                Arguments.of("P@ssw0rd", Set.of(COMMON)),
                Arguments.of("PASSWORD123", Set.of(TOO_FEW_KINDS, COMMON)),
                Arguments.of("My-Cuntoucun-1", Set.of(CONTAINS_LOGIN)),
                Arguments.of("cuntoucun", Set.of(TOO_FEW_KINDS, CONTAINS_LOGIN)),
                Arguments.of("😀😀😀😀😀😀😀", Set.of(TOO_SHORT, TOO_FEW_KINDS)),
                Arguments.of("长".repeat(256), Set.of()),
                Arguments.of("长".repeat(257), Set.of(TOO_LONG)),
                Arguments.of("", Set.of(TOO_SHORT, TOO_FEW_KINDS)));
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void namesAllThatIsWrong(String password, Set<PasswordRefusal> wrong) {
        assertThat(rule.problems("wanted", password, "cuntoucun"))
                .allMatch(problem -> "wanted".equals(problem.field()))
                .extracting(Problem::reason)
                .map(reason -> (PasswordRefusal) reason)
                .containsExactlyInAnyOrderElementsOf(wrong);
    }

    @Test
    void asksForNoMixtureWhereTheSiteDoesNot() {
        var lenient = new PasswordRule(8, 1, Duration.ZERO, Duration.ofDays(7));
        assertThat(lenient.problems("wanted", "kqmxepwz", "cuntoucun")).isEqualTo(List.of());
        assertThat(lenient.isOutworn(Instant.EPOCH, NOW)).isFalse();
    }

    @Test
    void letsPasswordsGrowOldForSoLong() {
        assertThat(rule.isOutworn(NOW.minus(Duration.ofDays(90)), NOW)).isFalse();
        assertThat(rule.isOutworn(NOW.minus(Duration.ofDays(91)), NOW)).isTrue();
        assertThat(rule.isVoid(NOW.minus(Duration.ofDays(7)), NOW)).isFalse();
        assertThat(rule.isVoid(NOW.minus(Duration.ofDays(8)), NOW)).isTrue();
    }

    @RepeatedTest(20)
    void makesOneTimePasswordsThatKeepTheRule() {
        var password = OneTimePassword.next();
        assertThat(rule.problems("wanted", password, "cuntoucun")).isEmpty();
        assertThat(password).matches("(\\w{4}-){3}\\w{4}").isNotEqualTo(OneTimePassword.next());
    }
}
