-- 协办事项: what a lead unit asks of a supporting unit; as it is now
create table assistance (
    id uuid primary key,
    version bigint not null,
    -- counts the steps
    revision int not null check (revision > 0),
    task_id uuid not null references task (id),
    asker_id uuid not null references unit (id),
    asked_id uuid not null references unit (id),
    thing text not null check (char_length(thing) between 1 and 200),
    details text not null check (char_length(details) <= 2000),
    state text not null check (state in ('PENDING', 'OFFERED', 'REFUSED', 'AGREED', 'REPORTED', 'CONFIRMED', 'WITHDRAWN')),
    wanted_on date not null,
    offered_on date,
    agreed_on date,
    check (asker_id <> asked_id),
    constraint assistance_offered check (state <> 'OFFERED' or offered_on is not null),
    -- agreed on once it is under way, and not before; what was withdrawn may have been either
    constraint assistance_agreed check (state = 'WITHDRAWN' or (state in ('AGREED', 'REPORTED', 'CONFIRMED')) = (agreed_on is not null))
);
create index assistance_task on assistance (task_id);
create index assistance_asker on assistance (asker_id);
create index assistance_asked on assistance (asked_id);

create trigger assistance_stays before delete on assistance
    for each row execute function refuse_change();
create trigger assistance_no_truncate before truncate on assistance
    for each statement execute function refuse_change();
-- what is asked of whom stays, and what is over is over
create trigger assistance_over before update on assistance
    for each row when (
        old.state in ('CONFIRMED', 'WITHDRAWN')
        or (old.task_id, old.asker_id, old.asked_id, old.thing) is distinct from (new.task_id, new.asker_id, new.asked_id, new.thing))
    execute function refuse_change();

-- 办理记录: every step with who took it; the days charged to each unit are counted from here
create table assistance_step (
    assistance_id uuid not null references assistance (id),
    number int not null check (number > 0),
    at timestamptz not null,
    account_id uuid not null,
    actor_name text not null,
    step text not null check (step in
        ('ASK', 'ACCEPT', 'OFFER', 'REFUSE', 'AGREE', 'ASK_AGAIN', 'REPORT', 'CONFIRM', 'SEND_BACK', 'WITHDRAW')),
    state text not null check (state in ('PENDING', 'OFFERED', 'REFUSED', 'AGREED', 'REPORTED', 'CONFIRMED', 'WITHDRAWN')),
    unit_id uuid not null references unit (id),
    by_office boolean not null,
    note text not null check (char_length(note) <= 2000),
    day date,
    details text not null check (char_length(details) <= 2000),
    primary key (assistance_id, number),
    check ((step = 'ASK') = (number = 1)),
    constraint assistance_step_note
        check (note <> '' or step in ('ASK', 'ACCEPT', 'AGREE', 'CONFIRM')),
    constraint assistance_step_day
        check ((step in ('ASK', 'OFFER', 'ASK_AGAIN')) = (day is not null))
);
create trigger assistance_step_append_only before update or delete on assistance_step
    for each row execute function refuse_change();
create trigger assistance_step_no_truncate before truncate on assistance_step
    for each statement execute function refuse_change();
