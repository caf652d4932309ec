package cn.hengli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.testing.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing one password, one password for everybody, and guessing wrong on purpose so that somebody else is locked out. */
class GuessingTest extends HostileTest {

    private final String director = "d" + UUID.randomUUID().toString().substring(0, 12);

    @Autowired
    private People people;

    @BeforeEach
    void openTheDirectorsAccount() {
        people.open(director);
    }

    @Test
    void stopsAtFiveGuessesWhoTriesOneAccount() throws IOException {
        var guesser = from("127.0.0.61");
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 12; i++) {
            statuses.add(guesser.signIn(director, "guess-" + i));
        }
        assertThat(statuses.subList(0, 5)).containsOnly(401);
        assertThat(statuses.subList(5, 12)).containsOnly(429);
        assertThat(guesser.signIn(director, People.PASSWORD))
                .as("the right one, guessed too late")
                .isEqualTo(429);
    }

    @Test
    void throttlesWhoTriesOnePasswordOnAThousandAccountsAndNobodyElse() throws IOException {
        var sprayer = from("127.0.0.62");
        var refused = 0;
        var throttled = 0;
        for (var i = 0; i < 1000 && throttled < 20; i++) {
            var status = sprayer.signIn("unit-" + i, "Spring-2020");
            refused += status == 401 ? 1 : 0;
            throttled += status == 429 ? 1 : 0;
        }
        // more come through while it goes on, one every six seconds
        assertThat(refused).isBetween(100, 160);
        assertThat(throttled).isEqualTo(20);
        assertThat(from("127.0.0.63").signIn(director, People.PASSWORD)).isEqualTo(302);
    }

    @Test
    void locksNobodyOutForWhatStrangersDo() throws IOException {
        var own = stranger();
        own.signIn(director, People.PASSWORD);
        own.submit("/logout");
        for (var address : List.of("127.0.0.64", "127.0.0.65", "127.0.0.1")) {
            for (var i = 0; i < 6; i++) {
                from(address).signIn(director, "guess-" + i);
            }
        }
        assertThat(own.signIn(director, People.PASSWORD).statusCode())
                .as("in a browser known from before, behind one of those addresses")
                .isEqualTo(302);
        assertThat(from("127.0.0.66").signIn(director, People.PASSWORD))
                .as("from elsewhere")
                .isEqualTo(302);
        assertThat(jdbc.sql("""
                        select bool_and(locked_until <= last_at + interval '15 minutes') and count(locked_until) = 3
                        from sign_in_failure where login = ?
                        """).param(director).query(Boolean.class).single())
                .as("each for a quarter of an hour")
                .isTrue();
        assertThat(jdbc.sql("select enabled from account where login = ?")
                        .param(director)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Guesser from(String address) {
        return new Guesser(port, address, stranger());
    }
}
