package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * 集合单位: a set of units that the plan names as one, such as 各村(社区).
 *
 * <p>The plan brings its name; the office says who belongs to it. As long as nobody does, it owes nothing, and the office is
 * told so.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Collective {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CollectiveId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    private String name;

    private int position;

    @Getter(AccessLevel.NONE)
    @ElementCollection
    @CollectionTable(name = "collective_alias", joinColumns = @JoinColumn(name = "collective_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @Getter(AccessLevel.NONE)
    @ElementCollection
    @CollectionTable(name = "collective_member", joinColumns = @JoinColumn(name = "collective_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> members = new HashSet<>();

    public static Collective named(String name, int position) {
        var collective = new Collective();
        collective.id = CollectiveId.next();
        collective.name = name;
        collective.position = position;
        return collective;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public SortedSet<String> aliases() {
        return new TreeSet<>(aliases);
    }

    public Set<UnitId> members() {
        return Set.copyOf(members);
    }

    public void rename(String name) {
        this.name = name;
    }

    public void answerTo(Collection<String> aliases) {
        this.aliases.retainAll(aliases);
        this.aliases.addAll(aliases);
    }

    /** Says who belongs to it from now on. */
    public void consistOf(Set<UnitId> members) {
        this.members.retainAll(members);
        this.members.addAll(members);
    }

    /** What a revision of it keeps: field → readable text. */
    public SortedMap<String, String> content(Collection<String> memberNames) {
        var content = new TreeMap<>(
                Map.of("name", name, "aliases", String.join("、", aliases()), "members", String.join("、", memberNames)));
        content.values().removeIf(String::isEmpty);
        return content;
    }
}
