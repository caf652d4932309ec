package cn.hengli.account;

import cn.hengli.shared.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** 任岗: one person holds a post, or stands in for its holder (替岗), from a day on until another. */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class PostHolding {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PostHoldingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private boolean substitute;

    private LocalDate since;

    /** The first day on which it is held no more. */
    private @Nullable LocalDate until;

    PostHolding(AccountId account, boolean substitute, LocalDate since, @Nullable LocalDate until) {
        this.id = PostHoldingId.next();
        this.account = account;
        this.substitute = substitute;
        this.since = since;
        this.until = until;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether both are held on some day. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        // ended on the day it began, it was never held
        return !since.equals(until) && (to == null || since.isBefore(to)) && (until == null || from.isBefore(until));
    }

    boolean endsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    void end(LocalDate day) {
        until = day;
    }

    /** Ends it on the day, or before it begins. */
    void endBy(LocalDate day) {
        until = since.isAfter(day) ? since : day;
    }
}
