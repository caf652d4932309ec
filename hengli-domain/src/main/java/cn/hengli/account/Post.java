package cn.hengli.account;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Refused;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 岗位: a duty that somebody holds.
 *
 * <p>It is created with its role, for a unit or for the whole town; one person holds it at a time, others may stand in; it is
 * handed over from a day on; in the end it is abolished, and whoever held it holds it no more. Who held it when is never
 * forgotten.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Post {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PostId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private @Nullable UnitId unit;

    private @Nullable LocalDate abolishedOn;

    @Getter(AccessLevel.NONE)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "post_id", nullable = false, updatable = false)
    @OrderBy("since, id")
    private List<PostHolding> holdings = new ArrayList<>();

    static Post create(String title, Role role, @Nullable UnitId unit) {
        var post = new Post();
        post.id = PostId.next();
        post.title = title;
        post.role = role;
        post.unit = unit;
        return post;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** Who held it, holds it and will hold it, from the first on. */
    public List<PostHolding> holdings() {
        return List.copyOf(holdings);
    }

    public Optional<PostHolding> holderOn(LocalDate day) {
        return holdings.stream()
                .filter(holding -> !holding.substitute() && holding.isOn(day))
                .findFirst();
    }

    void rename(String title) {
        this.title = title;
    }

    /** Gives it to somebody, as holder or as substitute, from a day on; a substitute who becomes its holder stands in no more. */
    PostHolding appoint(AccountId account, boolean substitute, LocalDate since, @Nullable LocalDate until) {
        if (abolishedOn != null) {
            throw new Refused(PostRefusal.ABOLISHED, abolishedOn);
        }
        if (until != null && !until.isAfter(since)) {
            throw Refused.at("until", PostRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (!substitute) {
            endSubstitution(account, since);
        }
        for (var other : holdings) {
            mustNotCollide(other, account, substitute, since, until);
        }
        var holding = new PostHolding(account, substitute, since, until);
        holdings.add(holding);
        return holding;
    }

    /** From the day on it is held no more; on the day it began, it was never held. */
    PostHolding end(PostHoldingId id, LocalDate day) {
        var holding = holdings.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(PostRefusal.NOT_HELD));
        var until = holding.until();
        if (until != null && !day.isBefore(until)) {
            throw Refused.at("day", PostRefusal.ALREADY_ENDED, until);
        }
        if (day.isBefore(holding.since())) {
            throw Refused.at("day", PostRefusal.ENDS_BEFORE_IT_BEGINS);
        }
        holding.end(day);
        return holding;
    }

    /** There is no such post from the day on; gives those who held it until then. */
    List<PostHolding> abolish(LocalDate day) {
        if (abolishedOn != null) {
            throw new Refused(PostRefusal.ABOLISHED, abolishedOn);
        }
        abolishedOn = day;
        var ended = holdings.stream().filter(holding -> holding.endsAfter(day)).toList();
        ended.forEach(holding -> holding.endBy(day));
        return ended;
    }

    private void endSubstitution(AccountId account, LocalDate day) {
        holdings.stream()
                .filter(holding -> holding.substitute() && holding.account().equals(account) && holding.endsAfter(day))
                .forEach(holding -> holding.endBy(day));
    }

    private static void mustNotCollide(
            PostHolding other, AccountId account, boolean substitute, LocalDate since, @Nullable LocalDate until) {
        if (!other.overlaps(since, until)) {
            return;
        }
        if (other.account().equals(account)) {
            throw Refused.at("account", PostRefusal.ALREADY_HOLDS_IT);
        }
        if (!substitute && !other.substitute()) {
            throw Refused.at("account", PostRefusal.HELD_BY_ANOTHER, other.since());
        }
    }
}
