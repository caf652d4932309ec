package cn.hengli.ledger;

import static cn.hengli.ledger.LedgerStage.leader;
import static cn.hengli.ledger.LedgerStage.liaison;
import static cn.hengli.ledger.LedgerStage.progress;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookingBackTest extends PageTest {

    @Test
    void showsEveryRevisionAndTheDifferenceBetweenAnyTwo() {
        var row = stage.row("2019Q1", 23, "田头村");
        row = stage.saved(row, progress("清运垃圾 10 吨"));
        row = stage.saved(row, progress("清运垃圾 15 吨"));
        row = stage.submitted(row, progress("清运垃圾 15 吨，建收集点 2 个"));

        var page = page(get(liaison(row.unit()), "/entries/" + row.entry() + "/history?from=2&to=" + row.revision()));

        assertThat(page.select("section:first-of-type tbody tr").text())
                .contains("本季进展")
                .contains("草稿")
                .contains("报送");
        assertThat(page.select("td ins").text()).contains("建收集点");
        assertThat(page.select(".timeline details summary").text()).contains("保存草稿 3 次");
    }

    @Test
    void hidesTheHistoryOfOthersAndKnowsNoOtherRevisions() {
        var own = stage.row("2019Q1", 23, "田坑村");
        var other = stage.row("2019Q1", 23, "山厦村");

        assertThat(status(get(liaison(own.unit()), "/entries/" + other.entry() + "/history")))
                .isEqualTo(404);
        assertThat(status(get(liaison(own.unit()), "/entries/" + own.entry() + "/history?to=99")))
                .isEqualTo(404);
        assertThat(status(get(liaison(own.unit()), "/entries/" + own.entry() + "/history?to=x")))
                .isEqualTo(404);
        assertThat(status(get(leader(), "/entries/" + other.entry() + "/history")))
                .isEqualTo(200);
    }

    @Test
    void showsATasksAndAUnitsEntriesAsFarAsTheyMayBeRead() {
        var own = stage.row("2019Q1", 24, "张坑村");
        var all = page(get(leader(), "/ledger/of-task/" + own.task()));
        var mine = page(get(liaison(own.unit()), "/ledger/of-task/" + own.task()));
        var elsewhere = stage.row("2019Q1", 24, "月塘村").unit();

        assertThat(all.select("tbody tr").size())
                .isGreaterThan(mine.select("tbody tr").size());
        assertThat(mine.select("tbody th").eachText()).containsOnly("张坑村");
        assertThat(page(get(liaison(own.unit()), "/ledger/of-unit/" + elsewhere))
                        .select("tbody tr"))
                .isEmpty();
        assertThat(page(get(liaison(own.unit()), "/ledger/of-unit/" + own.unit()))
                        .select("tbody tr"))
                .isNotEmpty();
        assertThat(status(get(leader(), "/ledger/of-unit/none"))).isEqualTo(404);
    }
}
