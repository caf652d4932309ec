package cn.hengli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** Libraries that cost more than they look like, and come in by themselves: with one of them here, a page takes a multiple of its time. */
class LibrariesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a page six times as dear as with native fragments
                "nz.net.ultraq.thymeleaf.layoutdialect.LayoutDialect",
                "groovy.lang.GroovyObject",
                // switches on a chain that searches all jars for every link
                "org.webjars.WebJarVersionLocator",
                "org.webjars.WebJarAssetLocator",
                // takes more memory than there is for a file of half a megabyte
                "org.dhatim.fastexcel.reader.ReadableWorkbook"
            })
    void areNotThere(String name) {
        assertThat(ClassUtils.isPresent(name, LibrariesTest.class.getClassLoader()))
                .isFalse();
    }

    /** Version 4 has other attributes; pages name the file by its version, so another one is not found. */
    @Test
    void htmxIsTheOneThatPagesAskFor() {
        assertThat(htmx("2.0.10")).isNotNull();
    }

    @Test
    void tabulatorIsTheOneThatGridsAskFor() {
        assertThat(LibrariesTest.class.getResource(
                        "/META-INF/resources/webjars/tabulator-tables/6.3.1/dist/js/tabulator.min.js"))
                .isNotNull();
    }

    @Test
    void echartsIsTheOneThatChartsAskFor() {
        assertThat(LibrariesTest.class.getResource(
                        "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js"))
                .isNotNull();
    }

    private static URL htmx(String version) {
        return LibrariesTest.class.getResource("/META-INF/resources/webjars/htmx.org/" + version + "/dist/htmx.min.js");
    }
}
