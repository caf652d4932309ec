package cn.hengli.machine;

import cn.hengli.account.MadeApiToken;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.AppTest;
import cn.hengli.testing.People;
import cn.hengli.testing.RestoredDatabase;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What tests of reading by machine share: people and their tokens. */
@AppTest
@RestoredDatabase
@Import(LedgerScene.class)
abstract class MachineTest {

    static final String PLAN = "/api/v1/plans/2018-45";

    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    /** A login that no other test uses. */
    static String stranger() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    Program nobody() {
        return with(null);
    }

    Program with(@Nullable String token) {
        return new Program(mvc, token, "10.1.0." + PLACES.incrementAndGet());
    }

    /** Somebody new with this role, and a token. */
    Program as(Role role, @Nullable UnitId unit) {
        return with(token(people.open(stranger(), role, unit)).secret());
    }

    MadeApiToken token(AccountId account) {
        return people.token(account);
    }
}
