-- Multiplies the demo's plan: 200 plans more, each with its own groups, tasks, assignments, indicators and milestones, and nine closed
-- quarters of full length; 285 entries a quarter, half a million in all, with the texts, figures, revisions and frozen rows of the demo's.
-- The units are the same everywhere, which is the worst case: each unit has entries in all plans.
--
-- The demo's own plan stays as it is, and stays the one that people work on: the copies were issued before it.
-- Variables: copies (how many).
\set ON_ERROR_STOP on
\timing on
begin;
-- closed quarters are written here, row by row
set local hengli.restoring = on;
set local work_mem = '64MB';
set local synchronous_commit = off;

-- An id for the copy of something, the same at every run.
create function pg_temp.copied(id uuid, copy text) returns uuid immutable language sql as $$ select md5(id::text || copy)::uuid $$;

create temp table source on commit drop as select * from plan where code = '2018-45';
create temp table copy on commit drop as
    select n, '-' || n as mark from generate_series(1, :copies) n;
-- nine quarters, filled in turn from those that the demo has closed
create temp table source_period on commit drop as
    select p.*, row_number() over (order by p.quarter) - 1 as turn, count(*) over () as all_turns
    from ledger_period p join source on source.id = p.plan_id where p.closed_at is not null;
create temp table copied_period on commit drop as
    select copy.n, copy.mark, k, wanted.quarter, from_period.id as source_id,
           pg_temp.copied(source.id, copy.mark || '/' || wanted.quarter) as id,
           copy.mark || '/' || wanted.quarter as entry_mark
    from copy
    cross join source
    cross join generate_series(0, 8) k
    cross join lateral (select (2018 + (k + 3) / 4)::text || 'Q' || ((k + 3) % 4 + 1) as quarter) wanted
    join source_period from_period on from_period.turn = k % from_period.all_turns;
analyze copied_period;

insert into plan select (jsonb_populate_record(p, jsonb_build_object(
        'id', pg_temp.copied(p.id, mark), 'code', '2016-' || n, 'title', p.title || ' ' || n, 'issued_on', p.issued_on - n))).*
    from source p cross join copy;
insert into plan_target select (jsonb_populate_record(t, jsonb_build_object('plan_id', pg_temp.copied(t.plan_id, mark)))).*
    from plan_target t join source on source.id = t.plan_id cross join copy;
insert into plan_fund select (jsonb_populate_record(f, jsonb_build_object('plan_id', pg_temp.copied(f.plan_id, mark)))).*
    from plan_fund f join source on source.id = f.plan_id cross join copy;
insert into phase select (jsonb_populate_record(f, jsonb_build_object('plan_id', pg_temp.copied(f.plan_id, mark)))).*
    from phase f join source on source.id = f.plan_id cross join copy;
insert into leading_post select (jsonb_populate_record(f, jsonb_build_object('plan_id', pg_temp.copied(f.plan_id, mark)))).*
    from leading_post f join source on source.id = f.plan_id cross join copy;
insert into action_group select (jsonb_populate_record(g, jsonb_build_object(
        'id', pg_temp.copied(g.id, mark), 'plan_id', pg_temp.copied(g.plan_id, mark)))).*
    from action_group g join source on source.id = g.plan_id cross join copy;
insert into action_group_member select (jsonb_populate_record(m, jsonb_build_object('group_id', pg_temp.copied(m.group_id, mark)))).*
    from action_group_member m join action_group g on g.id = m.group_id join source on source.id = g.plan_id cross join copy;
insert into task select (jsonb_populate_record(t, jsonb_build_object(
        'id', pg_temp.copied(t.id, mark), 'plan_id', pg_temp.copied(t.plan_id, mark), 'group_id', pg_temp.copied(t.group_id, mark)))).*
    from task t join source on source.id = t.plan_id cross join copy;
insert into assignment select (jsonb_populate_record(a, jsonb_build_object(
        'id', pg_temp.copied(a.id, mark), 'task_id', pg_temp.copied(a.task_id, mark)))).*
    from assignment a join task t on t.id = a.task_id join source on source.id = t.plan_id cross join copy;
insert into indicator select (jsonb_populate_record(i, jsonb_build_object(
        'id', pg_temp.copied(i.id, mark), 'task_id', pg_temp.copied(i.task_id, mark)))).*
    from indicator i join task t on t.id = i.task_id join source on source.id = t.plan_id cross join copy;
insert into milestone select (jsonb_populate_record(m, jsonb_build_object(
        'id', pg_temp.copied(m.id, mark), 'task_id', pg_temp.copied(m.task_id, mark)))).*
    from milestone m join task t on t.id = m.task_id join source on source.id = t.plan_id cross join copy;

insert into ledger_period select (jsonb_populate_record(p, jsonb_build_object(
        'id', c.id, 'plan_id', pg_temp.copied(p.plan_id, c.mark), 'quarter', c.quarter))).*
    from copied_period c join ledger_period p on p.id = c.source_id;
insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object(
        'id', pg_temp.copied(e.id, c.entry_mark), 'period_id', c.id, 'quarter', c.quarter, 'task_id', pg_temp.copied(e.task_id, c.mark)))).*
    from copied_period c join ledger_entry e on e.period_id = c.source_id;
insert into ledger_entry_actual select pg_temp.copied(a.entry_id, c.entry_mark), pg_temp.copied(a.indicator_id, c.mark), a.value, a.not_applicable
    from copied_period c join ledger_entry e on e.period_id = c.source_id join ledger_entry_actual a on a.entry_id = e.id;
insert into ledger_entry_revision select (jsonb_populate_record(r, jsonb_build_object('entry_id', pg_temp.copied(r.entry_id, c.entry_mark)))).*
    from copied_period c join ledger_entry e on e.period_id = c.source_id join ledger_entry_revision r on r.entry_id = e.id;
-- the files themselves are not copied: no measured page reads them
insert into attachment select (jsonb_populate_record(a, jsonb_build_object(
        'id', pg_temp.copied(a.id, c.entry_mark), 'entry_id', pg_temp.copied(a.entry_id, c.entry_mark)))).*
    from copied_period c join ledger_entry e on e.period_id = c.source_id join attachment a on a.entry_id = e.id;
insert into consolidation select (jsonb_populate_record(s, jsonb_build_object(
        'id', pg_temp.copied(s.id, c.entry_mark), 'period_id', c.id, 'task_id', pg_temp.copied(s.task_id, c.mark)))).*
    from copied_period c join consolidation s on s.period_id = c.source_id;
insert into frozen_task select (jsonb_populate_record(f, jsonb_build_object(
        'period_id', c.id, 'task_id', pg_temp.copied(f.task_id, c.mark)))).*
    from copied_period c join frozen_task f on f.period_id = c.source_id;
insert into frozen_unit select (jsonb_populate_record(f, jsonb_build_object('period_id', c.id))).*
    from copied_period c join frozen_unit f on f.period_id = c.source_id;
commit;

vacuum analyze;
select count(*) as plans, (select count(*) from ledger_period) as periods, (select count(*) from ledger_entry) as entries,
       (select count(*) from ledger_entry_revision) as revisions,
       pg_size_pretty(pg_database_size(current_database())) as size
from plan;
