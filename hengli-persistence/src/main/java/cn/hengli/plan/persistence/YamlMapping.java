package cn.hengli.plan.persistence;

import cn.hengli.plan.PlanFileRefusal;
import cn.hengli.shared.Quarter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a file: each key is asked for once, with the kind of value it must have; what is left over is reported. */
final class YamlMapping {

    private final Map<String, Node> left = new LinkedHashMap<>();
    private final String place;
    private final YamlFindings findings;

    private YamlMapping(String place, YamlFindings findings) {
        this.place = place;
        this.findings = findings;
    }

    static YamlMapping of(@Nullable Node node, String place, YamlFindings findings) {
        var mapping = new YamlMapping(place, findings);
        if (node instanceof MappingNode values) {
            values.getValue().forEach(pair -> mapping.put(pair.getKeyNode(), pair.getValueNode()));
        } else if (node != null) {
            findings.problem(place, PlanFileRefusal.MAPPING_EXPECTED);
        }
        return mapping;
    }

    private void put(Node keyNode, Node value) {
        var key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "?";
        findings.stands(at(key), keyNode);
        if (left.put(key, value) != null) {
            findings.problem(at(key), PlanFileRefusal.KEY_TWICE, key);
        }
    }

    /** Reports the keys that nobody asked for: most likely they are misspelt. */
    void end() {
        left.keySet().forEach(key -> findings.problem(at(key), PlanFileRefusal.UNKNOWN_KEY, key));
    }

    YamlMapping mapping(String key) {
        return of(value(key), at(key), findings);
    }

    <T> List<T> mappings(String key, Function<YamlMapping, T> reader) {
        return list(key, (node, at) -> {
            var mapping = of(node, at, findings);
            var part = reader.apply(mapping);
            mapping.end();
            return part;
        });
    }

    List<String> texts(String key) {
        return list(key, (node, at) -> {
            var text = scalar(node, at);
            return text == null ? "" : text;
        });
    }

    @Nullable
    String text(String key) {
        var node = value(key);
        return node == null ? null : scalar(node, at(key));
    }

    @Nullable
    LocalDate date(String key) {
        return parsed(key, PlanFileRefusal.NOT_A_DATE, LocalDate::parse);
    }

    @Nullable
    Quarter quarter(String key) {
        return parsed(key, PlanFileRefusal.NOT_A_QUARTER, Quarter::parse);
    }

    @Nullable
    Integer integer(String key) {
        return parsed(key, PlanFileRefusal.NOT_A_NUMBER, Integer::valueOf);
    }

    @Nullable
    BigDecimal decimal(String key) {
        return parsed(key, PlanFileRefusal.NOT_A_NUMBER, BigDecimal::new);
    }

    @Nullable
    Boolean truth(String key) {
        return parsed(key, PlanFileRefusal.NOT_TRUE_OR_FALSE, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    <E extends Enum<E>> @Nullable E oneOf(String key, Class<E> type) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            findings.problem(at(key), PlanFileRefusal.NOT_ONE_OF, text, Arrays.toString(type.getEnumConstants()));
        }
        return found.orElse(null);
    }

    private <T> @Nullable T parsed(String key, PlanFileRefusal otherwise, Function<String, T> parser) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            findings.problem(at(key), otherwise, text);
            return null;
        }
    }

    private <T> List<T> list(String key, Reader<T> reader) {
        var node = value(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            findings.problem(at(key), PlanFileRefusal.LIST_EXPECTED);
            return List.of();
        }
        var parts = new ArrayList<T>();
        for (var part : sequence.getValue()) {
            var at = "%s[%d]".formatted(at(key), parts.size() + 1);
            findings.stands(at, part);
            parts.add(reader.read(part, at));
        }
        return parts;
    }

    private @Nullable String scalar(Node node, String at) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        findings.problem(at, PlanFileRefusal.TEXT_EXPECTED);
        return null;
    }

    private @Nullable Node value(String key) {
        var node = left.remove(key);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private interface Reader<T> {
        T read(Node node, String at);
    }
}
