package cn.hengli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private static final int LONGEST = 120;

    @ParameterizedTest
    @EnumSource
    void noTemplateContains(TemplateRule rule) {
        assertThat(Sources.templates()).isNotEmpty().allSatisfy((path, text) -> assertThat(text)
                .matches(template -> !rule.isBrokenBy(template), "has no " + rule));
    }

    @ParameterizedTest
    @EnumSource
    void theRuleWouldFind(TemplateRule rule) {
        assertThat(rule.examples()).isNotEmpty().allMatch(rule::isBrokenBy);
        assertThat(rule.isBrokenBy(
                        "<script th:src=\"@{/js/page.js}\" defer></script><p th:text=\"#{page.title}\"></p>"))
                .isFalse();
    }

    @Test
    void templatesStayShort() {
        assertThat(Sources.templates())
                .allSatisfy((path, text) -> assertThat(text.lines().count()).isLessThan(LONGEST));
    }
}
