package cn.hengli.plan;

import cn.hengli.shared.Quarter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 工作方案: the paper by which the town binds itself.
 *
 * <p>It is loaded from a file and stays readable for good; when it ends, the next one is loaded beside it. Its groups and
 * tasks are aggregates of their own.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Plan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    /** What addresses call it, such as {@code 2018-45}. */
    private String code;

    private String title;

    /** 文号 */
    private String documentNumber;

    private String issuer;

    private LocalDate issuedOn;

    @Column(columnDefinition = "quarter")
    private Quarter firstQuarter;

    @Column(columnDefinition = "quarter")
    private Quarter lastQuarter;

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("year")
    private List<Target> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_fund", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlannedFund> funds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "phase", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("number")
    private List<Phase> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "leading_post", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<LeadingPost> posts = new ArrayList<>();

    Plan(
            String code,
            String title,
            String documentNumber,
            String issuer,
            LocalDate issuedOn,
            Quarter firstQuarter,
            Quarter lastQuarter) {
        this.id = PlanId.next();
        this.code = code;
        this.title = title;
        this.documentNumber = documentNumber;
        this.issuer = issuer;
        this.issuedOn = issuedOn;
        this.firstQuarter = firstQuarter;
        this.lastQuarter = lastQuarter;
    }

    void aimAt(List<Target> targets) {
        this.targets.addAll(targets);
    }

    void provide(List<PlannedFund> funds) {
        this.funds.addAll(funds);
    }

    void proceedIn(List<Phase> phases) {
        this.phases.addAll(phases);
    }

    void appoint(List<LeadingPost> posts) {
        this.posts.addAll(posts);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** Every quarter for which its ledger is kept. */
    public List<Quarter> quarters() {
        return Stream.iterate(firstQuarter, quarter -> quarter.compareTo(lastQuarter) <= 0, Quarter::next)
                .toList();
    }

    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(firstQuarter.firstDay());
    }

    public boolean has(Quarter quarter) {
        return firstQuarter.compareTo(quarter) <= 0 && quarter.compareTo(lastQuarter) <= 0;
    }
}
