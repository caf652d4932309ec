package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitCompletenessTest {

    private static final Quarter QUARTER = Quarter.parse("2019Q4");
    private static final Deadline DEADLINE = new Deadline(LocalDate.of(2020, 1, 10), ZoneId.of("Asia/Shanghai"));
    private static final String LAST_SECOND = "2020-01-10T15:59:59Z";
    private static final String TOO_LATE = "2020-01-10T16:00:00Z";

    private final UnitId water = UnitId.next();
    private final UnitId finance = UnitId.next();

    @Test
    void whatIsOwedIsOnTimeLateOrMissing() {
        var found = of(
                handIn(water, EntryState.ACCEPTED, LAST_SECOND, 0),
                handIn(water, EntryState.SUBMITTED, TOO_LATE, 0),
                handIn(water, EntryState.PENDING, null, 0),
                handIn(water, EntryState.AWAITING_SIGN_OFF, null, 0));
        assertThat(found)
                .containsExactly(new UnitCompleteness(water, "农林水务局", QUARTER, DEADLINE.dueOn(), 4, 2, 1, 1, 1, 2, 0));
    }

    @Test
    void whatWasSentBackOrTakenBackStaysHandedIn() {
        var found = of(
                handIn(water, EntryState.RETURNED, LAST_SECOND, 2),
                handIn(water, EntryState.DRAFT, LAST_SECOND, 0),
                handIn(water, EntryState.SUBMITTED, LAST_SECOND, 1));
        assertThat(found)
                .containsExactly(new UnitCompleteness(water, "农林水务局", QUARTER, DEADLINE.dueOn(), 3, 3, 0, 3, 0, 0, 3));
    }

    @Test
    void unitsKeepTheirOrderAndAreNotMixedUp() {
        var found = of(
                handIn(water, EntryState.ACCEPTED, LAST_SECOND, 0),
                handIn(finance, EntryState.PENDING, null, 0),
                handIn(water, EntryState.PENDING, null, 0));
        assertThat(found).extracting(UnitCompleteness::unit).containsExactly(water, finance);
        assertThat(found).extracting(UnitCompleteness::owed).containsExactly(2, 1);
        assertThat(of()).isEmpty();
    }

    private static List<UnitCompleteness> of(HandIn... handIns) {
        return UnitCompleteness.of(List.of(handIns), QUARTER, DEADLINE);
    }

    private static HandIn handIn(UnitId unit, EntryState state, @Nullable String at, int returned) {
        return new HandIn(unit, "农林水务局", state, at == null ? null : Instant.parse(at), returned);
    }
}
