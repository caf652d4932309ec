package cn.hengli.ledger.web;

import cn.hengli.ledger.ConsolidateTaskCommand;
import cn.hengli.ledger.ConsolidatedTask;
import cn.hengli.ledger.LedgerPeriodId;
import cn.hengli.light.TaskLight;
import java.util.stream.Collectors;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** 汇总意见 as typed. */
@Getter
@Setter
class ConsolidationForm {

    private int revision;
    private String summary = "";
    private @Nullable TaskLight light;
    private String lightReason = "";

    public void setLightReason(@Nullable String lightReason) {
        this.lightReason = lightReason == null ? "" : lightReason;
    }

    static ConsolidationForm of(ConsolidatedTask task) {
        var form = new ConsolidationForm();
        form.revision = task.revision();
        form.summary = task.summary();
        form.light = task.light();
        form.lightReason = task.standing() == null || task.standing().office() == null
                ? ""
                : task.standing().office().reason();
        return form;
    }

    /** A first draft out of what the leads wrote, for the office to work on; nothing is saved by it. */
    static ConsolidationForm drafted(ConsolidatedTask task) {
        var form = of(task);
        var leads = task.leads().stream()
                .filter(ConsolidatedTask.Report::isAccepted)
                .toList();
        form.summary = leads.stream()
                .map(report ->
                        leads.size() == 1 ? report.progress() : report.row().unitName() + "：" + report.progress())
                .collect(Collectors.joining("\n"));
        return form;
    }

    ConsolidateTaskCommand toCommand(LedgerPeriodId period, ConsolidatedTask task) {
        return new ConsolidateTaskCommand(period, task.task(), revision, summary, light, lightReason);
    }
}
