-- Names are sorted as Chinese readers expect, 2号 before 10号. Never indexed: another ICU may sort another way.
create collation chinese (provider = icu, locale = 'zh-u-co-pinyin-kn');

-- For tables whose rows are history: nobody alters or removes what was written.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never altered or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create domain quarter as text check (value ~ '^2[01][0-9][0-9]Q[1-4]$');

create function quarter_end(wanted quarter) returns date immutable language sql as $$
    select (make_date(left(wanted, 4)::int, right(wanted, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
$$;
