package cn.hengli.assistance.persistence;

import cn.hengli.assistance.AssistanceId;
import cn.hengli.assistance.AssistanceRow;
import cn.hengli.assistance.AssistanceState;
import cn.hengli.assistance.HoldingClock;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An item and its steps from one row. */
final class AssistanceRowMapper {

    private AssistanceRowMapper() {}

    static AssistanceRow row(ResultSet row, int number) throws SQLException {
        return new AssistanceRow(
                new AssistanceId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getString("code"),
                row.getInt("number"),
                row.getString("title"),
                new UnitId(row.getObject("asker_id", UUID.class)),
                row.getString("asker_name"),
                new UnitId(row.getObject("asked_id", UUID.class)),
                row.getString("asked_name"),
                row.getString("thing"),
                row.getString("details"),
                AssistanceState.valueOf(row.getString("state")),
                row.getObject("wanted_on", LocalDate.class),
                row.getObject("offered_on", LocalDate.class),
                row.getObject("agreed_on", LocalDate.class),
                turns(row));
    }

    private static List<HoldingClock.Turn> turns(ResultSet row) throws SQLException {
        var moments = (Timestamp[]) row.getArray("moments").getArray();
        var states = (String[]) row.getArray("states").getArray();
        return IntStream.range(0, moments.length)
                .mapToObj(at -> new HoldingClock.Turn(moments[at].toInstant(), AssistanceState.valueOf(states[at])))
                .toList();
    }
}
