package cn.hengli.startup;

import static cn.hengli.startup.StartRefusalReporter.refusalIn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusalReporterTest {

    @Test
    void findsTheReasonBelowWhatWasThrown() {
        var reason = new StartRefused("数据目录无法写入", "data folder is not writable");
        assertThat(refusalIn(new IllegalStateException(new IllegalArgumentException(reason))))
                .containsSame(reason);
        assertThat(reason).hasMessage("无法启动：数据目录无法写入。 Cannot start: data folder is not writable.");
    }

    @Test
    void putsATakenPortIntoWords() {
        assertThat(refusalIn(new PortInUseException(8080)))
                .hasValueSatisfying(refused -> assertThat(refused).hasMessageContaining("端口 8080 已被占用"));
    }

    @Test
    void leavesWhatItDoesNotKnowToOthers() {
        assertThat(refusalIn(new IllegalStateException("a fault of ours"))).isEmpty();
    }
}
