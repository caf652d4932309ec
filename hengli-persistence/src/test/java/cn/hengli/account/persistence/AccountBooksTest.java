package cn.hengli.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.account.AccountBook;
import cn.hengli.account.AccountRow;
import cn.hengli.account.Candidate;
import cn.hengli.account.PostBook;
import cn.hengli.account.PostId;
import cn.hengli.account.PostRow.Holder;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.PortTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
class AccountBooksTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    private final UnitId unit = UnitId.next();
    private final AccountId liaison = AccountId.next();
    private final AccountId admin = AccountId.next();

    @Autowired
    private AccountBook accounts;

    @Autowired
    private PostBook posts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openAccounts() {
        jdbc.sql(
                        "insert into unit (id, version, kind, position, pinyin, initials) values (?, 0, 'VILLAGE', 1, 'cun', 'c')")
                .param(unit.value())
                .update();
        jdbc.sql("insert into unit_name (unit_id, name, valid_from) values (?, '村头村', '2018-01-01')")
                .param(unit.value())
                .update();
        open(liaison, "cuntoucun", "村头村联络员", true);
        open(admin, "zadmin", "系统管理员", true);
    }

    @Test
    void showsAccountsOfTheTownFirstEachWithThePostsOfAllTimes() {
        var post = post("村头村联络员", Role.LIAISON, unit);
        hold(post, liaison, false, TODAY.minusDays(9), null);
        hold(post("办公室", Role.OFFICE, null), liaison, true, TODAY.minusDays(99), TODAY.minusDays(50));

        var rows = accounts.accounts(TODAY);

        assertThat(rows).extracting(AccountRow::login).containsExactly("zadmin", "cuntoucun");
        assertThat(rows.get(0).posts()).isEmpty();
        assertThat(rows.get(1).posts()).extracting("title").containsExactly("村头村联络员", "办公室");
        assertThat(rows.get(1).postsOn(TODAY)).singleElement().satisfies(held -> {
            assertThat(held.post()).isEqualTo(post);
            assertThat(held.unitName()).isEqualTo("村头村");
            assertThat(held.since()).isEqualTo(TODAY.minusDays(9));
            assertThat(held.until()).isNull();
        });
        assertThat(accounts.account(liaison, TODAY)).contains(rows.get(1));
        assertThat(accounts.account(AccountId.next(), TODAY)).isEmpty();
    }

    @Test
    void tellsWhichAdministrativeRolesOnePersonShouldNotHoldTogether() {
        hold(post("系统管理员", Role.ADMINISTRATOR, null), admin, false, TODAY.minusDays(9), null);
        assertThat(accounts.account(admin, TODAY).orElseThrow().incompatibleOn(TODAY))
                .isEmpty();

        var audit = post("审计管理员", Role.AUDITOR, null);
        hold(audit, admin, true, TODAY, null);

        assertThat(accounts.account(admin, TODAY).orElseThrow().incompatibleOn(TODAY))
                .containsExactly(Role.ADMINISTRATOR, Role.AUDITOR);
        assertThat(posts.post(audit, TODAY).orElseThrow().holders().get(0).incompatible())
                .containsExactly(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Test
    void showsPostsOfTheTownFirstEachWithItsHoldersOfAllTimes() {
        var post = post("村头村联络员", Role.LIAISON, unit);
        post("办公室", Role.OFFICE, null);
        hold(post, liaison, false, TODAY.minusDays(9), TODAY);
        hold(post, admin, false, TODAY, null);
        hold(post, liaison, true, TODAY, TODAY.plusDays(5));

        var rows = posts.posts(TODAY);

        assertThat(rows).extracting("title").containsExactly("办公室", "村头村联络员");
        assertThat(rows.get(0).holderOn(TODAY)).isEmpty();
        assertThat(rows.get(1).unitName()).isEqualTo("村头村");
        assertThat(rows.get(1).holderOn(TODAY.minusDays(1)))
                .map(Holder::account)
                .contains(liaison);
        assertThat(rows.get(1).holderOn(TODAY)).map(Holder::account).contains(admin);
        assertThat(rows.get(1).substitutesOn(TODAY)).extracting(Holder::account).containsExactly(liaison);
        assertThat(posts.post(post, TODAY)).contains(rows.get(1));
        assertThat(posts.post(PostId.next(), TODAY)).isEmpty();
    }

    @Test
    void leavesOutWhatWasNeverHeld() {
        var post = post("办公室", Role.OFFICE, null);
        hold(post, liaison, false, TODAY, TODAY);

        assertThat(posts.post(post, TODAY).orElseThrow().holders()).isEmpty();
        assertThat(accounts.account(liaison, TODAY).orElseThrow().posts()).isEmpty();
    }

    @Test
    void offersEnabledAccountsForPosts() {
        open(AccountId.next(), "gone", "已停用", false);

        assertThat(posts.candidates()).extracting(Candidate::login).containsExactlyInAnyOrder("cuntoucun", "zadmin");
    }

    private void open(AccountId id, String login, String name, boolean enabled) {
        jdbc.sql("""
                        insert into account (id, version, login, name, password_hash, password_set_at,
                                             must_change_password, enabled, stamp, created_at)
                        values (:id, 0, :login, :name, 'x', now(), false, :enabled, 0, now())
                        """)
                .param("id", id.value())
                .param("login", login)
                .param("name", name)
                .param("enabled", enabled)
                .update();
    }

    private PostId post(String title, Role role, @Nullable UnitId unit) {
        var id = PostId.next();
        jdbc.sql("insert into post (id, version, title, role, unit_id) values (?, 0, ?, ?, ?)")
                .param(id.value())
                .param(title)
                .param(role.name())
                .param(unit == null ? null : unit.value())
                .update();
        return id;
    }

    private void hold(PostId post, AccountId account, boolean substitute, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql(
                        "insert into post_holding (id, post_id, account_id, substitute, since, until) values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(post.value())
                .param(account.value())
                .param(substitute)
                .param(since)
                .param(until)
                .update();
    }
}
