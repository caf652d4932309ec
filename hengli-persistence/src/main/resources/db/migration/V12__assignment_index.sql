-- a task's page looks its assignments up, those that have ended too: the unique indexes hold only those that have not
create index assignment_task on assignment (task_id);
