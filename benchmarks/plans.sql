-- Multiplies the demo's plan: more plans, each with its own groups, tasks, assignments, indicators and milestones, and nine closed quarters of
-- full length (280 entries each, with 200 copies half a million in all), with the texts, figures and frozen rows of the demo's. Of each
-- entry's revisions the last is copied. The units are the same everywhere, which is the worst case: each unit has entries in all plans.
--
-- The demo's own plan stays as it is, and stays the one that people work on: the copies were issued before it.
-- Variables: copies (how many).
\set ON_ERROR_STOP on
\timing on
begin;
-- no foreign keys, no guards of closed quarters: all rows are made of sound ones
set local session_replication_role = replica;
set local work_mem = '64MB';
set local synchronous_commit = off;

-- An id for the copy of something, the same at every run.
create function pg_temp.copied(id uuid, mark text) returns uuid immutable language sql as $$ select md5(id::text || mark)::uuid $$;

-- Copies rows of a table, whatever columns it has: "changed" has the expressions of those that differ. In them and in the source, x is the
-- row itself and c the copy: c.n its number, c.mark for the ids of its plan, and for what belongs to a quarter c.id, c.quarter, c.own_mark.
create function pg_temp.copy_rows(copied_table text, source text, changed jsonb) returns void language plpgsql as $$
begin
    execute (
        select format('insert into %I select %s from %s', copied_table,
                      string_agg(coalesce(changed ->> attname, 'x.' || quote_ident(attname)), ', ' order by attnum), source)
        from pg_attribute where attrelid = copied_table::regclass and attnum > 0 and not attisdropped);
end $$;

create temp table source_plan on commit drop as select id from plan where code = '2018-45';
create temp table copy on commit drop as select n, '-' || n as mark from generate_series(1, :copies) n;
-- nine quarters, filled in turn from those that the demo has closed
create temp table copied_period on commit drop as
    with closed as (
        select p.id, row_number() over (order by p.quarter) - 1 as turn, count(*) over () as turns
        from ledger_period p join source_plan on source_plan.id = p.plan_id where p.closed_at is not null
    )
    select copy.n, copy.mark, wanted.quarter, closed.id as source_id,
           pg_temp.copied(source_plan.id, copy.mark || wanted.quarter) as id, copy.mark || wanted.quarter as own_mark
    from copy
    cross join source_plan
    cross join generate_series(0, 8) k
    cross join lateral (select (2018 + (k + 3) / 4)::text || 'Q' || ((k + 3) % 4 + 1) as quarter) wanted
    join closed on closed.turn = k % closed.turns;
analyze copied_period;

select pg_temp.copy_rows('plan', 'plan x join source_plan on source_plan.id = x.id cross join copy c',
    '{"id": "pg_temp.copied(x.id, c.mark)", "code": "''2016-'' || c.n", "title": "x.title || '' '' || c.n", "issued_on": "x.issued_on - c.n"}');
select pg_temp.copy_rows(part, part || ' x join source_plan on source_plan.id = x.plan_id cross join copy c',
    '{"plan_id": "pg_temp.copied(x.plan_id, c.mark)"}')
from unnest(array['plan_target', 'plan_fund', 'phase', 'leading_post']) part;
select pg_temp.copy_rows('action_group', 'action_group x join source_plan on source_plan.id = x.plan_id cross join copy c',
    '{"id": "pg_temp.copied(x.id, c.mark)", "plan_id": "pg_temp.copied(x.plan_id, c.mark)"}');
select pg_temp.copy_rows('action_group_member',
    'action_group_member x join action_group g on g.id = x.group_id join source_plan on source_plan.id = g.plan_id cross join copy c',
    '{"group_id": "pg_temp.copied(x.group_id, c.mark)"}');
select pg_temp.copy_rows('task', 'task x join source_plan on source_plan.id = x.plan_id cross join copy c',
    '{"id": "pg_temp.copied(x.id, c.mark)", "plan_id": "pg_temp.copied(x.plan_id, c.mark)", "group_id": "pg_temp.copied(x.group_id, c.mark)"}');
select pg_temp.copy_rows(part, part || ' x join task t on t.id = x.task_id join source_plan on source_plan.id = t.plan_id cross join copy c',
    '{"id": "pg_temp.copied(x.id, c.mark)", "task_id": "pg_temp.copied(x.task_id, c.mark)"}')
from unnest(array['assignment', 'indicator', 'milestone']) part;

select pg_temp.copy_rows('ledger_period', 'ledger_period x join copied_period c on c.source_id = x.id',
    '{"id": "c.id", "plan_id": "pg_temp.copied(x.plan_id, c.mark)", "quarter": "c.quarter"}');
select pg_temp.copy_rows('ledger_entry', 'ledger_entry x join copied_period c on c.source_id = x.period_id',
    '{"id": "pg_temp.copied(x.id, c.own_mark)", "period_id": "c.id", "quarter": "c.quarter", "task_id": "pg_temp.copied(x.task_id, c.mark)"}');
select pg_temp.copy_rows('ledger_entry_actual',
    'ledger_entry_actual x join ledger_entry e on e.id = x.entry_id join copied_period c on c.source_id = e.period_id',
    '{"entry_id": "pg_temp.copied(x.entry_id, c.own_mark)", "indicator_id": "pg_temp.copied(x.indicator_id, c.mark)"}');
select pg_temp.copy_rows('ledger_entry_revision',
    'ledger_entry_revision x join ledger_entry e on e.id = x.entry_id and e.revision = x.number join copied_period c on c.source_id = e.period_id',
    '{"entry_id": "pg_temp.copied(x.entry_id, c.own_mark)"}');
-- the files themselves are not copied: no measured page reads them
select pg_temp.copy_rows('attachment', 'attachment x join ledger_entry e on e.id = x.entry_id join copied_period c on c.source_id = e.period_id',
    '{"id": "pg_temp.copied(x.id, c.own_mark)", "entry_id": "pg_temp.copied(x.entry_id, c.own_mark)"}');
select pg_temp.copy_rows('consolidation', 'consolidation x join copied_period c on c.source_id = x.period_id',
    '{"id": "pg_temp.copied(x.id, c.own_mark)", "period_id": "c.id", "task_id": "pg_temp.copied(x.task_id, c.mark)"}');
select pg_temp.copy_rows('frozen_task', 'frozen_task x join copied_period c on c.source_id = x.period_id',
    '{"period_id": "c.id", "task_id": "pg_temp.copied(x.task_id, c.mark)"}');
select pg_temp.copy_rows('frozen_unit', 'frozen_unit x join copied_period c on c.source_id = x.period_id', '{"period_id": "c.id"}');
commit;

vacuum analyze;
select count(*) as plans, (select count(*) from ledger_period) as periods, (select count(*) from ledger_entry) as entries,
       (select count(*) from ledger_entry_revision) as revisions,
       pg_size_pretty(pg_database_size(current_database())) as size
from plan;
