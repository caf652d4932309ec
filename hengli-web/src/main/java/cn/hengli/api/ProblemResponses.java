package cn.hengli.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation how it can fail. */
class ProblemResponses implements OpenApiCustomizer {

    private static final String SCHEMA = "Problem";

    private static Schema<?> schema() {
        var problem = new ObjectSchema();
        problem.description("What is wrong, as in RFC 9457.");
        problem.addProperty("type", new StringSchema().description("Left out: about:blank, the status says it all."));
        problem.addProperty("title", new StringSchema().description("The status in words."));
        problem.addProperty("status", new IntegerSchema().description("The HTTP status."));
        problem.addProperty("detail", new StringSchema().description("What to do about it."));
        problem.addProperty(
                "parameter", new StringSchema().description("The parameter that is wrong, where the status is 400."));
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }

    @Override
    public void customise(OpenAPI document) {
        // only now: a schema to which nothing refers yet is thrown out before
        document.getComponents().addSchemas(SCHEMA, schema());
        document.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemResponses::complete));
    }

    private static void complete(Operation operation) {
        var places = operation.getParameters() == null
                ? Set.of()
                : Set.copyOf(operation.getParameters().stream()
                        .map(parameter -> (Object) parameter.getIn())
                        .toList());
        if (places.contains("query")) {
            add(operation, "400", "A parameter says nothing that is known; the problem names it.");
        }
        add(operation, "401", "No token, or one that is unknown, expired or revoked, or whose account is closed.");
        add(operation, "403", "The account of the token may not read this.");
        if (places.contains("path")) {
            add(operation, "404", "There is no such thing, or it is hidden from the account of the token.");
        }
        add(operation, "406", "Something else than JSON was asked for.");
        add(operation, "429", "Too many tokens from this address were refused.");
        add(operation, "503", "Too much at once, or the database is out of reach: Retry-After says when to ask again.");
        add(operation, "500", "Something went wrong on the server's side.");
    }

    private static void add(Operation operation, String status, String description) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
