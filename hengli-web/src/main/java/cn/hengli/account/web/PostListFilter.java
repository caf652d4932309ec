package cn.hengli.account.web;

import cn.hengli.account.PostFilter;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** Which posts are wanted; it stands in the address. */
@Getter
@Setter
class PostListFilter {

    private String q = "";
    private @Nullable Role role;
    private @Nullable UUID unit;
    private PostFilter.@Nullable State state;

    PostFilter toFilter() {
        return new PostFilter(q, role, unit == null ? null : new UnitId(unit), state);
    }

    public boolean isNarrowed() {
        return role != null || unit != null || state != null || !q.isBlank();
    }
}
