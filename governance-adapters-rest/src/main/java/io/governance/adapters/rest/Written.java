package io.governance.adapters.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.governance.core.Text;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A document as somebody wrote it, in YAML or JSON, and on which line each part of it stands.
 *
 * <p>Of YAML it takes what JSON can say: no anchors, no tags, one document, names that are texts.
 *
 * @param root what it says
 * @param lines the line of each part, from 1, by its JSON pointer
 */
record Written(JsonNode root, Map<String, Integer> lines) {

    /** The document is not well-formed. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient Text text;

        Malformed(int line, Text text) {
            super(text.en());
            this.line = line;
            this.text = text;
        }

        int line() {
            return line;
        }

        Text text() {
            return text;
        }
    }

    private static final int MAX_CHARACTERS = 16 << 20;

    /** A whole number as it is written in YAML and in JSON alike; 010 and 1_000 are texts. */
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Json.MAX_DEPTH)
            .maxNumberLength(40)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loaderOptions(options())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(Json.MAX_DEPTH);
        return options;
    }

    /** Reads YAML. */
    static Written yaml(String text) throws Malformed {
        return read(YAML, text, "YAML");
    }

    /** Reads JSON. */
    static Written json(String text) throws Malformed {
        return read(JSON, text, "JSON");
    }

    private static Written read(JsonFactory factory, String text, String notation) throws Malformed {
        try (JsonParser parser = factory.createParser(text)) {
            Map<String, Integer> lines = new HashMap<>();
            if (parser.nextToken() == null) {
                throw new Malformed(1, Text.of("文件是空的", "there is nothing in it"));
            }
            JsonNode root = node(parser, "", lines);
            if (parser.nextToken() != null) {
                throw new Malformed(
                        line(parser), Text.of("此处应当结束：只能有一个文档", "it should end here: there can be one document only"));
            }
            return new Written(root, lines);
        } catch (YAMLException | IOException e) {
            throw Syntax.error(notation, e);
        }
    }

    private static JsonNode node(JsonParser parser, String at, Map<String, Integer> lines)
            throws IOException, Malformed {
        lines.put(at, line(parser));
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                throw new Malformed(
                        line(parser), Text.of("不支持锚点与别名（& 与 *）", "anchors and aliases (& and *) are not understood"));
            }
            if (yaml.getTypeId() != null) {
                throw new Malformed(line(parser), Text.of("不支持标签（!）", "tags (!) are not understood"));
            }
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, at, lines);
            case START_ARRAY -> array(parser, at, lines);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_NUMBER_INT ->
                WHOLE.matcher(parser.getText()).matches()
                        ? nodes.numberNode(parser.getBigIntegerValue())
                        : nodes.textNode(parser.getText());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            default -> nodes.textNode(parser.getText());
        };
    }

    private static JsonNode object(JsonParser parser, String at, Map<String, Integer> lines)
            throws IOException, Malformed {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            String below = below(at, name);
            object.set(name, node(parser, below, lines));
            lines.put(below, line);
        }
        return object;
    }

    private static JsonNode array(JsonParser parser, String at, Map<String, Integer> lines)
            throws IOException, Malformed {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, at + "/" + array.size(), lines));
        }
        return array;
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** The pointer to a named part of what another pointer points to. */
    static String below(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The line of a part, or of what it would be part of. */
    int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
