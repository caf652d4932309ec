-- 撤销: an entry that is owed no more leaves its quarter and is never deleted; only one in which nothing was written may leave
alter table ledger_entry add column lapsed_at timestamptz;
alter table ledger_entry add constraint ledger_entry_lapsed_pending check (lapsed_at is null or state = 'PENDING');
