-- 访问令牌: by which a program reads for a person; of its secret the hash alone is kept
create table api_token (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    name text not null,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    check (expires_at > made_at)
);
create index api_token_account on api_token (account_id);
