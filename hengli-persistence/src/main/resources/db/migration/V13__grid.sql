-- 备注: what somebody noted beside an entry for themselves; no part of the ledger, so a closed quarter does not stop it
create table grid_note (
    account_id uuid not null references account (id),
    entry_id uuid not null references ledger_entry (id),
    version int not null check (version > 0),
    text text not null check (char_length(text) <= 1000),
    saved_at timestamptz not null,
    primary key (account_id, entry_id)
);
-- the notes of a quarter are looked up from its entries
create index grid_note_entry on grid_note (entry_id);

-- 视图: how the town's grid was arranged, under a name
create table grid_view (
    id uuid primary key,
    version bigint not null,
    owner_id uuid not null references account (id),
    owner_name text not null,
    name text not null collate chinese,
    state text not null check (char_length(state) <= 2000),
    changed_at timestamptz not null,
    unique (owner_id, name)
);
