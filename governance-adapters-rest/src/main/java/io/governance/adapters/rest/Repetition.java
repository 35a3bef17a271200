package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Writes out a step that is written once and repeated for several names. */
final class Repetition {

    private static final int CHARACTERS_PER_VALUE = 50;

    private final RecordReader reader;

    Repetition(RecordReader reader) {
        this.reader = reader;
    }

    /** What a step is repeated for, range by range; more than {@link Script#MAX_STEPS} if a range is longer than that. */
    Seq<String> each(JsonNode over, String at) {
        if (!over.isArray()) {
            return names(over, at);
        }
        Vector<String> names = Vector.empty();
        for (int i = 0; i < over.size(); i++) {
            names = names.appendAll(names(over.get(i), at + "/" + i));
        }
        return names;
    }

    private Seq<String> names(JsonNode written, String at) {
        if (written.isIntegralNumber()) {
            return List.of(written.asText());
        }
        Option<String> text = reader.text(written, at);
        Option<Names> range = text.flatMap(Names::range);
        if (range.isEmpty()) {
            return text.toList();
        }
        if (range.get().size() > Script.MAX_STEPS) {
            return List.fill(Script.MAX_STEPS + 1, "");
        }
        return reader.names(range.get(), at).getOrElse(List.empty());
    }

    /** How many values something holds when its ranges are written out. */
    static long size(JsonNode written) {
        if (written.isTextual()) {
            long range = Names.range(written.textValue()).map(Names::size).getOrElse(0L);
            return 1
                    + written.textValue().length() / CHARACTERS_PER_VALUE
                    + Math.max(0, Math.min(range, Script.MAX_VALUES));
        }
        long size = 1;
        for (JsonNode below : written) {
            size += size(below);
        }
        return size;
    }

    /** What is written, with a name in the place of every {@code {}}. */
    static JsonNode replaced(JsonNode written, String name) {
        if (written.isTextual()) {
            return written.textValue().contains("{}")
                    ? JsonNodeFactory.instance.textNode(written.textValue().replace("{}", name))
                    : written;
        }
        if (written instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), name)));
            return copy;
        }
        if (written.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(written.size());
            written.forEach(element -> copy.add(replaced(element, name)));
            return copy;
        }
        return written;
    }
}
