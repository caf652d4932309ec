package cn.hengli.plan.persistence;

import cn.hengli.plan.Plan;
import cn.hengli.plan.PlanId;
import cn.hengli.plan.Plans;
import org.springframework.data.repository.Repository;

interface JpaPlans extends Repository<Plan, PlanId>, Plans {}
