package cn.hengli.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The entries that are written: drafts of one unit in the open quarter, complete, so that they could be submitted as they are. Half of them
 * are for the program, half for pgbench. Before each run all are put back, so that no run finds more revisions than another.
 */
final class Targets {

    private static final String TEXT = "完成村组股权台账摸底，十五个村（社区）交齐成员名册，起草股权内部流转办法并收回意见三十条；".repeat(6);

    private final Database database;
    private final int connections;
    private final List<Target> all = new ArrayList<>();

    /** @param indicators ids of the task's indicators */
    record Target(String entry, int revision, String task, boolean finite, boolean lead, List<String> indicators) {}

    private Targets(Database database, int connections) {
        this.database = database;
        this.connections = connections;
    }

    static Targets of(Database database, int connections) throws IOException, SQLException {
        var targets = new Targets(database, connections);
        targets.snapshot();
        if (targets.all.size() < connections + 1) {
            throw new IOException("too few entries to write in: " + targets.all.size());
        }
        return targets;
    }

    /** Entry by entry, for the program. */
    Target forProgram(int client) {
        return all.get(client);
    }

    /** For pgbench, as far as there are enough; else the same ones, by turns. */
    Target forControl(int client) {
        return all.size() >= 2 * connections ? all.get(connections + client) : all.get(client);
    }

    private void snapshot() throws SQLException {
        database.execute("""
            create schema if not exists benchmark;
            create table if not exists benchmark.entry as
                select e.* from ledger_entry e
                join ledger_period p on p.id = e.period_id and p.closed_at is null
                join plan on plan.id = p.plan_id and plan.code = '2018-45'
                join unit_name u on u.unit_id = e.unit_id and u.valid_until is null
                join task t on t.id = e.task_id
                where e.unit_id = (
                    select post.unit_id from account a
                    join post_holding h on h.account_id = a.id
                    join post on post.id = h.post_id and post.unit_id is not null
                    where a.login = '%s' limit 1)
                order by e.role, t.number
                limit %d;
            create table if not exists benchmark.revision as
                select r.* from ledger_entry_revision r where r.entry_id in (select id from benchmark.entry);
            create table if not exists benchmark.actual as
                select e.id as entry_id, i.id as indicator_id, 1::numeric(18, 4) as value, false as not_applicable
                from benchmark.entry e join indicator i on i.task_id = e.task_id and i.retired_at is null;
            update benchmark.entry e set
                state = 'DRAFT', progress = '0%s', nothing_to_report = false, nothing_reason = '',
                percent = case when t.continuing then null else 50 end,
                declared_light = 'GREEN', problems = '', help_needed = '', next_plan = '%s', signed_off_by = '',
                filled_in_for_unit = false, return_reason = null, returned_by = null, submitted_at = null,
                first_submitted_at = null, reviewed_at = null,
                revision = (select max(number) from benchmark.revision r where r.entry_id = e.id),
                version = (select max(number) from benchmark.revision r where r.entry_id = e.id)
            from task t where t.id = e.task_id;
            -- with a submission as the last step, the next one would be taken for a second click
            update benchmark.revision r set step = 'SAVE', state = 'DRAFT', note = null
            from benchmark.entry e where e.id = r.entry_id and e.revision = r.number;
            """.formatted(MeasuredPage.WRITER, 2 * connections, TEXT, TEXT));
        for (var row : database.rows("""
            select e.id::text, e.revision::text, e.task_id::text, (not t.continuing)::text, (e.role = 'LEAD')::text,
                   coalesce((select string_agg(a.indicator_id::text, ' ') from benchmark.actual a where a.entry_id = e.id), '')
            from benchmark.entry e join task t on t.id = e.task_id order by e.role, t.number
            """)) {
            all.add(new Target(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    row.get(2),
                    Boolean.parseBoolean(row.get(3)),
                    Boolean.parseBoolean(row.get(4)),
                    Arrays.stream(row.get(5).split(" "))
                            .filter(id -> !id.isEmpty())
                            .toList()));
        }
    }

    /** How often the entries that are pgbench's were written since they were put back: by their revisions, and by the rows themselves. */
    List<Long> writtenByControl() throws SQLException {
        var ids = new ArrayList<String>();
        for (var client = 0; client < connections; client++) {
            ids.add("'" + forControl(client).entry() + "'");
        }
        var row = database.rows("""
            select (select count(*) from ledger_entry_revision r where r.entry_id = e.id and r.number > e.revision),
                   (select now.revision - e.revision from ledger_entry now where now.id = e.id)
            from benchmark.entry e where e.id in (%s)
            """.formatted(String.join(", ", ids)));
        return List.of(
                row.stream().mapToLong(each -> Long.parseLong(each.get(0))).sum(),
                row.stream().mapToLong(each -> Long.parseLong(each.get(1))).sum());
    }

    /** History is never removed, except by whoever owns the server. */
    void putBack() throws SQLException, InterruptedException {
        database.awaitQuiet();
        database.execute("""
            begin;
            set local session_replication_role = replica;
            delete from ledger_entry_revision where entry_id in (select id from benchmark.entry);
            delete from ledger_entry_actual where entry_id in (select id from benchmark.entry);
            delete from ledger_entry where id in (select id from benchmark.entry);
            insert into ledger_entry select * from benchmark.entry;
            insert into ledger_entry_actual select * from benchmark.actual;
            insert into ledger_entry_revision select * from benchmark.revision;
            commit;
            """);
        for (var table : List.of("ledger_entry", "ledger_entry_actual", "ledger_entry_revision")) {
            database.execute("vacuum " + table);
        }
    }

    /** All fields of the form behind its first, the progress, of which the text is the rest. */
    String fields(Target target) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nothingReason", "");
        fields.put("percent", target.finite() ? "50" : "");
        fields.put("light", "GREEN");
        fields.put("problems", "");
        fields.put("helpNeeded", "");
        fields.put("nextPlan", TEXT);
        fields.put("signedOffBy", "");
        target.indicators().forEach(id -> fields.put("actuals[" + id + "].value", "1"));
        return URLEncoder.encode(TEXT, StandardCharsets.UTF_8) + "&" + Visitor.form(fields);
    }
}
