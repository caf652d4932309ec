package cn.hengli.workbook.persistence;

import cn.hengli.shared.UnitId;
import cn.hengli.workbook.ColumnMapping;
import cn.hengli.workbook.ColumnMappings;
import cn.hengli.workbook.SheetField;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcColumnMappings implements ColumnMappings {

    private static final TypeReference<Map<Integer, SheetField>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public Optional<ColumnMapping> find(String layout, Set<UnitId> units) {
        return jdbc.sql("""
                        select columns::text from workbook_mapping
                        where layout = :layout
                          and case when cardinality(:units) = 0 then unit_id is null else unit_id = any (:units) end
                        order by remembered_at desc limit 1
                        """)
                .param("layout", layout)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(String.class)
                .optional()
                .map(columns -> new ColumnMapping(json.readValue(columns, FIELDS)));
    }

    @Override
    public void remember(String layout, @Nullable UnitId unit, ColumnMapping mapping, String by, Instant at) {
        jdbc.sql("""
                        insert into workbook_mapping (id, unit_id, layout, columns, remembered_by, remembered_at)
                        values (:id, :unit, :layout, :columns::jsonb, :by, :at)
                        on conflict %s do update set columns = excluded.columns,
                            remembered_by = excluded.remembered_by, remembered_at = excluded.remembered_at
                        """.formatted(
                                unit == null
                                        ? "(layout) where unit_id is null"
                                        : "(unit_id, layout) where unit_id is not null"))
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("layout", layout)
                .param("columns", json.writeValueAsString(mapping.fields()))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
