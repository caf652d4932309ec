package cn.hengli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits to be handed in. */
class LedgerRowTest {

    private static final Instant RETURNED = Instant.parse("2020-01-03T02:00:00Z");

    @Test
    void whatCameBackWaitsOnceItWasChanged() {
        assertThat(returned(RETURNED.minusSeconds(60), RETURNED.minusSeconds(30))
                        .isReadyToSubmit())
                .isFalse();
        assertThat(returned(RETURNED.plusSeconds(60), RETURNED.minusSeconds(30)).isReadyToSubmit())
                .isTrue();
    }

    /** It never reached the office: the unit's own leader declined it. */
    @Test
    void whatTheLeaderDeclinedWaitsOnceItWasChanged() {
        assertThat(returned(RETURNED.minusSeconds(60), null).isReadyToSubmit()).isFalse();
        assertThat(returned(RETURNED.plusSeconds(60), null).isReadyToSubmit()).isTrue();
    }

    private static LedgerRow returned(Instant saved, @Nullable Instant submitted) {
        return new LedgerRow(
                new LedgerEntryId(UUID.randomUUID()),
                3,
                new TaskId(UUID.randomUUID()),
                23,
                "任务",
                1,
                "组",
                false,
                new UnitId(UUID.randomUUID()),
                "月塘村",
                1,
                AssignmentRole.SUPPORT,
                EntryState.RETURNED,
                "进展",
                false,
                null,
                null,
                "",
                0,
                false,
                "请核数字",
                "月塘村责任领导",
                RETURNED,
                saved,
                submitted,
                submitted);
    }
}
