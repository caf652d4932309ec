package cn.hengli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Reason;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 6);

    private final AccountId one = AccountId.next();
    private final AccountId other = AccountId.next();
    private final Post post = Post.create("领导小组办公室", Role.OFFICE, null);

    @Test
    void isHeldFromItsFirstDayOn() {
        post.appoint(one, false, TODAY, null);
        assertThat(post.holderOn(TODAY.minusDays(1))).isEmpty();
        assertThat(post.holderOn(TODAY)).map(PostHolding::account).contains(one);
    }

    @Test
    void isHeldNoMoreOnTheDayOnWhichItEnds() {
        var holding = post.appoint(one, false, TODAY.minusDays(9), null);
        post.end(holding.id(), TODAY);
        assertThat(post.holderOn(TODAY.minusDays(1))).isPresent();
        assertThat(post.holderOn(TODAY)).isEmpty();
    }

    @Test
    void wasNeverHeldWhenItEndsOnTheDayItBegan() {
        var holding = post.appoint(one, false, TODAY, null);
        post.end(holding.id(), TODAY);
        assertThat(post.holderOn(TODAY)).isEmpty();
    }

    @Test
    void isHeldByOnePersonAtATime() {
        post.appoint(one, false, TODAY, null);
        refuses(PostRefusal.HELD_BY_ANOTHER, () -> post.appoint(other, false, TODAY.plusDays(9), null));
        refuses(PostRefusal.HELD_BY_ANOTHER, () -> post.appoint(other, false, TODAY.minusDays(9), null));
    }

    @Test
    void isFreeBeforeAndAfterAnotherHoldsIt() {
        post.appoint(one, false, TODAY, TODAY.plusDays(9));
        post.appoint(other, false, TODAY.plusDays(9), null);
        post.appoint(other, false, TODAY.minusDays(9), TODAY);
        assertThat(post.holdings()).hasSize(3);
    }

    @Test
    void hasSubstitutesBesideItsHolder() {
        post.appoint(one, false, TODAY, null);
        post.appoint(other, true, TODAY, TODAY.plusDays(9));
        assertThat(post.holderOn(TODAY)).map(PostHolding::account).contains(one);
        refuses(PostRefusal.ALREADY_HOLDS_IT, () -> post.appoint(one, true, TODAY, null));
        refuses(PostRefusal.ALREADY_HOLDS_IT, () -> post.appoint(other, true, TODAY.plusDays(8), null));
    }

    @Test
    void isTakenOverByItsSubstituteWhoStandsInNoMore() {
        var holder = post.appoint(one, false, TODAY.minusDays(9), null);
        var standing = post.appoint(other, true, TODAY.minusDays(5), null);
        post.end(holder.id(), TODAY);
        post.appoint(other, false, TODAY, null);
        assertThat(post.holderOn(TODAY)).map(PostHolding::account).contains(other);
        assertThat(standing.until()).isEqualTo(TODAY);
    }

    @Test
    void isHeldFromBeforeTheDayOnWhichItsHolderWouldHaveStoodIn() {
        post.appoint(other, true, TODAY.plusDays(5), TODAY.plusDays(9));
        post.appoint(other, false, TODAY, null);
        assertThat(post.holdings())
                .filteredOn(PostHolding::substitute)
                .noneMatch(holding -> holding.isOn(TODAY.plusDays(6)));
    }

    @Test
    void endsOnceAndNotBeforeItBegins() {
        var holding = post.appoint(one, false, TODAY, null);
        refuses(PostRefusal.ENDS_BEFORE_IT_BEGINS, () -> post.end(holding.id(), TODAY.minusDays(1)));
        post.end(holding.id(), TODAY.plusDays(5));
        refuses(PostRefusal.ALREADY_ENDED, () -> post.end(holding.id(), TODAY.plusDays(6)));
        post.end(holding.id(), TODAY.plusDays(4));
        assertThat(post.holderOn(TODAY.plusDays(4))).isEmpty();
        refuses(PostRefusal.NOT_HELD, () -> post.end(PostHoldingId.next(), TODAY));
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        refuses(PostRefusal.ENDS_BEFORE_IT_BEGINS, () -> post.appoint(one, false, TODAY, TODAY));
    }

    @Test
    void endsForEverybodyWhenItIsAbolished() {
        post.appoint(one, false, TODAY.minusDays(9), null);
        post.appoint(other, true, TODAY.plusDays(9), null);
        assertThat(post.abolish(TODAY)).hasSize(2);
        assertThat(post.holdings()).noneMatch(holding -> holding.isOn(TODAY) || holding.isOn(TODAY.plusDays(20)));
        refuses(PostRefusal.ABOLISHED, () -> post.appoint(one, false, TODAY, null));
        refuses(PostRefusal.ABOLISHED, () -> post.abolish(TODAY));
    }

    private static void refuses(Reason reason, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                .extracting(problem -> problem.reason())
                .containsExactly(reason));
    }
}
