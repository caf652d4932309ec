package cn.hengli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import org.junit.jupiter.api.Test;

/** Many failed tokens in a row: held up, noted once, and no harm to whoever has a good one. */
class FailedTokensTest extends MachineTest {

    private static final String PLACE = "10.9.8.7";

    @Test
    void areHeldUpAndAGoodOneIsNot() {
        var good = token(people.open(stranger(), Role.LEADER, null)).secret();
        for (var i = 0; i < 5; i++) {
            assertThat(status("wrong" + i)).isEqualTo(401);
        }
        for (var i = 0; i < 5; i++) {
            assertThat(status("wrong" + i)).isEqualTo(429);
        }
        assertThat(jdbc.sql("select detail from audit_event where kind = 'API_TOKEN_FAILED' and source = ? order by id")
                        .param(PLACE)
                        .query(String.class)
                        .list())
                .containsExactly("UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "THROTTLED");
        assertThat(status(good)).isEqualTo(200);
    }

    private int status(String token) {
        return new Program(mvc, token, PLACE).get("/api/v1/plans").status();
    }
}
