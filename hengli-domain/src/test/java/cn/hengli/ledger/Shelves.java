package cn.hengli.ledger;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.plan.Obligation;
import cn.hengli.plan.Obligations;
import cn.hengli.plan.Oddity;
import cn.hengli.plan.Plan;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import cn.hengli.plan.Task;
import cn.hengli.plan.TaskDetails;
import cn.hengli.plan.TaskFacts;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Quarter;
import cn.hengli.shared.UnitId;
import cn.hengli.unit.Unit;
import cn.hengli.unit.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the ledger, kept in memory. */
final class Shelves {

    final PlanShelf plans = new PlanShelf();
    final TaskShelf tasks = new TaskShelf();
    final UnitShelf units = new UnitShelf();
    final Owed owed = new Owed();
    final PeriodShelf periods = new PeriodShelf();
    final EntryShelf entries = new EntryShelf();
    final StandingShelf standing = new StandingShelf();
    final RevisionShelf revisions = new RevisionShelf();
    final EvidenceShelf evidence = new EvidenceShelf();
    final ConsolidationShelf consolidations = new ConsolidationShelf();
    final FrozenShelf frozen = new FrozenShelf();
    final ChangeShelf changes = new ChangeShelf();
    final ProgressShelf progress = new ProgressShelf(this);

    static final class PlanShelf implements Plans {
        private final Map<PlanId, Plan> all = new LinkedHashMap<>();

        @Override
        public Optional<Plan> findById(PlanId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<Plan> findByCode(String code) {
            return all.values().stream()
                    .filter(plan -> plan.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<Plan> findAllByOrderByIssuedOnDescCodeDesc() {
            return List.copyOf(all.values());
        }

        @Override
        public Plan save(Plan plan) {
            all.put(plan.id(), plan);
            return plan;
        }
    }

    static final class TaskShelf implements Tasks {
        private final Map<TaskId, Task> all = new LinkedHashMap<>();

        Collection<Task> all() {
            return all.values();
        }

        @Override
        public Optional<Task> findById(TaskId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Task save(Task task) {
            all.put(task.id(), task);
            return task;
        }
    }

    static final class UnitShelf implements Units {
        private final Map<UnitId, Unit> all = new HashMap<>();

        @Override
        public Optional<Unit> findById(UnitId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Unit> findAll() {
            return List.copyOf(all.values());
        }

        @Override
        public List<Unit> findAllByIdIn(Collection<UnitId> ids) {
            return findAll().stream().filter(unit -> ids.contains(unit.id())).toList();
        }

        @Override
        public Unit save(Unit unit) {
            all.put(unit.id(), unit);
            return unit;
        }
    }

    static final class Owed implements Obligations {
        final List<Obligation> all = new ArrayList<>();
        final List<Oddity> oddities = new ArrayList<>();

        @Override
        public Survey survey(PlanId plan, LocalDate day) {
            return new Survey(List.copyOf(all), List.copyOf(oddities));
        }
    }

    static final class PeriodShelf implements LedgerPeriods {
        private final Map<LedgerPeriodId, LedgerPeriod> all = new LinkedHashMap<>();

        Collection<LedgerPeriod> all() {
            return all.values();
        }

        @Override
        public Optional<LedgerPeriod> findById(LedgerPeriodId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<LedgerPeriod> findForChange(LedgerPeriodId id) {
            return findById(id);
        }

        @Override
        public Optional<LedgerPeriod> findByPlanAndQuarter(PlanId plan, Quarter quarter) {
            return all.values().stream()
                    .filter(period ->
                            period.plan().equals(plan) && period.quarter().equals(quarter))
                    .findFirst();
        }

        @Override
        public LedgerPeriod saveAndFlush(LedgerPeriod period) {
            all.put(period.id(), period);
            return period;
        }
    }

    static final class EntryShelf implements LedgerEntries, LastPercents {
        private final Map<LedgerEntryId, LedgerEntry> all = new LinkedHashMap<>();

        @Override
        public Optional<LedgerEntry> findById(LedgerEntryId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Optional<LedgerEntry> findForChange(LedgerEntryId id) {
            return findById(id);
        }

        @Override
        public List<LedgerEntry> findAllForChange(LedgerPeriodId period) {
            return all.values().stream()
                    .filter(entry -> entry.period().equals(period))
                    .toList();
        }

        public Optional<LedgerEntry> findPrevious(LedgerEntry entry) {
            return earlier(entry.task(), entry.unit(), entry.quarter())
                    .filter(each -> each.state() != EntryState.PENDING)
                    .findFirst();
        }

        @Override
        public LedgerEntry save(LedgerEntry entry) {
            all.put(entry.id(), entry);
            return entry;
        }

        @Override
        public <S extends LedgerEntry> List<S> saveAllAndFlush(Iterable<S> entries) {
            var saved = new ArrayList<S>();
            entries.forEach(entry -> {
                save(entry);
                saved.add(entry);
            });
            return saved;
        }

        @Override
        public Map<Row, BigDecimal> before(PlanId plan, Quarter quarter) {
            var percents = new HashMap<Row, BigDecimal>();
            all.values().stream()
                    .filter(entry -> entry.quarter().compareTo(quarter) < 0 && entry.firstSubmittedAt() != null)
                    .sorted(Comparator.comparing(LedgerEntry::quarter))
                    .forEach(entry -> Optional.ofNullable(entry.content().percent())
                            .ifPresent(percent -> percents.put(new Row(entry.task(), entry.unit()), percent)));
            return percents;
        }

        public Optional<BigDecimal> accepted(TaskId task, UnitId unit, Quarter before) {
            return earlier(task, unit, before)
                    .filter(entry -> entry.state() == EntryState.ACCEPTED)
                    .flatMap(entry -> Stream.ofNullable(entry.content().percent()))
                    .findFirst();
        }

        List<LedgerEntry> all() {
            return List.copyOf(all.values());
        }

        private Stream<LedgerEntry> earlier(TaskId task, UnitId unit, Quarter before) {
            return all.values().stream()
                    .filter(entry -> entry.task().equals(task) && entry.unit().equals(unit))
                    .filter(entry -> entry.quarter().compareTo(before) < 0)
                    .sorted(Comparator.comparing(LedgerEntry::quarter).reversed());
        }
    }

    /** Reads the entries beside it. */
    final class StandingShelf implements StandingEntries {
        @Override
        public List<StandingEntry> of(LedgerPeriodId period) {
            return entries.findAllForChange(period).stream().map(this::read).toList();
        }

        private StandingEntry read(LedgerEntry entry) {
            var task = tasks.getById(entry.task());
            return new StandingEntry(
                    entry.id(),
                    entry.task(),
                    task.number(),
                    task.title(),
                    entry.unit(),
                    units.getById(entry.unit()).name(),
                    entry.role(),
                    entry.state(),
                    entry.lapsedAt() != null);
        }
    }

    static final class RevisionShelf implements EntryRevisions {
        private final List<EntryRevision> all = new ArrayList<>();

        @Override
        public void append(EntryRevision revision) {
            if (find(revision.entry(), revision.number()).isPresent()) {
                throw new IllegalStateException("revision " + revision.number() + " is there already");
            }
            all.add(revision);
        }

        @Override
        public void appendAll(List<EntryRevision> revisions) {
            revisions.forEach(this::append);
        }

        @Override
        public Optional<EntryRevision> find(LedgerEntryId entry, int number) {
            return of(entry).stream()
                    .filter(revision -> revision.number() == number)
                    .findFirst();
        }

        @Override
        public List<EntryRevision> of(LedgerEntryId entry) {
            return all.stream()
                    .filter(revision -> revision.entry().equals(entry))
                    .toList();
        }
    }

    static final class EvidenceShelf implements Attachments, AttachmentContents {
        private final Map<AttachmentId, Attachment> all = new LinkedHashMap<>();
        final Map<String, byte[]> contents = new HashMap<>();
        boolean full;

        @Override
        public Optional<Attachment> findById(AttachmentId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Attachment> presentOf(LedgerEntryId entry) {
            return all.values().stream()
                    .filter(attachment -> attachment.entry().equals(entry) && !attachment.isRemoved())
                    .toList();
        }

        @Override
        public Attachment saveAndFlush(Attachment attachment) {
            all.put(attachment.id(), attachment);
            return attachment;
        }

        @Override
        public Set<String> allDigests() {
            return all.values().stream().map(Attachment::sha256).collect(Collectors.toSet());
        }

        @Override
        public void store(String sha256, InputStream bytes) throws IOException {
            if (full) {
                throw new IOException("no space left on device");
            }
            contents.put(sha256, bytes.readAllBytes());
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            var bytes = contents.get(sha256);
            if (bytes == null) {
                throw new ContentDamaged(sha256, "is missing");
            }
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public int sweep(Set<String> referredTo, Instant before) {
            contents.keySet().retainAll(referredTo);
            return 0;
        }
    }

    static final class ConsolidationShelf implements Consolidations {
        private final Map<List<Object>, Consolidation> all = new LinkedHashMap<>();

        @Override
        public Optional<Consolidation> findByPeriodAndTask(LedgerPeriodId period, TaskId task) {
            return Optional.ofNullable(all.get(List.of(period, task)));
        }

        @Override
        public Consolidation saveAndFlush(Consolidation consolidation) {
            all.put(List.of(consolidation.period(), consolidation.task()), consolidation);
            return consolidation;
        }
    }

    /** Remembers which closings froze what; a plan's tasks come from nowhere here. */
    static final class FrozenShelf implements FrozenQuarters, TaskDetails {
        final List<Integer> closings = new ArrayList<>();

        @Override
        public void freeze(LedgerPeriodId period, int closing, List<TaskFacts> tasks) {
            closings.add(closing);
        }

        @Override
        public Optional<TaskFacts> task(LedgerPeriodId period, TaskId task) {
            return Optional.empty();
        }

        @Override
        public Optional<TaskFacts> of(TaskId task, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<TaskFacts> of(String planCode, int number, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<TaskFacts> ofPlan(PlanId plan, LocalDate day) {
            return List.of();
        }
    }

    static final class ChangeShelf implements Revisions {
        final List<SortedMap<String, String>> all = new ArrayList<>();
        final List<Optional<String>> reasons = new ArrayList<>();

        @Override
        public void append(Subject subject, UUID id, Actor actor, String reason, SortedMap<String, String> content) {
            all.add(content);
            reasons.add(Optional.ofNullable(reason));
        }

        @Override
        public List<Revision> of(Subject subject, UUID id) {
            return List.of();
        }
    }
}
