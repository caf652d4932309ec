-- fails once all rows are loaded
alter table unit add column broken text not null check (broken <> broken) default 'x';
