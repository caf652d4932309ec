package cn.hengli.plan.persistence;

import cn.hengli.plan.ActionGroup;
import cn.hengli.plan.ActionGroupId;
import cn.hengli.plan.ActionGroups;
import org.springframework.data.repository.Repository;

interface JpaActionGroups extends Repository<ActionGroup, ActionGroupId>, ActionGroups {}
