package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.LedgerRowFilter;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.ledger.QuarterSheets;
import cn.hengli.plan.TaskFacts.IndicatorFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcQuarterSheets implements QuarterSheets {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    /** A closed quarter shows the indicators that its tasks had when it was closed. */
    private static final String SELECT = "select " + JdbcLedgerRows.COLUMNS
            + """
            , writer.sign_off, %s as content, %s,
            (select r.content::text from ledger_entry_revision r
                where r.entry_id = e.id and r.step in ('SUBMIT', 'SUBMIT_FOR_SIGN_OFF')
                order by r.number desc limit 1) as handed_in,
            coalesce(
                (select f.facts -> 'indicators' from frozen_task f
                    join ledger_period p on p.id = f.period_id and p.closings = f.closing and p.closed_at is not null
                    where f.period_id = e.period_id and f.task_id = e.task_id),
                (select jsonb_agg(jsonb_build_object(
                        'id', jsonb_build_object('value', i.id),
                        'name', i.name,
                        'unitOfMeasure', i.unit_of_measure,
                        'baseline', trim_scale(i.baseline),
                        'target', trim_scale(i.target),
                        'counting', i.counting) order by i.position)
                    from indicator i where i.task_id = e.task_id and i.retired_at is null)) as indicators
            from e
            join t on t.task_id = e.task_id
            join u on u.unit_id = e.unit_id
            join unit writer on writer.id = e.unit_id
            %s
            order by t.number, e.role, u.position
            """.formatted(EntryContentColumn.of("e"), EntryContentColumn.PREVIOUS, EntryContentColumn.PREVIOUS_ENTRY);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public List<QuarterSheetRow> of(LedgerRowFilter filter) {
        return JdbcLedgerRows.bound(jdbc.sql(JdbcLedgerRows.OF_PERIOD + SELECT), filter)
                .query(this::row)
                .list();
    }

    private QuarterSheetRow row(ResultSet row, int number) throws SQLException {
        return new QuarterSheetRow(
                LedgerRowMapper.row(row, number),
                EntryContentColumn.read(json, row, "content"),
                handedIn(row.getString("handed_in")),
                EntryContentColumn.previous(json, row),
                indicators(row.getString("indicators")),
                row.getBoolean("sign_off"));
    }

    private @Nullable EntryContent handedIn(@Nullable String fields) {
        return fields == null ? null : EntryContent.of(json.readValue(fields, FIELDS));
    }

    private List<IndicatorFacts> indicators(@Nullable String facts) {
        return facts == null ? List.of() : List.of(json.readValue(facts, IndicatorFacts[].class));
    }
}
