-- what a program of tomorrow might do to a table with rows
alter table unit add column later text not null default 'later';
