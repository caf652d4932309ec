package cn.hengli.extension.web;

import cn.hengli.extension.ExtensionFilter;
import cn.hengli.extension.ExtensionState;
import cn.hengli.shared.UnitId;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which requests are wanted; it stands in the address. The unit is typed by any of its names. */
@Getter
@Setter
class ExtensionListFilter {

    private static final int LONGEST = 100;

    private String q = "";
    private String unit = "";
    private @Nullable ExtensionState state;

    String unitName() {
        return plain(unit).strip();
    }

    public boolean isNarrowed() {
        return !q.isBlank() || !unit.isBlank() || state != null;
    }

    /** @param units those that the typed name may mean; null where none was typed */
    ExtensionFilter with(@Nullable Set<UnitId> units) {
        return new ExtensionFilter(plain(q), state, units);
    }

    /** No name or text is longer, and none has a character that the database cannot take. */
    private static String plain(String typed) {
        return (typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).replace("\u0000", "");
    }
}
