package cn.hengli.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 岗位一览: posts with who holds them. */
public interface PostBook {

    /** All of them, those of the whole town first, then in the order of the units; units by the names they have on the day. */
    List<PostRow> posts(LocalDate day);

    Optional<PostRow> post(PostId id, LocalDate day);

    /** All enabled accounts. */
    List<Candidate> candidates();
}
