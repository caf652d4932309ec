package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 单位名录: which units there are on a day, and who is meant by a name. */
public interface UnitDirectory {

    /** The units that exist on the day, in their order, by the names they have that day. */
    List<UnitEntry> units(LocalDate day);

    /** Who is meant by a name: the present one, a former one or an alias. */
    Optional<UnitId> named(String name);

    /**
     * Who may be meant by something typed in a hurry: whoever bears exactly that name, brackets aside; where nobody does, all with a name
     * that contains it, or with initials or a pinyin that begin so.
     */
    Meant meant(String typed);

    /** Which of the names are borne, or were, and by whom. */
    List<NameClaim> claims(Collection<String> names);
}
