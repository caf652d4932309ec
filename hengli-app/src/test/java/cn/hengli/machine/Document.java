package cn.hengli.machine;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The served OpenAPI document, and how an answer compares with what it promises. */
record Document(JsonNode root) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Every address it describes. */
    List<String> paths() {
        return List.copyOf(root.get("paths").propertyNames());
    }

    /** What is wrong with the answer of this operation; also an error where it says nothing about such an answer. */
    List<String> faults(String path, Program.Answer answer) {
        var response =
                root.at("/paths/" + path.replace("~", "~0").replace("/", "~1") + "/get/responses/" + answer.status());
        if (response.isMissingNode()) {
            return List.of(path + " is not said to answer " + answer.status());
        }
        var type = answer.type().replaceFirst(";.*", "");
        var promised = response.get("content").get(type);
        if (promised == null) {
            return List.of(path + " is not said to answer " + answer.status() + " as " + type);
        }
        return schema(promised.get("schema"))
                .validate(
                        answer.json(),
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .map(fault -> path + " " + fault)
                .toList();
    }

    /** With the document's components beside it, to which it refers. */
    private Schema schema(JsonNode wanted) {
        var schema = JSON.createObjectNode();
        schema.putArray("allOf").add(wanted);
        schema.set("components", root.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    List<JsonNode> operations() {
        return StreamSupport.stream(root.get("paths").spliterator(), false)
                .map(path -> path.get("get"))
                .toList();
    }
}
