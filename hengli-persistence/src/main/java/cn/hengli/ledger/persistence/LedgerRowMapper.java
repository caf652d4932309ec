package cn.hengli.ledger.persistence;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryState;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one row of the ledger. */
final class LedgerRowMapper {

    private LedgerRowMapper() {}

    static LedgerRow row(ResultSet row, int number) throws SQLException {
        var light = row.getString("declared_light");
        return new LedgerRow(
                new LedgerEntryId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getInt("task_number"),
                row.getString("task_title"),
                row.getInt("group_number"),
                row.getString("group_name"),
                row.getBoolean("continuing"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getInt("unit_position"),
                AssignmentRole.valueOf(row.getString("role")),
                EntryState.valueOf(row.getString("state")),
                row.getString("progress"),
                row.getBoolean("nothing_to_report"),
                row.getBigDecimal("percent"),
                light == null ? null : DeclaredLight.valueOf(light),
                row.getString("help_needed"),
                row.getInt("attachments"),
                row.getBoolean("filled_in_for_unit"),
                row.getString("return_reason"),
                row.getString("returned_by"),
                instant(row, "returned_at"),
                instant(row, "saved_at"),
                instant(row, "submitted_at"),
                instant(row, "first_submitted_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
