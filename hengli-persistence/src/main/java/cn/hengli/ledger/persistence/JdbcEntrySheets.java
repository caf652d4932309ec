package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntrySheet.Evidence;
import cn.hengli.ledger.EntrySheet.Previous;
import cn.hengli.ledger.EntrySheet.Term;
import cn.hengli.ledger.EntrySheets;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.shared.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcEntrySheets implements EntrySheets {

    /** What was written, as JSON, so that one statement brings an entry and the one before it. */
    private static final String CONTENT = """
            json_build_object(
                'progress', %1$s.progress,
                'nothingToReport', %1$s.nothing_to_report,
                'nothingReason', %1$s.nothing_reason,
                'percent', %1$s.percent,
                'light', %1$s.declared_light,
                'problems', %1$s.problems,
                'helpNeeded', %1$s.help_needed,
                'nextPlan', %1$s.next_plan,
                'signedOffBy', %1$s.signed_off_by,
                'actuals', coalesce(
                    (select json_agg(json_build_object(
                            'indicator', json_build_object('value', actual.indicator_id),
                            'value', trim_scale(actual.value),
                            'notApplicable', actual.not_applicable))
                        from ledger_entry_actual actual where actual.entry_id = %1$s.id), '[]'))
            """;

    private static final String SELECT = """
            select %s,
                p.id as period_id, p.due_on, p.closed_at, plan.code as plan_code, writer.sign_off, e.lapsed_at,
                %s as content,
                (select json_agg(json_build_object(
                        'id', json_build_object('value', a.id),
                        'name', a.name,
                        'mediaType', a.media_type,
                        'size', a.size,
                        'uploadedByName', a.uploaded_by_name,
                        'uploadedAt', a.uploaded_at) order by a.uploaded_at, a.id)
                    from attachment a where a.entry_id = e.id and a.removed_at is null) as files,
                last.id as last_id, last.quarter as last_quarter, last.state as last_state,
                case when last.id is not null then %s end as last_content,
                (select accepted.percent from ledger_entry accepted
                    where accepted.task_id = e.task_id and accepted.unit_id = e.unit_id and accepted.quarter < e.quarter
                      and accepted.state = 'ACCEPTED' and accepted.percent is not null
                    order by accepted.quarter desc limit 1) as accepted_percent
            %s
            join ledger_period p on p.id = e.period_id
            join plan on plan.id = p.plan_id
            join unit writer on writer.id = e.unit_id
            left join lateral (
                select * from ledger_entry earlier
                where earlier.task_id = e.task_id and earlier.unit_id = e.unit_id and earlier.quarter < e.quarter
                  and earlier.state <> 'PENDING'
                order by earlier.quarter desc limit 1) last on true
            where e.id = :entry
            """.formatted(
                    JdbcLedgerRows.COLUMNS, CONTENT.formatted("e"), CONTENT.formatted("last"), JdbcLedgerRows.TABLES);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Override
    public Optional<Kept> find(LedgerEntryId entry) {
        return jdbc.sql(SELECT).param("entry", entry.value()).query(this::kept).optional();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var files = row.getString("files");
        return new Kept(
                LedgerRowMapper.row(row, number),
                new Term(
                        new LedgerPeriodId(row.getObject("period_id", UUID.class)),
                        row.getString("plan_code"),
                        Quarter.parse(row.getString("quarter")),
                        row.getObject("due_on", LocalDate.class),
                        LedgerRowMapper.instant(row, "closed_at")),
                content(row, "content"),
                row.getBoolean("sign_off"),
                previous(row),
                files == null ? List.of() : List.of(json.readValue(files, Evidence[].class)),
                row.getBigDecimal("accepted_percent"),
                LedgerRowMapper.instant(row, "lapsed_at"));
    }

    private @Nullable Previous previous(ResultSet row) throws SQLException {
        var id = row.getObject("last_id", UUID.class);
        return id == null
                ? null
                : new Previous(
                        new LedgerEntryId(id),
                        Quarter.parse(row.getString("last_quarter")),
                        EntryState.valueOf(row.getString("last_state")),
                        content(row, "last_content"));
    }

    private EntryContent content(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), EntryContent.class);
    }
}
