package cn.hengli.unit;

import cn.hengli.shared.Refused;
import cn.hengli.shared.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
 * 单位: a department, a village, a body outside.
 *
 * <p>It is named by a plan or added by the administrator, renamed from a day on, known by aliases besides; in the end it is
 * dissolved on a day, and a successor, if there is one, owes from then on what it owed. Nothing of that is ever forgotten:
 * old papers keep the old name.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Unit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Version
    @Getter(AccessLevel.NONE)
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private int position;

    @Embedded
    private Pinyin pinyin;

    /** 审签: whether its entries go to the office only after its leader in charge has signed them off. */
    private boolean signOff;

    /** 责任领导 */
    private @Nullable String leaderInCharge;

    /** 跟办人员 */
    private @Nullable String handler;

    private @Nullable LocalDate dissolvedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
    private @Nullable UnitId successor;

    @Getter(AccessLevel.NONE)
    @ElementCollection
    @CollectionTable(name = "unit_name", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("validFrom")
    private List<UnitName> names = new ArrayList<>();

    @Getter(AccessLevel.NONE)
    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    /** A unit by the name it has from a day on. */
    public static Unit named(String name, LocalDate from, UnitKind kind, Pinyin pinyin, int position) {
        var unit = new Unit();
        unit.id = UnitId.next();
        unit.names.add(new UnitName(name, from, null));
        unit.describe(kind, pinyin, position);
        return unit;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** The newest name. */
    public String name() {
        return present().name();
    }

    /** The name on a day; before the first known name, the first one. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.isOn(day))
                .findFirst()
                .orElse(names.get(0))
                .name();
    }

    /** All names it has or had, oldest first. */
    public List<UnitName> names() {
        return List.copyOf(names);
    }

    public SortedSet<String> aliases() {
        return new TreeSet<>(aliases);
    }

    public void describe(UnitKind kind, Pinyin pinyin, int position) {
        this.kind = kind;
        this.pinyin = pinyin;
        this.position = position;
    }

    /** Gives it another name from a day on; the present one ends that day and stays on older papers. */
    public void rename(String name, LocalDate from) {
        var present = present();
        if (present.name().equals(name)) {
            throw Refused.at("name", UnitRefusal.NAME_UNCHANGED);
        }
        if (!from.isAfter(present.validFrom())) {
            throw Refused.at("from", UnitRefusal.NAME_NOT_AFTER_PRESENT, present.validFrom());
        }
        names.set(names.indexOf(present), present.until(from));
        names.add(new UnitName(name, from, null));
    }

    public void answerTo(Collection<String> aliases) {
        this.aliases.retainAll(aliases);
        this.aliases.addAll(aliases);
    }

    /** Names who answers for it: 责任领导 and 跟办人员. */
    public void charge(@Nullable String leaderInCharge, @Nullable String handler) {
        this.leaderInCharge = leaderInCharge;
        this.handler = handler;
    }

    public void requireSignOff(boolean signOff) {
        this.signOff = signOff;
    }

    /** Ends it: from the day on it is no more, and the successor owes what it owed. */
    public void dissolve(LocalDate on, @Nullable UnitId successor) {
        if (dissolvedOn != null) {
            throw new Refused(UnitRefusal.ALREADY_DISSOLVED, dissolvedOn);
        }
        if (id.equals(successor)) {
            throw Refused.at("successor", UnitRefusal.SUCCESSOR_IN_CIRCLE);
        }
        this.dissolvedOn = on;
        this.successor = successor;
    }

    /** Takes back a dissolution that was entered by mistake. */
    public void restore() {
        if (dissolvedOn == null) {
            throw new Refused(UnitRefusal.NOT_DISSOLVED);
        }
        dissolvedOn = null;
        successor = null;
    }

    public boolean isDissolvedOn(LocalDate day) {
        return dissolvedOn != null && !day.isBefore(dissolvedOn);
    }

    /** What a revision of it keeps: field → readable text. */
    public SortedMap<String, String> content(@Nullable String successorName) {
        var content = new TreeMap<String, String>();
        names().forEach(name -> content.put("name." + name.validFrom(), name.name()));
        content.put("kind", kind.name());
        content.put("position", Integer.toString(position));
        content.put("pinyin", pinyin.value());
        content.put("aliases", String.join("、", aliases()));
        content.put("signOff", Boolean.toString(signOff));
        content.put("leaderInCharge", leaderInCharge == null ? "" : leaderInCharge);
        content.put("handler", handler == null ? "" : handler);
        content.put("dissolvedOn", dissolvedOn == null ? "" : dissolvedOn.toString());
        content.put("successor", successorName == null ? "" : successorName);
        content.values().removeIf(String::isEmpty);
        return content;
    }

    private UnitName present() {
        return names.stream()
                .filter(name -> name.validUntil() == null)
                .findFirst()
                .orElseThrow();
    }
}
