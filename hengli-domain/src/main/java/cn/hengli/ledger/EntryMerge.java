package cn.hengli.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 合并: two people wrote in one entry. What only one of them changed is taken from that one; a field that both changed
 * to different things is a conflict for a person to decide.
 *
 * @param merged the content with the later writer's text in the fields in conflict
 * @param conflicts the fields that both changed
 */
record EntryMerge(EntryContent merged, Set<String> conflicts) {

    /**
     * @param base what the later writer had started from
     * @param theirs what is kept now
     * @param mine what the later writer sends
     */
    static EntryMerge of(EntryContent base, EntryContent theirs, EntryContent mine) {
        Map<String, String> before = base.fields();
        Map<String, String> kept = theirs.fields();
        Map<String, String> sent = mine.fields();
        var fields = new TreeSet<>(kept.keySet());
        fields.addAll(sent.keySet());
        fields.addAll(before.keySet());
        var merged = new TreeMap<String, String>();
        var conflicts = new TreeSet<String>();
        for (var field : fields) {
            var untouched = Objects.equals(before.get(field), sent.get(field));
            var value = untouched ? kept.get(field) : sent.get(field);
            if (!untouched
                    && !Objects.equals(before.get(field), kept.get(field))
                    && !Objects.equals(sent.get(field), kept.get(field))) {
                conflicts.add(field);
            }
            if (value != null) {
                merged.put(field, value);
            }
        }
        return new EntryMerge(EntryContent.of(merged), conflicts);
    }
}
