package cn.hengli.extension;

import cn.hengli.audit.Revision;
import cn.hengli.audit.Revisions;
import cn.hengli.audit.Subject;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.SamplePlan;
import cn.hengli.plan.Task;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.TaskParties;
import cn.hengli.plan.TaskParties.Party;
import cn.hengli.plan.Tasks;
import cn.hengli.shared.AccountId;
import cn.hengli.shared.Actor;
import cn.hengli.shared.Duty;
import cn.hengli.shared.Role;
import cn.hengli.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task due on 30 November 2020, who leads and who supports it, and the office; their ports in memory and a clock that is set. */
final class Office implements Extensions, Tasks, TaskParties, Revisions {

    static final LocalDate DUE = LocalDate.of(2020, 11, 30);
    static final LocalDate LATER = LocalDate.of(2021, 1, 31);

    final UnitId lead = UnitId.next();
    final UnitId support = UnitId.next();
    final Task task = SamplePlan.finite(SamplePlan.plan().id(), 26, "加快推进截污次支管网");
    final Actor liaison = actor(Role.LIAISON, lead);
    final Actor supporter = actor(Role.LIAISON, support);
    final Actor office = actor(Role.OFFICE, null);
    final Map<ExtensionId, Extension> extensions = new LinkedHashMap<>();
    final List<Revision> revisions = new ArrayList<>();
    final List<Party> parties = new ArrayList<>(List.of(
            new Party(task.id(), lead, AssignmentRole.LEAD), new Party(task.id(), support, AssignmentRole.SUPPORT)));

    private Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Shanghai"));

    static Actor actor(Role role, @Nullable UnitId unit) {
        return new Actor(AccountId.next(), role.name(), role.name(), Set.of(new Duty(role, unit)));
    }

    Office at(String moment) {
        clock = Clock.fixed(Instant.parse(moment), clock.getZone());
        return this;
    }

    ExtensionId ask(@Nullable LocalDate askedFor, String reason, Actor actor) {
        var ask = new AskExtension(this, this, reach(), new AskingRule(this, clock), clock);
        return ask.ask(new AskExtension.Command(task.id(), null, askedFor, reason), actor);
    }

    DecideExtension decide() {
        return new DecideExtension(new ExtensionDesk(this, reach()), this, SamplePlan.extendTask(this, this), clock);
    }

    WithdrawExtension withdraw() {
        return new WithdrawExtension(new ExtensionDesk(this, reach()), clock);
    }

    private ExtensionReach reach() {
        return new ExtensionReach(this, clock);
    }

    Extension get(ExtensionId id) {
        return extensions.get(id);
    }

    @Override
    public Optional<Extension> findForChange(ExtensionId id) {
        return Optional.ofNullable(extensions.get(id));
    }

    @Override
    public boolean existsByTaskAndState(TaskId of, ExtensionState state) {
        return extensions.values().stream().anyMatch(each -> each.task().equals(of) && each.state() == state);
    }

    @Override
    public Extension saveAndFlush(Extension extension) {
        extensions.put(extension.id(), extension);
        return extension;
    }

    @Override
    public Optional<Task> findById(TaskId id) {
        return Optional.of(task).filter(found -> found.id().equals(id));
    }

    @Override
    public Task save(Task saved) {
        return saved;
    }

    @Override
    public List<Party> of(Set<UnitId> units, LocalDate day) {
        return parties.stream().filter(party -> units.contains(party.unit())).toList();
    }

    @Override
    public void append(
            Subject subject, UUID id, Actor actor, @Nullable String reason, SortedMap<String, String> content) {
        revisions.add(new Revision(clock.instant(), actor.account(), actor.name(), reason, content));
    }

    @Override
    public List<Revision> of(Subject subject, UUID id) {
        return revisions;
    }
}
