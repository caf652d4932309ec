package cn.hengli.ledger.persistence;

import static cn.hengli.ledger.persistence.SampleTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.dashboard.IndicatorBook;
import cn.hengli.dashboard.IndicatorBook.Measured;
import cn.hengli.dashboard.IndicatorBook.Reported;
import cn.hengli.ledger.EntryInput;
import cn.hengli.ledger.SubmitEntry;
import cn.hengli.ledger.WriteEntryCommand;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was accepted of indicators, now and on a past day. */
@PortTest
@Import(LedgerSlice.class)
class IndicatorBookTest {

    @Autowired
    private IndicatorBook book;

    @Autowired
    private SubmitEntry submitEntry;

    @Autowired
    private SampleTown town;

    @Test
    void onlyAcceptedFiguresCountAndThoseThatDoNotApplyAreNone() {
        var plan = town.plan("indicators");
        var lead = town.unit("环保分局", 1);
        var support = town.unit("月塘村", 2);
        var task = town.task(plan, 1, 26, lead, support);
        var pipe = town.indicator(task);
        var period = town.open(plan, "2019Q4");
        for (var unit : List.of(lead, support)) {
            var entry = town.entry(period, task, unit);
            var actual = unit.equals(lead) ? new EntryInput.Actual("41.5", false) : new EntryInput.Actual("", true);
            submitEntry.submit(
                    new WriteEntryCommand(
                            entry.id(), entry.revision(), SampleTown.input("完成", "52", Map.of(pipe, actual))),
                    OFFICE);
        }
        assertThat(book.indicators(plan)).extracting(Measured::name).containsExactly("管网");
        assertThat(book.reported(plan, null)).isEmpty();
        assertThat(book.reported(plan, FixedClock.NOW)).isEmpty();

        town.accept(town.afresh(town.entry(period, task, lead)));
        town.accept(town.afresh(town.entry(period, task, support)));
        assertThat(book.reported(plan, null)).singleElement().satisfies(reported -> {
            assertThat(reported.unit()).isEqualTo(lead);
            assertThat(reported.value()).isEqualByComparingTo("41.5");
        });
        assertThat(book.reported(plan, FixedClock.NOW))
                .extracting(Reported::unit, each -> each.value().stripTrailingZeros())
                .containsExactlyElementsOf(book.reported(plan, null).stream()
                        .map(each -> tuple(each.unit(), each.value().stripTrailingZeros()))
                        .toList());
        assertThat(book.reported(plan, FixedClock.NOW.minus(Duration.ofDays(1))))
                .isEmpty();
    }
}
