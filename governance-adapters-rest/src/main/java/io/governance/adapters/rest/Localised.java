package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Language;
import java.util.Locale;

/** Reads a document that holds texts in both languages in one of them. */
final class Localised {

    private Localised() {}

    /** The document with each {@code {zh, en}} as one text. */
    static JsonNode in(Language language, JsonNode document) {
        if (document instanceof ObjectNode object) {
            if (object.size() == 2
                    && object.path("zh").isTextual()
                    && object.path("en").isTextual()) {
                return object.get(language.name().toLowerCase(Locale.ROOT));
            }
            ObjectNode written = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(one -> written.set(one.getKey(), in(language, one.getValue())));
            return written;
        }
        if (document instanceof ArrayNode array) {
            ArrayNode written = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> written.add(in(language, element)));
            return written;
        }
        return document;
    }
}
