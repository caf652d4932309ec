package cn.hengli.unit.persistence;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@RequiredArgsConstructor
class JdbcUnitDirectory implements UnitDirectory {

    private final JdbcClient jdbc;

    @Override
    public List<UnitEntry> units(LocalDate day) {
        return jdbc.sql("""
                        select id, unit_name_on(id, :day) as name, kind, position, pinyin
                        from unit
                        where dissolved_on is null or dissolved_on > :day
                        order by position, unit_name_on(id, :day) collate chinese
                        """).param("day", day).query(JdbcUnitDirectory::entry).list();
    }

    @Override
    public Optional<UnitId> named(String name) {
        // who bears the name now goes before whom it was given to as an alias, and that before who once bore it
        return jdbc.sql("""
                        select unit_id from (
                            select unit_id, 1 as rank, valid_from as since from unit_name where name = :name and valid_until is null
                            union all
                            select unit_id, 2, null from unit_alias where alias = :name
                            union all
                            select unit_id, 3, valid_from from unit_name where name = :name and valid_until is not null
                        ) named
                        order by rank, since desc
                        limit 1
                        """)
                .param("name", name.strip())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    private static UnitEntry entry(ResultSet row, int number) throws SQLException {
        return new UnitEntry(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                Pinyin.of(row.getString("pinyin")));
    }
}
