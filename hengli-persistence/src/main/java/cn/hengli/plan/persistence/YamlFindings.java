package cn.hengli.plan.persistence;

import cn.hengli.plan.PlanFileRefusal;
import cn.hengli.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** What turns up while a file is read: where things stand, and what could not be made out. */
final class YamlFindings {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    void stands(String place, Node node) {
        lines.put(place, node.getStartMark().getLine() + 1);
    }

    void problem(String place, PlanFileRefusal reason, Object... arguments) {
        problems.add(Problem.at(place, reason, arguments));
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, Integer> lines() {
        return lines;
    }
}
