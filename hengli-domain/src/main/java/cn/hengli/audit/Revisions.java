package cn.hengli.audit;

import cn.hengli.shared.Actor;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All revisions of all things; they are appended in the transaction of the change and never altered. */
public interface Revisions {

    /** Keeps what the thing is like now. */
    void append(Subject subject, UUID id, Actor actor, @Nullable String reason, SortedMap<String, String> content);

    /** The revisions of one thing, oldest first. */
    List<Revision> of(Subject subject, UUID id);
}
