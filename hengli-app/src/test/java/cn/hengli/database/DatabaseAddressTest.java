package cn.hengli.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.startup.StartRefused;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void acceptsPostgres15AndNewer() {
        assertThatCode(() -> DatabaseAddress.mustBeSupported(15)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DatabaseAddress.mustBeSupported(14))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("需要 15 或更高版本");
    }

    @Test
    void saysWhichDatabaseDoesNotAnswerButNoSecretOfItsAddress() {
        var nobody = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/hengli?password=secret", "hengli", "secret");
        assertThatThrownBy(nobody::mustAnswer)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/hengli cannot be reached")
                .hasMessageNotContaining("secret");
    }
}
