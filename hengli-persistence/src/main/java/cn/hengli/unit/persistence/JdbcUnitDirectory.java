package cn.hengli.unit.persistence;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.CollectiveId;
import cn.hengli.unit.Meant;
import cn.hengli.unit.NameClaim;
import cn.hengli.unit.Pinyin;
import cn.hengli.unit.UnitDirectory;
import cn.hengli.unit.UnitEntry;
import cn.hengli.unit.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    @Override
    public Meant meant(String typed) {
        var plain = typed.strip().replaceAll("[()（）\\s]", "");
        if (plain.isEmpty()) {
            return new Meant(Set.of(), Set.of());
        }
        var units = new HashSet<UnitId>();
        var collectives = new HashSet<CollectiveId>();
        jdbc.sql("""
                        with borne (unit_id, collective_id, name) as (
                            select unit_id, null::uuid, name from unit_name
                            union select unit_id, null, alias from unit_alias
                            union select null, id, name from collective
                            union select null, collective_id, alias from collective_alias
                        ), hit (unit_id, collective_id, exact) as (
                            select unit_id, collective_id, translate(name, '()（） ', '') = :plain from borne
                            where position(:plain in translate(name, '()（） ', '')) > 0
                            union
                            select id, null, false from unit
                            where starts_with(initials, :latin) or starts_with(replace(pinyin, ' ', ''), :latin)
                        )
                        select unit_id, collective_id from hit where exact or not exists (select from hit where exact)
                        """)
                .param("plain", plain)
                .param("latin", plain.toLowerCase(Locale.ROOT))
                .query(row -> {
                    var unit = row.getObject("unit_id", UUID.class);
                    if (unit != null) {
                        units.add(new UnitId(unit));
                    } else {
                        collectives.add(new CollectiveId(row.getObject("collective_id", UUID.class)));
                    }
                });
        return new Meant(units, collectives);
    }

    @Override
    public List<NameClaim> claims(Collection<String> names) {
        return jdbc.sql("""
                        select name, unit_id, null::uuid as collective_id, unit_name_on(unit_id, 'infinity') as holder
                        from (select unit_id, name from unit_name union select unit_id, alias from unit_alias) borne
                        where name = any (:names)
                        union all
                        select borne.name, null, collective.id, collective.name
                        from (select id, name from collective union select collective_id, alias from collective_alias) borne
                        join collective using (id)
                        where borne.name = any (:names)
                        """)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> claim(row))
                .list();
    }

    private static NameClaim claim(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var collective = row.getObject("collective_id", UUID.class);
        return new NameClaim(
                row.getString("name"),
                unit == null ? null : new UnitId(unit),
                collective == null ? null : new CollectiveId(collective),
                row.getString("holder"));
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
