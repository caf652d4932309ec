package cn.hengli.workbook;

import cn.hengli.ledger.LedgerRow;
import cn.hengli.ledger.QuarterSheetRow;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.NameClaim;
import cn.hengli.unit.UnitDirectory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 逐行对应: finds the entry that each row is about, among those that the person who brought it may see, and never beyond. */
final class RowMatching {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_TITLE = 4;

    private final List<Candidate> candidates;
    private final Map<String, QuarterSheetRow> byKey = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();

    private RowMatching(List<QuarterSheetRow> targets) {
        candidates = targets.stream().map(Candidate::of).toList();
        targets.forEach(target -> byKey.put(target.row().entry().toString(), target));
    }

    static RowMatching of(List<QuarterSheetRow> targets, List<UploadedRow> rows, UnitDirectory directory) {
        var matching = new RowMatching(targets);
        var written = new HashSet<String>();
        rows.stream()
                .filter(row -> !row.isKeyed())
                .forEach(row -> written.add(row.unit().strip()));
        written.removeIf(name -> name.isEmpty() || !Wording.isKept(name));
        if (!written.isEmpty()) {
            directory.claims(written).forEach(matching::call);
        }
        targets.forEach(target -> matching.units.put(
                Wording.plain(target.row().unitName()), target.row().unit()));
        return matching;
    }

    /** A former name or an alias. */
    private void call(NameClaim claim) {
        if (claim.unit() != null) {
            units.put(Wording.plain(claim.name()), claim.unit());
        }
    }

    RowMatch match(UploadedRow row) {
        if (row.isKeyed()) {
            var target = byKey.get(row.key());
            return target == null ? RowMatch.none(ImportRefusal.ROW_UNKNOWN) : RowMatch.found(target, RowMatch.By.KEY);
        }
        if (row.unit().isBlank()) {
            return ofUnits(row, Set.of());
        }
        return Optional.ofNullable(units.get(Wording.plain(row.unit())))
                .or(() -> alike(Wording.plain(row.unit())))
                .map(unit -> ofUnits(row, Set.of(unit)))
                .orElseGet(() -> RowMatch.none(ImportRefusal.UNIT_UNKNOWN, row.unit()));
    }

    /** What the people of one unit call themselves: the village's committee, or the village without its kind. Of several units nobody guesses. */
    private Optional<UnitId> alike(String written) {
        var own = candidates.stream()
                .map(each -> each.target.row())
                .collect(Collectors.toMap(LedgerRow::unit, LedgerRow::unitName, (one, other) -> one));
        return own.size() != 1 || written.length() < SHORTEST_NAME
                ? Optional.empty()
                : own.entrySet().stream()
                        .filter(unit -> isSimilar(Wording.plain(unit.getValue()), written))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Abbreviated, or with something added. */
    private static boolean isSimilar(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** @param wanted empty for all */
    private RowMatch ofUnits(UploadedRow row, Set<UnitId> wanted) {
        var number = Wording.figures(row.task().number());
        var title = Wording.plain(row.task().title());
        if (number.isEmpty() && title.isEmpty()) {
            return RowMatch.none(ImportRefusal.TASK_MISSING);
        }
        var titled = found(wanted, candidate -> !title.isEmpty() && candidate.title.equals(title));
        if (!titled.isEmpty()) {
            return one(titled, RowMatch.By.TITLE, row);
        }
        if (number.isEmpty()) {
            return one(
                    found(wanted, candidate -> title.length() >= SHORTEST_TITLE && candidate.isSimilar(title)),
                    RowMatch.By.TITLE,
                    row);
        }
        var numbered = found(wanted, candidate -> candidate.number.equals(number));
        if (!numbered.isEmpty() && !numbered.get(0).isSimilar(title)) {
            return RowMatch.none(
                    ImportRefusal.NUMBER_AND_TITLE_DISAGREE,
                    number,
                    numbered.get(0).target.row().taskTitle());
        }
        return one(numbered, RowMatch.By.NUMBER, row);
    }

    private List<Candidate> found(Set<UnitId> wanted, Predicate<Candidate> meant) {
        return candidates.stream()
                .filter(candidate -> wanted.isEmpty()
                        || wanted.contains(candidate.target.row().unit()))
                .filter(meant)
                .toList();
    }

    private static RowMatch one(List<Candidate> found, RowMatch.By by, UploadedRow row) {
        if (found.size() == 1) {
            return RowMatch.found(found.get(0).target, by);
        }
        if (found.isEmpty()) {
            return RowMatch.none(
                    ImportRefusal.TASK_UNKNOWN,
                    (row.task().number() + " " + row.task().title()).strip());
        }
        var oneTask = found.stream().map(Candidate::number).distinct().count() == 1;
        return RowMatch.none(
                oneTask && row.unit().isBlank() ? ImportRefusal.UNIT_MISSING : ImportRefusal.TASK_AMBIGUOUS,
                found.size());
    }

    /** An entry that a row may be about, its task in the words that are compared. */
    private record Candidate(QuarterSheetRow target, String number, String title) {

        static Candidate of(QuarterSheetRow target) {
            return new Candidate(
                    target,
                    String.valueOf(target.row().taskNumber()),
                    Wording.plain(target.row().taskTitle()));
        }

        /** Abbreviated, with something added, or left out altogether. */
        boolean isSimilar(String written) {
            return RowMatching.isSimilar(title, written);
        }
    }
}
