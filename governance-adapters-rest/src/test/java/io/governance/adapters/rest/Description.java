package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What openapi.yaml says; stricter than it is for clients: no answer has a property that is not described. */
final class Description {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final JsonNode DOCUMENT = closed(read());
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Description() {}

    /** Every documented operation, such as {@code GET /health/live}. */
    static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    static JsonNode document() {
        return DOCUMENT;
    }

    /** What is wrong with an answer to a documented operation, in words; empty if nothing is. */
    static Set<String> faults(String method, String path, int status, String mediaType, JsonNode body) {
        String template = DOCUMENT.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(known -> path.matches(known.replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElse("");
        JsonNode responses = DOCUMENT.at(
                "/paths/" + escape(template) + "/" + method.toLowerCase(java.util.Locale.ROOT) + "/responses");
        String code = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
        String pointer = responses.isMissingNode()
                ? "/components/responses/Problem"
                : resolved("/paths/" + escape(template) + "/" + method.toLowerCase(java.util.Locale.ROOT)
                        + "/responses/" + code);
        String schema = pointer + "/content/" + escape(mediaType) + "/schema";
        if (DOCUMENT.at(schema).isMissingNode()) {
            return Set.of(method + " " + path + " has no documented " + mediaType + " answer with status " + status);
        }
        Set<String> faults = new TreeSet<>();
        for (ValidationMessage message : schema(schema).validate(body)) {
            faults.add(message.getMessage());
        }
        return faults;
    }

    /** Where a response stands that is perhaps only referred to. */
    private static String resolved(String pointer) {
        JsonNode reference = DOCUMENT.at(pointer).path("$ref");
        return reference.isTextual() ? reference.textValue().substring(1) : pointer;
    }

    private static JsonSchema schema(String pointer) {
        return SCHEMAS.computeIfAbsent(pointer, at -> {
            ObjectNode wrapped = ((ObjectNode) DOCUMENT).deepCopy();
            wrapped.put("$ref", "#" + at);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(wrapped);
        });
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Lets no object have properties beyond those described. */
    private static JsonNode closed(JsonNode node) {
        node.forEach(Description::closed);
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.set("additionalProperties", JsonNodeFactory.instance.booleanNode(false));
        }
        return node;
    }

    private static JsonNode read() {
        try (InputStream in = RestServer.class.getResourceAsStream("/openapi.yaml")) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
