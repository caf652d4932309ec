package cn.hengli.plan.persistence;

import cn.hengli.plan.Counting;
import cn.hengli.plan.PlanDocument;
import cn.hengli.plan.PlanDocument.CollectivePart;
import cn.hengli.plan.PlanDocument.FundPart;
import cn.hengli.plan.PlanDocument.GroupPart;
import cn.hengli.plan.PlanDocument.Header;
import cn.hengli.plan.PlanDocument.IndicatorPart;
import cn.hengli.plan.PlanDocument.MilestonePart;
import cn.hengli.plan.PlanDocument.PhasePart;
import cn.hengli.plan.PlanDocument.PostPart;
import cn.hengli.plan.PlanDocument.TargetPart;
import cn.hengli.plan.PlanDocument.TaskPart;
import cn.hengli.plan.PlanDocument.UnitPart;
import cn.hengli.plan.PlanFile;
import cn.hengli.unit.UnitKind;
import org.yaml.snakeyaml.nodes.Node;

/** Which keys a plan's file has, and what stands under them. */
final class YamlPlan {

    private final YamlFindings findings = new YamlFindings();

    PlanFile read(Node root) {
        var file = YamlMapping.of(root, "", findings);
        var plan = header(file.mapping("plan"));
        var units = file.mappings("units", YamlPlan::unit);
        var collectives = file.mappings("collectives", YamlPlan::collective);
        var groups = file.mappings("groups", YamlPlan::group);
        var tasks = file.mappings("tasks", YamlPlan::task);
        file.end();
        return new PlanFile(
                new PlanDocument(plan, units, collectives, groups, tasks, findings.problems()), findings.lines());
    }

    private static Header header(YamlMapping plan) {
        var header = new Header(
                plan.text("code"),
                plan.text("title"),
                plan.text("documentNumber"),
                plan.text("issuer"),
                plan.date("issuedOn"),
                plan.quarter("firstQuarter"),
                plan.quarter("lastQuarter"),
                plan.mappings("targets", target -> new TargetPart(target.integer("year"), target.text("text"))),
                plan.mappings(
                        "funds", fund -> new FundPart(fund.text("name"), fund.decimal("amount"), fund.text("note"))),
                plan.mappings("phases", YamlPlan::phase),
                plan.mappings(
                        "posts", post -> new PostPart(post.text("body"), post.text("title"), post.text("heldBy"))));
        plan.end();
        return header;
    }

    private static PhasePart phase(YamlMapping phase) {
        return new PhasePart(
                phase.integer("number"),
                phase.text("name"),
                phase.date("startsOn"),
                phase.date("endsOn"),
                phase.texts("duties"));
    }

    private static UnitPart unit(YamlMapping unit) {
        return new UnitPart(
                unit.text("name"), unit.text("pinyin"), unit.oneOf("kind", UnitKind.class), unit.texts("aliases"));
    }

    private static CollectivePart collective(YamlMapping collective) {
        return new CollectivePart(collective.text("name"), collective.texts("aliases"), collective.texts("members"));
    }

    private static GroupPart group(YamlMapping group) {
        return new GroupPart(
                group.integer("number"),
                group.text("name"),
                group.text("leader"),
                group.texts("deputies"),
                group.texts("members"),
                group.texts("duties"));
    }

    private static TaskPart task(YamlMapping task) {
        return new TaskPart(
                task.integer("number"),
                task.integer("group"),
                task.text("title"),
                task.texts("measures"),
                task.texts("leads"),
                task.texts("supports"),
                task.date("startsOn"),
                task.date("dueOn"),
                task.truth("continuing"),
                task.mappings("indicators", YamlPlan::indicator),
                task.mappings(
                        "milestones", milestone -> new MilestonePart(milestone.text("name"), milestone.date("dueOn"))));
    }

    private static IndicatorPart indicator(YamlMapping indicator) {
        return new IndicatorPart(
                indicator.text("name"),
                indicator.text("unit"),
                indicator.decimal("baseline"),
                indicator.decimal("target"),
                indicator.oneOf("counting", Counting.class),
                indicator.text("note"));
    }
}
