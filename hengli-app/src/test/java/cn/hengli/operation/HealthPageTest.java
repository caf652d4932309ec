package cn.hengli.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Role;
import cn.hengli.testing.AdminPageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthPageTest extends AdminPageTest {

    @Test
    void showsHowTheDatabaseAndTheDiskAre() {
        var page = page(get(actor(Role.ADMINISTRATOR), "/admin/health"));
        assertThat(page.select("#database").text())
                .contains("正常", "PostgreSQL 1", "外部")
                .containsPattern("大小 \\d+\\.\\d MB")
                .containsPattern("连接 \\d+ 个，最多 \\d+ 个");
        assertThat(page.select("#disk").text())
                .contains("正常", "报警下限 200.0 MB")
                .containsPattern("剩余空间 [\\d.]+ [MGT]B，共 [\\d.]+ [MGT]B");
    }

    @Test
    void saysWhatIsNotThereInsteadOfPassingItOver() {
        var page = page(get(actor(Role.ADMINISTRATOR), "/admin/health"));
        assertThat(page.select("#mail").text()).contains("未配置");
        assertThat(page.select("#backup").text()).contains("还没有备份");
        assertThat(page.select("main h2").eachText()).containsExactly("数据库", "磁盘", "邮件", "最近备份");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void othersAreNotPermitted(Role role) {
        assertThat(status(get(actor(role), "/admin/health"))).isEqualTo(403);
    }
}
