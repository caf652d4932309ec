package cn.hengli.unit.persistence;

import cn.hengli.unit.Collective;
import cn.hengli.unit.CollectiveId;
import cn.hengli.unit.Collectives;
import org.springframework.data.repository.Repository;

interface JpaCollectives extends Repository<Collective, CollectiveId>, Collectives {}
