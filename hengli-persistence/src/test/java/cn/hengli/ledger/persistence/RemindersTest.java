package cn.hengli.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.hengli.ledger.LastReminder;
import cn.hengli.ledger.LastReminders;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.reminder.Reminder;
import cn.hengli.reminder.Reminders;
import cn.hengli.shared.UnitId;
import cn.hengli.testing.FixedClock;
import cn.hengli.testing.PortTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortTest
@Import(LedgerSlice.class)
class RemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    @Autowired
    private Reminders reminders;

    @Autowired
    private LastReminders lastReminders;

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    private UnitId lead;
    private LedgerPeriod period;
    private LedgerEntryId ofLead;
    private LedgerEntryId ofSupport;

    @BeforeEach
    void openQuarter() {
        var plan = town.plan("reminders");
        lead = town.unit("农林水务局", 1);
        var support = town.unit("农技中心", 2);
        var task = town.task(plan, 1, 6, lead, support);
        period = town.open(plan, "2019Q4");
        ofLead = town.entry(period, task, lead).id();
        ofSupport = town.entry(period, task, support).id();
    }

    @Test
    void keepsOneADayAndSaysWhich() {
        assertThat(remind(TODAY, "请报送", ofLead)).containsExactly(ofLead);
        assertThat(remind(TODAY, "再请报送", ofLead, ofSupport)).containsExactly(ofSupport);
        assertThat(remind(TODAY.plusDays(1), "再请报送", ofLead)).containsExactly(ofLead);
        assertThat(reminders.appendAll(List.of())).isEmpty();
    }

    @Test
    void theLastOfEachEntryIsRead() {
        remind(TODAY, "请报送", ofLead, ofSupport);
        remind(TODAY.plusDays(1), "明天截止", ofLead);
        assertThat(lastReminders.of(period.id(), null))
                .extracting(LastReminder::entry, LastReminder::words)
                .containsExactlyInAnyOrder(tuple(ofLead, "明天截止"), tuple(ofSupport, "请报送"));
        assertThat(lastReminders.find(ofLead))
                .contains(new LastReminder(ofLead, moment(TODAY.plusDays(1)), "领导小组办公室", "明天截止"));
    }

    @Test
    void othersAreLeftOut() {
        remind(TODAY, "", ofLead, ofSupport);
        assertThat(lastReminders.of(period.id(), Set.of(lead)))
                .extracting(LastReminder::entry)
                .containsExactly(ofLead);
        assertThat(lastReminders.of(period.id(), Set.of())).isEmpty();
        assertThat(lastReminders.find(LedgerEntryId.next())).isEmpty();
    }

    @Test
    void whatWasSaidIsNeverAltered() {
        remind(TODAY, "请报送", ofLead);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update reminder set words = ''").update())
                .withMessageContaining("never altered");
    }

    @Test
    void norIsItRemoved() {
        remind(TODAY, "请报送", ofLead);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from reminder").update())
                .withMessageContaining("never altered");
    }

    private Set<LedgerEntryId> remind(LocalDate day, String words, LedgerEntryId... entries) {
        return reminders.appendAll(List.of(entries).stream()
                .map(entry -> new Reminder(
                        entry, day, moment(day), SampleTown.OFFICE.account(), SampleTown.OFFICE.name(), words))
                .toList());
    }

    private static Instant moment(LocalDate day) {
        return FixedClock.NOW.plus(TODAY.until(day, ChronoUnit.DAYS), ChronoUnit.DAYS);
    }
}
