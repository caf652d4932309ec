-- 单位: departments, villages, bodies outside the town's government
create table unit (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('DEPARTMENT', 'VILLAGE', 'EXTERNAL')),
    position int not null,
    -- syllables without tones, separated by blanks, and their first letters
    pinyin text not null,
    initials text not null,
    sign_off boolean not null default false,
    leader_in_charge text,
    handler text,
    dissolved_on date,
    successor_id uuid references unit (id),
    check (successor_id is null or dissolved_on is not null),
    check (successor_id <> id)
);

create table unit_name (
    unit_id uuid not null references unit (id),
    name text not null check (name = btrim(name) and name <> ''),
    valid_from date not null,
    valid_until date,
    primary key (unit_id, valid_from),
    check (valid_until > valid_from)
);
-- one current name a unit, and no two units by the same current name
create unique index unit_name_current on unit_name (unit_id) where valid_until is null;
create unique index unit_name_unique on unit_name (name) where valid_until is null;

create table unit_alias (
    unit_id uuid not null references unit (id),
    alias text not null check (alias = btrim(alias) and alias <> ''),
    primary key (alias)
);
create index unit_alias_unit on unit_alias (unit_id);

-- 集合单位: 各村(社区), 相关单位 … as the office maintains them
create table collective (
    id uuid primary key,
    version bigint not null,
    name text not null unique check (name = btrim(name) and name <> ''),
    position int not null
);
create table collective_alias (
    collective_id uuid not null references collective (id),
    alias text primary key
);
create table collective_member (
    collective_id uuid not null references collective (id),
    unit_id uuid not null references unit (id),
    primary key (collective_id, unit_id)
);

-- the name a unit had on a day; valid_until is the first day of the next name
create function unit_name_on(wanted uuid, day date) returns text stable language sql as $$
    select name from unit_name
    where unit_id = wanted
    order by (valid_from <= day and (valid_until is null or day < valid_until)) desc, valid_from
    limit 1
$$;
