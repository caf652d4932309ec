-- 催报: the office reminded a unit of an entry that it still owed; at most once a day
create table reminder (
    entry_id uuid not null references ledger_entry (id),
    day date not null,
    at timestamptz not null,
    account_id uuid not null,
    actor_name text not null,
    words text not null,
    primary key (entry_id, day)
);
create trigger reminder_append_only before update or delete on reminder
    for each row execute function refuse_change();
create trigger reminder_no_truncate before truncate on reminder
    for each statement execute function refuse_change();
