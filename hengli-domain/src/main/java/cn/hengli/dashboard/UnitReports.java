package cn.hengli.dashboard;

import cn.hengli.ledger.ProgressBook.OpenedQuarter;
import cn.hengli.ledger.TaskStanding;
import cn.hengli.ledger.UnitCompleteness;
import cn.hengli.shared.UnitId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 单位报送: how one unit reported in a quarter.
 *
 * @param tasks those it carries, with their lights
 */
public record UnitReports(
        String planCode, OpenedQuarter quarter, UnitCompleteness completeness, List<TaskStanding> tasks) {

    /** The newest quarter first; those in which it owed nothing are left out. */
    static List<UnitReports> of(ReadProgress.Shown shown, UnitId unit, ZoneId zone) {
        var reports = new ArrayList<UnitReports>();
        for (var quarter : shown.progress().quarters()) {
            new Situation(quarter, null, shown.progress(), zone)
                    .units().stream()
                            .filter(each -> each.unit().equals(unit))
                            .findFirst()
                            .ifPresent(its -> reports.add(new UnitReports(
                                    shown.plan().code(),
                                    quarter,
                                    its,
                                    shown.progress().of(quarter.quarter()).stream()
                                            .filter(task -> task.carriers().stream()
                                                    .anyMatch(
                                                            line -> line.unit().equals(unit)))
                                            .toList())));
        }
        Collections.reverse(reports);
        return reports;
    }
}
