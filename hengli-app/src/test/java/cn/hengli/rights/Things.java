package cn.hengli.rights;

import cn.hengli.account.ApiTokenId;
import cn.hengli.extension.ExtensionId;
import cn.hengli.ledger.LedgerRow;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What addresses and forms name, as it is kept.
 *
 * @param difference fingerprint of what lies between the quarter and the assignments
 */
record Things(
        UnitId own,
        UnitId other,
        WrittenEntries ofOwn,
        WrittenEntries ofOther,
        ExtensionId extensionOfOwn,
        ExtensionId extensionOfOther,
        AskedItems asked,
        String difference,
        AccountId target,
        AccountId disabled,
        AccountId spare,
        ApiTokenId token,
        String post,
        String otherPost,
        JdbcClient jdbc) {

    static final String MISSING = "00000000-0000-4000-8000-000000000000";

    /** A part of a task, such as a milestone, and the number of the task. */
    record Part(String id, int task) {}

    UnitId unit(Thing thing) {
        return thing == Thing.OWN ? own : other;
    }

    WrittenEntries entries(Thing thing) {
        return thing == Thing.OWN ? ofOwn : ofOther;
    }

    ExtensionId extension(Thing thing) {
        return thing == Thing.OWN ? extensionOfOwn : extensionOfOther;
    }

    LedgerRow entry(Thing thing, String path) {
        return entries(thing).at(path);
    }

    /** Parts of two different tasks; of those named for a task, some that it can do without. */
    List<Part> parts(String table) {
        return jdbc.sql("""
                        select distinct on (t.number) x.id::text as id, t.number as task
                        from %s x join task t on t.id = x.task_id
                        where %s
                        order by t.number limit 2
                        """.formatted(table, table.equals("assignment") ? "x.role = 'SUPPORT'" : "true"))
                .query(Part.class)
                .list();
    }

    String holding(String ofPost) {
        return jdbc.sql("select id::text from post_holding where post_id = ?::uuid")
                .param(ofPost)
                .query(String.class)
                .single();
    }

    String collective() {
        return jdbc.sql("select id::text from collective order by position limit 1")
                .query(String.class)
                .single();
    }

    String task() {
        return jdbc.sql("select id::text from task where number = 1")
                .query(String.class)
                .single();
    }

    /** Somebody else's: whoever asks may open it and no more. */
    String view() {
        return jdbc.sql("select id::text from grid_view").query(String.class).single();
    }

    String version(String table, Object id) {
        return jdbc.sql("select version from " + table + " where id = ?::uuid")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    String versionOfTask(int number) {
        return jdbc.sql("select version from task where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** Some unit that is not named for the task itself. */
    String unitOutside(int task) {
        return jdbc.sql("""
                        select u.id::text from unit u where not exists (
                            select from assignment a join task t on t.id = a.task_id
                            where t.number = ? and a.unit_id = u.id)
                        order by u.position limit 1
                        """).param(task).query(String.class).single();
    }
}
