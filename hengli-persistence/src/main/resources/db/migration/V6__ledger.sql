-- 填报期: a plan's quarter as opened by the office
create table ledger_period (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    quarter quarter not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    due_on date not null,
    closed_at timestamptz,
    unique (plan_id, quarter)
);

-- 台账条目: one a task, unit and quarter
create table ledger_entry (
    id uuid primary key,
    version bigint not null,
    revision int not null check (revision > 0),
    period_id uuid not null references ledger_period (id),
    quarter quarter not null,
    task_id uuid not null references task (id),
    unit_id uuid not null references unit (id),
    role text not null check (role in ('LEAD', 'SUPPORT')),
    state text not null check (state in ('PENDING', 'DRAFT', 'AWAITING_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    progress text not null,
    nothing_to_report boolean not null,
    nothing_reason text not null,
    percent numeric(5, 2) check (percent between 0 and 100),
    declared_light text check (declared_light in ('GREEN', 'YELLOW', 'RED')),
    problems text not null,
    help_needed text not null,
    next_plan text not null,
    signed_off_by text not null,
    filled_in_for_unit boolean not null,
    return_reason text,
    returned_by text,
    submitted_at timestamptz,
    first_submitted_at timestamptz,
    reviewed_at timestamptz,
    saved_at timestamptz,
    unique (task_id, unit_id, quarter)
);
create index ledger_entry_period on ledger_entry (period_id, unit_id);
create index ledger_entry_unit on ledger_entry (unit_id, quarter);

-- 指标完成数: no row is blank, zero is a value, not applicable is said
create table ledger_entry_actual (
    entry_id uuid not null references ledger_entry (id),
    indicator_id uuid not null references indicator (id),
    value numeric(18, 4),
    not_applicable boolean not null,
    primary key (entry_id, indicator_id),
    check ((value is null) = not_applicable)
);

-- every change of state and of content
create table ledger_entry_revision (
    entry_id uuid not null references ledger_entry (id),
    number int not null,
    at timestamptz not null,
    account_id uuid not null,
    actor_name text not null,
    step text not null,
    state text not null,
    note text,
    content jsonb not null,
    primary key (entry_id, number)
);
create trigger ledger_entry_revision_append_only before update or delete on ledger_entry_revision
    for each row execute function refuse_change();
create trigger ledger_entry_revision_no_truncate before truncate on ledger_entry_revision
    for each statement execute function refuse_change();

-- 佐证材料: what is known of a file; its bytes lie outside, under their checksum
create table attachment (
    id uuid primary key,
    entry_id uuid not null references ledger_entry (id),
    name text not null,
    media_type text not null,
    size bigint not null check (size > 0 and size <= 20971520),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    removed_at timestamptz,
    removed_by_name text
);
create index attachment_entry on attachment (entry_id);
