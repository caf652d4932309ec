package cn.hengli.unit;

import cn.hengli.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 单位一览: units as pages show them, those that are no more among them. */
public interface UnitBook {

    List<UnitRow> units(UnitFilter filter, LocalDate day);

    Optional<UnitFacts> unit(UnitId id, LocalDate day);

    List<CollectiveFacts> collectives(LocalDate day);
}
