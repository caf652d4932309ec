package cn.hengli.unit.persistence;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveFacts;
import cn.hengli.unit.CollectiveId;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.UnitBook;
import cn.hengli.unit.UnitFacts;
import cn.hengli.unit.UnitFacts.Related;
import cn.hengli.unit.UnitFilter;
import cn.hengli.unit.UnitKind;
import cn.hengli.unit.UnitName;
import cn.hengli.unit.UnitRow;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcUnitBook implements UnitBook {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public List<UnitRow> units(UnitFilter filter, LocalDate day) {
        var text = filter.text().strip();
        return jdbc.sql("""
                        select unit.id, unit_name_on(unit.id, :day) as name, unit.kind, unit.sign_off, unit.dissolved_on,
                            unit_name_on(unit.successor_id, :day) as successor_name,
                            array(select alias from unit_alias where unit_id = unit.id
                                union
                                select other.name from unit_name other
                                where other.unit_id = unit.id and other.name <> unit_name_on(unit.id, :day)
                                order by 1) as other_names
                        from unit
                        where (:kind::text is null or unit.kind = :kind)
                            and (:text = ''
                                or exists (select from unit_name n where n.unit_id = unit.id and position(:text in n.name) > 0)
                                or exists (select from unit_alias a where a.unit_id = unit.id and position(:text in a.alias) > 0)
                                or starts_with(unit.initials, :latin)
                                or starts_with(replace(unit.pinyin, ' ', ''), :latin))
                        order by unit.dissolved_on is not null and unit.dissolved_on <= :day, unit.position,
                            unit_name_on(unit.id, :day) collate chinese
                        """)
                .param("day", day)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("text", text)
                .param("latin", text.toLowerCase(Locale.ROOT).replace(" ", ""))
                .query((row, number) -> new UnitRow(
                        unit(row, "id"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        texts(row.getArray("other_names")),
                        row.getBoolean("sign_off"),
                        row.getObject("dissolved_on", LocalDate.class),
                        row.getString("successor_name")))
                .list();
    }

    @Override
    public Optional<UnitFacts> unit(UnitId id, LocalDate day) {
        return jdbc.sql("""
                        select unit.*, unit_name_on(unit.id, :day) as name,
                            (select json_agg(json_build_object('name', n.name, 'validFrom', n.valid_from,
                                    'validUntil', n.valid_until) order by n.valid_from)
                                from unit_name n where n.unit_id = unit.id) as names,
                            array(select alias from unit_alias where unit_id = unit.id order by alias collate chinese) as aliases,
                            (select json_agg(json_build_object('id', json_build_object('value', s.id),
                                    'name', unit_name_on(s.id, :day), 'dissolvedOn', s.dissolved_on))
                                from unit s where s.id = unit.successor_id) as successor,
                            (select json_agg(json_build_object('id', json_build_object('value', p.id),
                                    'name', unit_name_on(p.id, :day), 'dissolvedOn', p.dissolved_on) order by p.dissolved_on)
                                from unit p where p.successor_id = unit.id) as predecessors,
                            array(select c.name from collective c join collective_member m on m.collective_id = c.id
                                where m.unit_id = unit.id order by c.position) as collectives
                        from unit where unit.id = :id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> facts(row))
                .optional();
    }

    @Override
    public List<CollectiveFacts> collectives(LocalDate day) {
        return jdbc.sql("""
                        select c.id, c.version, c.name,
                            array(select alias from collective_alias where collective_id = c.id order by alias) as aliases,
                            (select json_agg(json_build_object('id', json_build_object('value', u.id),
                                    'name', unit_name_on(u.id, :day), 'dissolvedOn', u.dissolved_on) order by u.position)
                                from collective_member m join unit u on u.id = m.unit_id
                                where m.collective_id = c.id) as members
                        from collective c order by c.position, c.name collate chinese
                        """)
                .param("day", day)
                .query((row, number) -> new CollectiveFacts(
                        new CollectiveId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        row.getString("name"),
                        texts(row.getArray("aliases")),
                        parts(row, "members", Related[].class)))
                .list();
    }

    private UnitFacts facts(ResultSet row) throws SQLException {
        return new UnitFacts(
                unit(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                Pinyin.of(row.getString("pinyin")),
                parts(row, "names", UnitName[].class),
                texts(row.getArray("aliases")),
                row.getBoolean("sign_off"),
                row.getString("leader_in_charge"),
                row.getString("handler"),
                row.getObject("dissolved_on", LocalDate.class),
                first(parts(row, "successor", Related[].class)),
                parts(row, "predecessors", Related[].class),
                texts(row.getArray("collectives")));
    }

    private static @Nullable Related first(List<Related> related) {
        return related.isEmpty() ? null : related.get(0);
    }

    private <T> List<T> parts(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? List.of() : List.of(json.readValue(text, type));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }
}
