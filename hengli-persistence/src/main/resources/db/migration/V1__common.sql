-- Names are sorted as Chinese readers expect, 2号 before 10号. Never indexed: another ICU may sort another way.
create collation chinese (provider = icu, locale = 'zh-u-co-pinyin-kn');

-- For tables whose rows are history: nobody alters or removes what was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never altered or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create domain quarter as text check (value ~ '^2[01][0-9][0-9]Q[1-4]$');
