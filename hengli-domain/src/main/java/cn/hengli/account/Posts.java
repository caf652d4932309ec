package cn.hengli.account;

import cn.hengli.shared.NotFound;
import java.util.Optional;

/** All posts there are or were. */
public interface Posts {

    Optional<Post> findById(PostId id);

    boolean existsByTitle(String title);

    Post saveAndFlush(Post post);

    default Post getById(PostId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("post", id));
    }
}
