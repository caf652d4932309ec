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
        var templates = Sources.templates();
        assertThat(templates).isNotEmpty();
        assertThat(templates.keySet())
                .filteredOn(path -> rule.isBrokenBy(templates.getOrDefault(path, "")))
                .isEmpty();
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
        var templates = Sources.templates();
        assertThat(templates.keySet())
                .filteredOn(path -> templates.getOrDefault(path, "").lines().count() >= LONGEST)
                .isEmpty();
    }
}
