package cn.hengli.demo;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.shared.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was changed besides the entries, until it is written down: quarters were opened and closed, tasks consolidated. */
final class PastChanges implements Revisions {

    /** A change and what it was made to. */
    record Change(Subject subject, UUID id, Revision revision) {}

    private final List<Change> changes = new ArrayList<>();
    private final Clock clock;

    PastChanges(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void append(
            Subject subject, UUID id, Actor actor, @Nullable String reason, SortedMap<String, String> content) {
        changes.add(
                new Change(subject, id, new Revision(clock.instant(), actor.account(), actor.name(), reason, content)));
    }

    @Override
    public List<Revision> of(Subject subject, UUID id) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.id().equals(id))
                .map(Change::revision)
                .toList();
    }

    List<Change> all() {
        return List.copyOf(changes);
    }
}
