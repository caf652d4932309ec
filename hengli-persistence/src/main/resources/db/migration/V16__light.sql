-- 红线节点
alter table milestone add column red_line boolean not null default false;

-- 综合汇总: why the office sets another light than the rule
alter table consolidation add column light_reason text not null default '';

-- 亮灯规则: never altered; a newer version holds from its quarter on
create table light_rule (
    version int primary key check (version > 0),
    from_quarter quarter not null,
    green_within numeric(4, 1) not null check (green_within between 0 and 100),
    yellow_within numeric(4, 1) not null check (yellow_within between 0 and 100),
    missing_for_red int not null check (missing_for_red between 1 and 8),
    overdue_red boolean not null,
    red_line_red boolean not null,
    reason text not null,
    made_at timestamptz not null,
    made_by text not null,
    check (green_within <= yellow_within)
);
insert into light_rule values (1, '2000Q1', 5, 15, 2, true, true, '', now(), '');
create trigger light_rule_append_only before update or delete on light_rule
    for each row execute function refuse_change();
create trigger light_rule_no_truncate before truncate on light_rule
    for each statement execute function refuse_change();

-- No closed quarter changes its colours. Whoever closes one right now is waited for.
create function refuse_rule_for_closed_quarter() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('hengli.restoring', true), '') <> 'on' then
        lock table ledger_period in share mode;
        if exists (select from ledger_period where closed_at is not null and quarter::text >= new.from_quarter::text) then
            raise exception 'a quarter from % on is closed', new.from_quarter using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;
create trigger light_rule_closed before insert on light_rule
    for each row execute function refuse_rule_for_closed_quarter();

-- 冻结: the lights of a quarter as they were when it was closed for the first, second … time
create table frozen_light (
    period_id uuid not null references ledger_period (id),
    closing int not null,
    task_id uuid not null references task (id),
    -- the light with its causes, its figures and the rule that made it
    judgement jsonb not null,
    primary key (period_id, closing, task_id)
);
create trigger frozen_light_append_only before update or delete on frozen_light
    for each row execute function refuse_change();
create trigger frozen_light_no_truncate before truncate on frozen_light
    for each statement execute function refuse_change();
