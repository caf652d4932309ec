package cn.hengli.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Says of every answer what its record says: all that it has is there, nothing else is, and what is {@code @Nullable} may be null. The
 * library knows no such marks on types and would leave everything open.
 */
@RequiredArgsConstructor
class ExactAnswers implements OpenApiCustomizer {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        answers().forEach(answer -> complete(Objects.requireNonNull(schemas.get(name(answer))), answer));
    }

    private Stream<Class<?>> answers() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> handler.getBeanType().isAnnotationPresent(ApiController.class))
                .map(ExactAnswers::answer)
                .distinct();
    }

    private static Class<?> answer(HandlerMethod handler) {
        return ResolvableType.forMethodReturnType(handler.getMethod())
                .asCollection()
                .getGeneric()
                .toClass();
    }

    private static String name(Class<?> answer) {
        return answer.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                .name();
    }

    private static void complete(Schema<?> schema, Class<?> answer) {
        var components = answer.getRecordComponents();
        schema.setRequired(
                Arrays.stream(components).map(RecordComponent::getName).toList());
        schema.setAdditionalProperties(false);
        Arrays.stream(components)
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(component -> Objects.requireNonNull(schema.getProperties().get(component.getName())))
                .forEach(ExactAnswers::allowNull);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library's own list of values is without a type
    private static void allowNull(Schema property) {
        var types = new LinkedHashSet<String>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        if (property.getEnum() != null) {
            var values = new ArrayList<Object>((List<Object>) property.getEnum());
            values.add(null);
            property.setEnum(values);
        }
    }
}
