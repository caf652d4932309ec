package cn.hengli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.ReadEntry;
import cn.hengli.ledger.ReviewWarning;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Problem;
import cn.hengli.shared.Role;
import cn.hengli.testing.AppTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@AppTest
@ActiveProfiles("demo")
class DemoLedgerTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoLedger demoLedger;

    @Autowired
    private ReadEntry readEntry;

    @Test
    void fourQuartersAreClosedAndTheFifthIsDueInFourDays() {
        assertThat(
                        texts(
                                "select quarter || ' ' || due_on || ' ' || coalesce(closed_at::date::text, 'open') from ledger_period order by quarter"))
                .containsExactly(
                        "2018Q4 2019-01-10 2019-02-14",
                        "2019Q1 2019-04-10 2019-05-16",
                        "2019Q2 2019-07-10 2019-08-15",
                        "2019Q3 2019-10-10 2019-11-14",
                        "2019Q4 2020-01-10 open");
    }

    @Test
    void everyRowOfThePlanHasAnEntryInEveryQuarter() {
        assertThat(texts("select distinct count(*)::text from ledger_entry group by quarter"))
                .singleElement()
                .satisfies(rows -> assertThat(Integer.parseInt(rows)).isGreaterThan(250));
        assertThat(
                        texts(
                                "select quarter || ' ' || state from ledger_entry where quarter < '2019Q4' group by 1 order by 1"))
                .containsExactly("2018Q4 ACCEPTED", "2019Q1 ACCEPTED", "2019Q2 ACCEPTED", "2019Q3 ACCEPTED");
    }

    @Test
    void theOpenQuarterHasEntriesInEveryState() {
        assertThat(
                        texts(
                                "select state from ledger_entry where quarter = '2019Q4' group by state having count(*) >= 4 order by 1"))
                .containsExactly("ACCEPTED", "AWAITING_SIGN_OFF", "DRAFT", "PENDING", "RETURNED", "SUBMITTED");
    }

    @Test
    void awaitingSignOffAreEntriesOfTheTwoUnitsThatWantIt() {
        assertThat(texts("""
                        select distinct unit_name_on(unit_id, '2020-01-06') from ledger_entry
                        where state = 'AWAITING_SIGN_OFF' order by 1
                        """)).containsExactlyInAnyOrder("月塘村", "旅游办");
        assertThat(texts("select unit_name_on(id, '2020-01-06') from unit where sign_off"))
                .containsExactlyInAnyOrder("月塘村", "旅游办");
    }

    @Test
    void everyEntryHasItsRevisionsInOrderAndNoneInTheFuture() {
        assertThat(count("""
                        select count(*) from ledger_entry e
                        where revision <> (select count(*) from ledger_entry_revision r where r.entry_id = e.id)
                           or revision <> (select max(number) from ledger_entry_revision r where r.entry_id = e.id)
                           or state <> (select state from ledger_entry_revision r where r.entry_id = e.id and number = revision)
                        """)).isZero();
        assertThat(count("""
                        select count(*) from ledger_entry_revision r
                        join ledger_entry_revision before on before.entry_id = r.entry_id and before.number = r.number - 1
                        where before.at > r.at
                        """)).isZero();
        assertThat(count("select count(*) from ledger_entry_revision where at >= '2020-01-06T00:00+08'"))
                .isZero();
    }

    @Test
    void everyTextIsMarkedAsASample() {
        assertThat(texts("""
                        select text from ledger_entry e
                        cross join unnest(array[progress, nothing_reason, problems, help_needed, next_plan, return_reason]) text
                        where text <> '' and text not like '%（样例）'
                        union all
                        select note from ledger_entry_revision where note not like '%（样例）%'
                        union all
                        select name from attachment where name not like '%（样例）.%'
                        """)).isEmpty();
    }

    @Test
    void textsAreVaried() {
        var progress = texts("select progress from ledger_entry where progress <> ''");
        assertThat(progress).hasSizeGreaterThan(1000);
        assertThat(progress.stream().distinct().count()).isGreaterThan(progress.size() * 8L / 10);
        assertThat(progress)
                .allSatisfy(text -> assertThat(text).hasSizeBetween(8, 120).doesNotContain("{", "}", "→"));
    }

    @Test
    void someAreLateSomeCameBackSomeAreFilledInByTheOffice() {
        assertThat(
                        count(
                                "select count(*) from ledger_entry join ledger_period p on p.id = period_id where (first_submitted_at at time zone 'Asia/Shanghai')::date > due_on"))
                .isBetween(40, 250);
        assertThat(texts("select distinct step from ledger_entry_revision order by 1"))
                .contains(
                        "ACCEPT",
                        "ATTACH",
                        "DECLINE",
                        "OPEN",
                        "REOPEN",
                        "RETURN",
                        "SAVE",
                        "SIGN_OFF",
                        "SUBMIT",
                        "SUBMIT_FOR_SIGN_OFF",
                        "WITHDRAW");
        assertThat(count("select count(*) from ledger_entry where filled_in_for_unit and quarter = '2019Q4'"))
                .isGreaterThan(2);
        assertThat(
                        texts(
                                "select distinct declared_light from ledger_entry where quarter = '2019Q4' and declared_light is not null order by 1"))
                .containsExactly("GREEN", "RED", "YELLOW");
        assertThat(texts("select distinct media_type from attachment order by 1"))
                .containsExactly("application/pdf", "image/png", "text/plain");
        assertThat(
                        count(
                                "select count(*) from attachment a join ledger_entry e on e.id = entry_id where quarter = '2019Q4'"))
                .isGreaterThan(9);
    }

    @Test
    void theOfficeIsWarnedOfEverythingThereIsToBeWarnedOf() {
        var office = new Actor(AccountId.next(), "office", "office", Set.of(new Duty(Role.OFFICE, null)));
        var warnings = jdbc
                .sql("select id from ledger_entry where quarter = '2019Q4' and state = 'SUBMITTED'")
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> readEntry.read(new LedgerEntryId(id), office).warnings().stream())
                .map(Problem::reason)
                .toList();
        assertThat(warnings).contains(ReviewWarning.values());
    }

    @Test
    void whoActedHasAnAccount() {
        assertThat(texts("""
                        select distinct actor_name from ledger_entry_revision r
                        where not exists (select 1 from account a where a.id = r.account_id and a.name = r.actor_name)
                        """)).isEmpty();
    }

    @Test
    void thePipeGrows() {
        assertThat(texts("""
                        select trim_scale(value)::text from ledger_entry_actual a
                        join indicator i on i.id = indicator_id
                        join ledger_entry e on e.id = entry_id
                        where i.name like '新建截污次支管网长度' and value is not null order by e.quarter
                        """)).containsExactly("4.5", "11.2", "20.6", "31.4", "41.3");
    }

    @Test
    void aSecondStartWritesNothing() {
        var before = count("select count(*) from ledger_entry_revision");
        demoLedger.take();
        assertThat(count("select count(*) from ledger_entry_revision")).isEqualTo(before);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
