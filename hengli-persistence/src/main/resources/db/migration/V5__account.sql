-- 账号
create table account (
    id uuid primary key,
    version bigint not null,
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    name text not null,
    telephone text,
    password_hash text not null,
    password_set_at timestamptz not null,
    must_change_password boolean not null,
    enabled boolean not null,
    -- counts up whenever open sessions must end: password, rights, disabling
    stamp int not null,
    created_at timestamptz not null,
    signed_in_at timestamptz
);

-- 岗位: duty belongs to the post, people come and go
create table post (
    id uuid primary key,
    version bigint not null,
    title text not null unique,
    role text not null,
    unit_id uuid references unit (id),
    abolished_on date,
    check ((role in ('LIAISON', 'UNIT_LEADER')) = (unit_id is not null))
);
create table post_holding (
    id uuid primary key,
    post_id uuid not null references post (id),
    account_id uuid not null references account (id),
    substitute boolean not null,
    since date not null,
    -- the first day on which it is held no more; on the day it began: never held
    until date,
    check (until >= since)
);
-- one person at a time holds a post without a known end
create unique index post_holding_one on post_holding (post_id) where until is null and not substitute;
create index post_holding_post on post_holding (post_id);
create index post_holding_account on post_holding (account_id);

-- Spring Session: a restart signs nobody out
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
