package cn.hengli.demo;

import cn.hengli.ledger.DeclaredLight;
import cn.hengli.ledger.EntryContent;
import cn.hengli.ledger.LedgerEntry;
import cn.hengli.ledger.LedgerPeriod;
import cn.hengli.light.TaskLight;
import cn.hengli.plan.AssignmentRole;
import cn.hengli.plan.TaskId;
import cn.hengli.shared.Actor;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the office consolidate, publish and close a quarter whose entries are all accepted; a lead that asks for a red light is given it. */
record QuarterEnd(PastLedger ledger, Actor office, ZoneId zone) {

    /** By then the last entry was accepted. */
    private static final int DAYS_AFTER_DUE = 32;

    private static final int MINUTES_A_TASK = 7;

    void of(LedgerPeriod period) {
        var tasks = new LinkedHashMap<TaskId, List<EntryContent>>();
        for (LedgerEntry entry : ledger.entries.of(period.id())) {
            var leads = tasks.computeIfAbsent(entry.task(), any -> new ArrayList<>());
            if (entry.role() == AssignmentRole.LEAD) {
                leads.add(entry.content());
            }
        }
        var at = OfficeHours.onWorkday(period.dueOn().plusDays(DAYS_AFTER_DUE))
                .atTime(LocalTime.of(9, 0))
                .atZone(zone)
                .toInstant();
        for (Map.Entry<TaskId, List<EntryContent>> task : tasks.entrySet()) {
            at = at.plusSeconds(60L * MINUTES_A_TASK);
            ledger.at(at);
            var red = task.getValue().stream().anyMatch(lead -> lead.light() == DeclaredLight.RED);
            ledger.consolidate(
                    period,
                    task.getKey(),
                    summary(task.getValue()),
                    red ? TaskLight.RED : null,
                    red ? Wording.marked("牵头单位自报红灯，经核实属实") : "",
                    office);
        }
        publishAndClose(period, at.plusSeconds(3600));
    }

    private void publishAndClose(LedgerPeriod period, Instant at) {
        ledger.at(at);
        ledger.publish(period, office);
        ledger.at(at.plusSeconds(3 * 86400));
        ledger.close(period, office);
    }

    private static String summary(List<EntryContent> leads) {
        var said = new ArrayList<String>();
        leads.forEach(lead -> said.add(lead.nothingToReport() ? lead.nothingReason() : lead.progress()));
        leads.stream()
                .map(EntryContent::problems)
                .filter(problems -> !problems.isEmpty())
                .forEach(problems -> said.add("存在问题：" + problems));
        return said.isEmpty() ? Wording.marked("本季由配合单位推进") : String.join("\n", said);
    }
}
