package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntrySheet.Evidence;
import cn.hengli.ledger.EntrySheet.Term;
import cn.hengli.ledger.EntrySheets;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@RequiredArgsConstructor
class JdbcEntrySheets implements EntrySheets {

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
                %s,
                (select accepted.percent from ledger_entry accepted
                    where accepted.task_id = e.task_id and accepted.unit_id = e.unit_id and accepted.quarter < e.quarter
                      and accepted.state = 'ACCEPTED' and accepted.percent is not null
                    order by accepted.quarter desc limit 1) as accepted_percent
            %s
            join ledger_period p on p.id = e.period_id
            join plan on plan.id = p.plan_id
            join unit writer on writer.id = e.unit_id
            %s
            where e.id = :entry
            """.formatted(
                    JdbcLedgerRows.COLUMNS,
                    EntryContentColumn.of("e"),
                    EntryContentColumn.PREVIOUS,
                    JdbcLedgerRows.TABLES,
                    EntryContentColumn.PREVIOUS_ENTRY);

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
                EntryContentColumn.read(json, row, "content"),
                row.getBoolean("sign_off"),
                EntryContentColumn.previous(json, row),
                files == null ? List.of() : List.of(json.readValue(files, Evidence[].class)),
                row.getBigDecimal("accepted_percent"),
                LedgerRowMapper.instant(row, "lapsed_at"));
    }
}
