package cn.hengli;

import cn.hengli.operation.HealthPart;
import cn.hengli.operation.HealthParts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.stereotype.Component;

/** Asks whatever Spring knows of that can say how it is; where one consists of several, each of those. */
@Component
class ActuatorHealth implements HealthParts {

    private static final String DATABASE = "db";

    private final HealthEndpoint endpoint;
    private final boolean embedded;

    ActuatorHealth(HealthEndpoint endpoint, @Value("${spring.datasource.url:}") String address) {
        this.endpoint = endpoint;
        this.embedded = address.isBlank();
    }

    @Override
    public List<HealthPart> all() {
        return parts("", endpoint.health()).toList();
    }

    private Stream<HealthPart> parts(String name, HealthDescriptor found) {
        if (found instanceof CompositeHealthDescriptor several) {
            return Objects.requireNonNullElse(several.getComponents(), Map.<String, HealthDescriptor>of())
                    .entrySet()
                    .stream()
                    .flatMap(each ->
                            parts(name.isEmpty() ? each.getKey() : name + "." + each.getKey(), each.getValue()));
        }
        var details = new TreeMap<String, String>();
        if (found instanceof IndicatedHealthDescriptor single && single.getDetails() != null) {
            single.getDetails().forEach((key, value) -> details.put(key, String.valueOf(value)));
        }
        if (name.equals(DATABASE)) {
            details.put("embedded", String.valueOf(embedded));
        }
        return Stream.of(new HealthPart(name, found.getStatus().getCode(), details));
    }
}
