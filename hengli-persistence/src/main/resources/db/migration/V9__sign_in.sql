-- 会话: where an account is signed in; what its browser holds beside it is Spring Session's. Without its row here, a session is over.
create table sign_in_session (
    id uuid primary key,
    account_id uuid not null references account (id),
    -- of the account when the session was opened; once the account has another, the session is over
    stamp int not null,
    since timestamptz not null,
    address text not null,
    browser text not null,
    -- by the clock of the database, for clearing away
    kept_at timestamptz not null default now()
);
create index sign_in_session_account on sign_in_session (account_id);

-- 登录失败: of a login, which need not exist, from an address; with a browser where the login has signed in from that one before
create table sign_in_failure (
    login text not null,
    address text not null,
    browser text not null,
    failures int not null check (failures > 0),
    last_at timestamptz not null,
    locked_until timestamptz,
    primary key (login, address, browser)
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
