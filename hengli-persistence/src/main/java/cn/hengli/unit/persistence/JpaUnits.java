package cn.hengli.unit.persistence;

import cn.hengli.shared.UnitId;
import cn.hengli.unit.Unit;
import cn.hengli.unit.Units;
import org.springframework.data.repository.Repository;

interface JpaUnits extends Repository<Unit, UnitId>, Units {}
