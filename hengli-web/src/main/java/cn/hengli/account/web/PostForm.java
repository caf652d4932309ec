package cn.hengli.account.web;

import cn.hengli.account.CreatePostCommand;
import cn.hengli.account.PostRow;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** A post as typed. */
@Getter
@Setter
class PostForm {

    private long version;
    private String title = "";
    private @Nullable Role role;
    private @Nullable UUID unit;

    static PostForm of(PostRow post) {
        var form = new PostForm();
        form.version = post.version();
        form.title = post.title();
        return form;
    }

    CreatePostCommand toCommand() {
        return new CreatePostCommand(title, role, unit == null ? null : new UnitId(unit));
    }
}
