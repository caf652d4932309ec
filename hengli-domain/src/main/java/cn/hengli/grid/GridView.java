package cn.hengli.grid;

import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 视图: how somebody arranged the town's grid, under a name. Whoever reads the town's rows may open it by its address; only its owner
 * changes or removes it.
 */
@Entity
@Table(name = "grid_view")
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class GridView {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GridViewId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private AccountId owner;

    private String ownerName;

    private String name;

    /** As it stands in addresses, see {@link GridState}. */
    private String state;

    private Instant changedAt;

    GridView(Actor owner, String name, GridState state, Instant at) {
        this.id = GridViewId.next();
        this.owner = owner.account();
        this.ownerName = owner.name();
        this.name = name;
        this.state = state.query();
        this.changedAt = at;
    }

    public boolean isOf(Actor actor) {
        return owner.equals(actor.account());
    }

    void change(String name, GridState state, Instant at) {
        this.name = name;
        this.state = state.query();
        this.changedAt = at;
    }
}
