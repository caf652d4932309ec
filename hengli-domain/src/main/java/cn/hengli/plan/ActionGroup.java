package cn.hengli.plan;

import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** 专责行动小组: drives some of a plan's tasks; loaded with the plan. */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ActionGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionGroupId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private int number;

    private String name;

    /** 组长 */
    private String leader;

    /** 副组长 */
    @Column(columnDefinition = "text[]")
    private List<String> deputies = new ArrayList<>();

    /** 主要职责 */
    @Column(columnDefinition = "text[]")
    private List<String> duties = new ArrayList<>();

    /** 成员单位, in the plan's order. */
    @ElementCollection
    @CollectionTable(name = "action_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private List<UnitId> members = new ArrayList<>();

    ActionGroup(PlanId plan, int number, String name, String leader, List<String> deputies, List<String> duties) {
        this.id = ActionGroupId.next();
        this.plan = plan;
        this.number = number;
        this.name = name;
        this.leader = leader;
        this.deputies = List.copyOf(deputies);
        this.duties = List.copyOf(duties);
    }

    void unite(List<UnitId> members) {
        this.members.addAll(members);
    }
}
