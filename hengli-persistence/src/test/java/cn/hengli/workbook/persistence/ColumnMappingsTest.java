package cn.hengli.workbook.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.ColumnMappings;
import cn.hengli.workbook.SheetField;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(JdbcColumnMappings.class)
class ColumnMappingsTest {

    private static final Instant THEN = Instant.parse("2020-01-06T01:00:00Z");
    private static final String LAYOUT = "a".repeat(64);
    private static final ColumnMapping FIRST =
            new ColumnMapping(Map.of(0, SheetField.TASK_TITLE, 12, SheetField.PROGRESS));
    private static final ColumnMapping SECOND =
            new ColumnMapping(Map.of(1, SheetField.TASK_NUMBER, 2, SheetField.PROBLEMS));

    @Autowired
    private ColumnMappings mappings;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private UnitId other;

    @BeforeEach
    void set() {
        unit = unit();
        other = unit();
    }

    @Test
    void remembersForEachUnitAndForTheOfficeApart() {
        mappings.remember(LAYOUT, unit, FIRST, "某联络员", THEN);
        mappings.remember(LAYOUT, null, SECOND, "办公室", THEN);
        assertThat(mappings.find(LAYOUT, Set.of(unit))).contains(FIRST);
        assertThat(mappings.find(LAYOUT, Set.of())).contains(SECOND);
        assertThat(mappings.find(LAYOUT, Set.of(other))).isEmpty();
        assertThat(mappings.find("b".repeat(64), Set.of(unit))).isEmpty();
    }

    @Test
    void theLastWordCounts() {
        for (var each : new UnitId[] {unit, null}) {
            mappings.remember(LAYOUT, each, FIRST, "某联络员", THEN);
            mappings.remember(LAYOUT, each, SECOND, "另一人", THEN.plusSeconds(1));
        }
        assertThat(mappings.find(LAYOUT, Set.of(unit))).contains(SECOND);
        assertThat(mappings.find(LAYOUT, Set.of())).contains(SECOND);
        assertThat(jdbc.sql("select count(*) from workbook_mapping")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private UnitId unit() {
        var id = UnitId.next();
        jdbc.sql(
                        "insert into unit (id, version, kind, pinyin, initials, position, sign_off) values (?, 0, 'VILLAGE', 'x', 'x', 1, false)")
                .param(id.value())
                .update();
        return id;
    }
}
