-- 发布、办结: when the consolidated ledger was published to the units, and how often the quarter was closed
alter table ledger_period
    add published_at timestamptz,
    add published_by text,
    add closed_by text,
    add closings int not null default 0 check (closings >= 0),
    add check ((published_at is null) = (published_by is null)),
    add check ((closed_at is null) = (closed_by is null)),
    add check (closed_at is null or closings > 0);

-- 综合汇总: what the office says about a task in a quarter
create table consolidation (
    id uuid primary key,
    version bigint not null,
    revision int not null check (revision > 0),
    period_id uuid not null references ledger_period (id),
    task_id uuid not null references task (id),
    summary text not null,
    light text check (light in ('GREEN', 'YELLOW', 'RED', 'GREY')),
    saved_at timestamptz not null,
    saved_by text not null,
    unique (period_id, task_id)
);

-- 冻结: the tasks and units of a quarter as they were when it was closed for the first, second … time
create table frozen_task (
    period_id uuid not null references ledger_period (id),
    closing int not null,
    task_id uuid not null references task (id),
    number int not null,
    title text not null,
    continuing boolean not null,
    due_on date,
    group_number int not null,
    group_name text not null,
    -- all that the plan says about the task, for its entries' pages
    facts jsonb not null,
    primary key (period_id, closing, task_id)
);
create table frozen_unit (
    period_id uuid not null references ledger_period (id),
    closing int not null,
    unit_id uuid not null references unit (id),
    name text not null,
    position int not null,
    primary key (period_id, closing, unit_id)
);
create trigger frozen_task_append_only before update or delete on frozen_task
    for each row execute function refuse_change();
create trigger frozen_unit_append_only before update or delete on frozen_unit
    for each row execute function refuse_change();

-- The tasks of each quarter's plan, and the units by the names they had when the quarter ended, as they stand today …
create view present_task as
select p.id as period_id, t.id as task_id, t.number, t.title, t.continuing, t.due_on, g.number as group_number, g.name as group_name
from ledger_period p
join task t on t.plan_id = p.plan_id
join action_group g on g.id = t.group_id;

create view present_unit as
select p.id as period_id, u.id as unit_id, unit_name_on(u.id, quarter_end(p.quarter)) as name, u.position
from ledger_period p
cross join unit u;

-- … and as the quarter shows them: frozen once it is closed. Whatever shows a quarter reads tasks and units from here. Joins, no union: so one
-- entry's task and unit are looked up, and not those of all quarters read.
create view quarter_task as
select p.id as period_id, t.id as task_id,
       coalesce(f.number, t.number) as number,
       coalesce(f.title, t.title) as title,
       coalesce(f.continuing, t.continuing) as continuing,
       case when f.task_id is null then t.due_on else f.due_on end as due_on,
       coalesce(f.group_number, g.number) as group_number,
       coalesce(f.group_name, g.name) as group_name
from ledger_period p
join task t on t.plan_id = p.plan_id
join action_group g on g.id = t.group_id
left join frozen_task f on p.closed_at is not null and f.period_id = p.id and f.closing = p.closings and f.task_id = t.id
where p.closed_at is null or f.task_id is not null;

create view quarter_unit as
select p.id as period_id, u.id as unit_id,
       coalesce(f.name, unit_name_on(u.id, quarter_end(p.quarter))) as name,
       coalesce(f.position, u.position) as position
from ledger_period p
cross join unit u
left join frozen_unit f on p.closed_at is not null and f.period_id = p.id and f.closing = p.closings and f.unit_id = u.id
where p.closed_at is null or f.unit_id is not null;

-- Nothing in a closed quarter changes. Who loads what has passed elsewhere says so for the transaction: set hengli.restoring = on
create function refuse_in_closed_period(period uuid) returns void language plpgsql as $$
begin
    if coalesce(current_setting('hengli.restoring', true), '') <> 'on'
            and exists (select from ledger_period where id = period and closed_at is not null) then
        raise exception 'quarter % is closed', period using errcode = 'restrict_violation';
    end if;
end $$;

create function guard_period_row() returns trigger language plpgsql as $$
begin
    perform refuse_in_closed_period(coalesce(new.period_id, old.period_id));
    return coalesce(new, old);
end $$;
create trigger ledger_entry_closed before insert or update or delete on ledger_entry
    for each row execute function guard_period_row();
create trigger consolidation_closed before insert or update or delete on consolidation
    for each row execute function guard_period_row();

create function guard_entry_row() returns trigger language plpgsql as $$
begin
    perform refuse_in_closed_period((select period_id from ledger_entry where id = coalesce(new.entry_id, old.entry_id)));
    return coalesce(new, old);
end $$;
create trigger ledger_entry_actual_closed before insert or update or delete on ledger_entry_actual
    for each row execute function guard_entry_row();
create trigger attachment_closed before insert or update or delete on attachment
    for each row execute function guard_entry_row();

create function guard_closed_period() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null and new.closed_at is not null
            and (new.due_on, new.quarter, new.plan_id, new.closed_at, new.closed_by, new.closings)
                is distinct from (old.due_on, old.quarter, old.plan_id, old.closed_at, old.closed_by, old.closings) then
        raise exception 'quarter % is closed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger ledger_period_closed before update on ledger_period
    for each row execute function guard_closed_period();
