-- 延期申请: asked for while the task's due date was not over, on the day of the town
create table extension (
    id uuid primary key,
    version bigint not null,
    task_id uuid not null references task (id),
    unit_id uuid not null references unit (id),
    state text not null check (state in ('WAITING', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    reason text not null check (reason <> '' and char_length(reason) <= 2000),
    -- the task's due date then
    due_on date not null,
    asked_for date not null check (asked_for > due_on),
    asked_at timestamptz not null,
    asked_on date not null check (asked_on <= due_on),
    asked_by uuid not null,
    asked_by_name text not null,
    decided_at timestamptz,
    decided_on date check (decided_on >= asked_on),
    decided_by uuid,
    decided_by_name text,
    -- the office's note, or why it refused
    decision text check (decision <> '' and char_length(decision) <= 2000),
    -- the due date that was replaced, and by which
    moved_from date,
    granted_to date check (granted_to > moved_from),
    check (num_nonnulls(decided_at, decided_on, decided_by, decided_by_name) = case when state = 'WAITING' then 0 else 4 end),
    check (num_nonnulls(moved_from, granted_to) = case when state = 'GRANTED' then 2 else 0 end),
    check (case state when 'REFUSED' then decision is not null when 'GRANTED' then true else decision is null end)
);
-- one at a time
create unique index extension_waiting on extension (task_id) where state = 'WAITING';
create index extension_task on extension (task_id);

-- What was asked for is never altered, and what was decided neither.
create trigger extension_decided before update on extension
    for each row when (old.state <> 'WAITING'
        or (old.id, old.task_id, old.unit_id, old.reason, old.due_on, old.asked_for, old.asked_at, old.asked_on, old.asked_by, old.asked_by_name)
        is distinct from
        (new.id, new.task_id, new.unit_id, new.reason, new.due_on, new.asked_for, new.asked_at, new.asked_on, new.asked_by, new.asked_by_name))
    execute function refuse_change();
create trigger extension_kept before delete on extension
    for each row execute function refuse_change();
create trigger extension_no_truncate before truncate on extension
    for each statement execute function refuse_change();

-- the last day to which an extension was refused: a part of the task, so that its history tells it
alter table task add column extension_refused_to date;
