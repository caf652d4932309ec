package cn.hengli.plan.persistence;

import cn.hengli.plan.Task;
import cn.hengli.plan.TaskId;
import cn.hengli.plan.Tasks;
import org.springframework.data.repository.Repository;

interface JpaTasks extends Repository<Task, TaskId>, Tasks {}
