-- 工作方案
create table plan (
    id uuid primary key,
    version bigint not null,
    code text not null unique check (code ~ '^[0-9a-z][0-9a-z-]*$'),
    title text not null,
    document_number text not null,
    issuer text not null,
    issued_on date not null,
    first_quarter quarter not null,
    last_quarter quarter not null,
    check (first_quarter <= last_quarter)
);
create table plan_target (
    plan_id uuid not null references plan (id),
    year int not null,
    text text not null,
    primary key (plan_id, year)
);
create table plan_fund (
    plan_id uuid not null references plan (id),
    position int not null,
    name text not null,
    amount numeric(15, 2) check (amount > 0),
    note text,
    primary key (plan_id, position)
);
create table phase (
    plan_id uuid not null references plan (id),
    number int not null,
    name text not null,
    starts_on date,
    ends_on date not null,
    duties text[] not null,
    primary key (plan_id, number),
    check (starts_on <= ends_on)
);
create table leading_post (
    plan_id uuid not null references plan (id),
    position int not null,
    body text not null,
    title text not null,
    held_by text not null,
    primary key (plan_id, position)
);

-- 专责行动小组
create table action_group (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    number int not null,
    name text not null,
    leader text not null,
    deputies text[] not null,
    duties text[] not null,
    unique (plan_id, number)
);
create table action_group_member (
    group_id uuid not null references action_group (id),
    position int not null,
    unit_id uuid not null references unit (id),
    primary key (group_id, position),
    unique (group_id, unit_id)
);

-- 重点任务
create table task (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    group_id uuid not null references action_group (id),
    number int not null check (number > 0),
    title text not null,
    measures text[] not null,
    starts_on date not null,
    due_on date,
    continuing boolean not null,
    -- counts the task's changes, those of its indicators and milestones too
    changes int not null default 0,
    unique (plan_id, number),
    check (continuing or due_on is not null),
    check (starts_on <= due_on)
);
create index task_group on task (group_id);

-- 牵头、配合: never removed, only ended, so that any past day can be read back
create table assignment (
    id uuid primary key,
    task_id uuid not null references task (id),
    role text not null check (role in ('LEAD', 'SUPPORT')),
    unit_id uuid references unit (id),
    collective_id uuid references collective (id),
    position int not null,
    since timestamptz not null,
    until timestamptz,
    check (num_nonnulls(unit_id, collective_id) = 1),
    check (until >= since)
);
create unique index assignment_unit on assignment (task_id, unit_id) where until is null and unit_id is not null;
create unique index assignment_collective on assignment (task_id, collective_id) where until is null and collective_id is not null;

-- 量化指标
create table indicator (
    id uuid primary key,
    task_id uuid not null references task (id),
    position int not null,
    name text not null,
    unit_of_measure text not null,
    baseline numeric(18, 4),
    target numeric(18, 4),
    original_target numeric(18, 4),
    adjustment_basis text,
    adjusted_on date,
    counting text not null check (counting in ('SUM', 'LATEST', 'MAXIMUM')),
    note text,
    retired_at timestamptz
);
create index indicator_task on indicator (task_id);

-- 节点
create table milestone (
    id uuid primary key,
    task_id uuid not null references task (id),
    position int not null,
    name text not null,
    due_on date not null,
    reached_on date,
    retired_at timestamptz
);
create index milestone_task on milestone (task_id);
