package cn.hengli.assistance;

import cn.hengli.plan.TaskId;
import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 协办事项: a named thing that a lead unit asks a supporting unit for by a day.
 *
 * <p>The other accepts, offers another day or refuses; the two come to terms or it is withdrawn. What was accepted is done, reported and
 * confirmed. At every moment one of the two holds it, until it is over.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Assistance {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssistanceId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    /** Counts the steps; forms carry it, so that nobody answers what they have not seen. */
    private int revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private UnitId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_id"))
    private UnitId asked;

    private String thing;

    private String details;

    @Enumerated(EnumType.STRING)
    private AssistanceState state;

    /** By when the asking unit wants it. */
    private LocalDate wantedOn;

    /** By when the asked unit would rather do it. */
    private @Nullable LocalDate offeredOn;

    /** What the two have agreed on, once they have. */
    private @Nullable LocalDate agreedOn;

    Assistance(TaskId task, UnitId asker, UnitId asked, String thing, String details, LocalDate wantedOn) {
        this.id = AssistanceId.next();
        this.revision = 1;
        this.task = task;
        this.asker = asker;
        this.asked = asked;
        this.thing = thing;
        this.details = details;
        this.state = AssistanceState.PENDING;
        this.wantedOn = wantedOn;
    }

    public UnitId unit(AssistanceSide side) {
        return side == AssistanceSide.ASKER ? asker : asked;
    }

    /** Takes a step that may follow; its words have been checked. */
    void take(AssistanceStep step, StepWords words) {
        state = state.after(step).orElseThrow(() -> new Refused(AssistanceRefusal.STEP_NOT_ALLOWED));
        revision++;
        switch (step) {
            case ACCEPT -> agreedOn = wantedOn;
            case OFFER -> offeredOn = words.day();
            case AGREE -> agreedOn = offeredOn;
            case ASK_AGAIN -> askAgain(words);
            case ASK, REFUSE, REPORT, CONFIRM, SEND_BACK, WITHDRAW -> {
                // the days stay as they are
            }
        }
    }

    /** What was offered in the meantime is off the table. */
    private void askAgain(StepWords words) {
        wantedOn = Objects.requireNonNull(words.day());
        details = words.details();
        offeredOn = null;
    }
}
