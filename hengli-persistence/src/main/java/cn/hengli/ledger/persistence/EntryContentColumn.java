package cn.hengli.ledger.persistence;

import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.EntrySheet.Previous;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was written, as one column of JSON, so that one statement brings entries and those before them. */
final class EntryContentColumn {

    /** Columns of {@link #PREVIOUS_ENTRY}. */
    static final String PREVIOUS = """
            last.id as last_id, last.quarter as last_quarter, last.state as last_state,
            case when last.id is not null then %s end as last_content
            """.formatted(of("last"));

    /** The latest of the same task and unit in an earlier quarter of which something was written. */
    static final String PREVIOUS_ENTRY = """
            left join lateral (
                select * from ledger_entry earlier
                where earlier.task_id = e.task_id and earlier.unit_id = e.unit_id and earlier.quarter < e.quarter
                  and earlier.state <> 'PENDING'
                order by earlier.quarter desc limit 1) last on true
            """;

    private EntryContentColumn() {}

    static String of(String entry) {
        return """
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
                """.formatted(entry);
    }

    static EntryContent read(JsonMapper json, ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), EntryContent.class);
    }

    static @Nullable Previous previous(JsonMapper json, ResultSet row) throws SQLException {
        var id = row.getObject("last_id", UUID.class);
        return id == null
                ? null
                : new Previous(
                        new LedgerEntryId(id),
                        Quarter.parse(row.getString("last_quarter")),
                        EntryState.valueOf(row.getString("last_state")),
                        read(json, row, "last_content"));
    }
}
