package cn.hengli.unit.web;

import cn.hengli.unit.UnitFilter;
import cn.hengli.unit.UnitKind;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which units are wanted; it stands in the address. */
@Getter
@Setter
class UnitListFilter {

    private static final int LONGEST = 100;

    private String q = "";
    private @Nullable UnitKind kind;

    UnitFilter toFilter() {
        return new UnitFilter(q.length() > LONGEST ? q.substring(0, LONGEST) : q.replace("\u0000", ""), kind);
    }

    public boolean isNarrowed() {
        return kind != null || !q.isBlank();
    }
}
