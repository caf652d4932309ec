-- 审计: security events, chained by hash so that a gap or an edit is found.
create table audit_event (
    id bigint primary key,
    at timestamptz not null,
    account_id uuid,
    actor_name text not null,
    kind text not null,
    subject text not null,
    detail text not null,
    source text not null,
    previous_hash text not null,
    hash text not null unique
);
create index audit_event_at on audit_event (at);
create index audit_event_account on audit_event (account_id, at);
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change();

-- The end of the trail, remembered apart from it: what is cut off there is missed. Locking this row puts those who append in line.
create table audit_head (
    single boolean primary key default true check (single),
    number bigint not null,
    hash text not null
);
insert into audit_head (number, hash) values (0, '');

-- 修订: what a unit, a task, a post … was like from a moment on; the state of any past day is the last row up to it.
create table revision (
    id bigint generated always as identity primary key,
    subject_kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    account_id uuid,
    actor_name text not null,
    reason text,
    content jsonb not null
);
create index revision_subject on revision (subject_kind, subject_id, id);
create trigger revision_append_only before update or delete on revision
    for each row execute function refuse_change();
create trigger revision_no_truncate before truncate on revision
    for each statement execute function refuse_change();
