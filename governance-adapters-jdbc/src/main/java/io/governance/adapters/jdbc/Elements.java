package io.governance.adapters.jdbc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads a sequence of whatever its declaration says, and writes it. Faster than what does so with every collection there is. */
@SuppressWarnings("rawtypes") // as a module registers it
final class Elements extends JsonDeserializer<Seq> implements ContextualDeserializer {

    /** Writes a sequence; each element by what it is. */
    static final class Writing extends JsonSerializer<Seq> {
        @Override
        public void serialize(Seq elements, JsonGenerator json, SerializerProvider known) throws IOException {
            json.writeStartArray();
            for (Object element : elements) {
                known.findTypedValueSerializer(element.getClass(), true, null).serialize(element, json, known);
            }
            json.writeEndArray();
        }
    }

    private final @Nullable JsonDeserializer<Object> element;

    Elements(@Nullable JsonDeserializer<Object> element) {
        this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new Elements(
                context.findRootValueDeserializer(context.getContextualType().containedTypeOrUnknown(0)));
    }

    @Override
    public Seq<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (element == null || !json.isExpectedStartArrayToken()) {
            throw JsonMappingException.from(json, "not an array");
        }
        ArrayList<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                throw JsonMappingException.from(json, "nothing in the middle of an array");
            }
            elements.add(element.deserialize(json, context));
        }
        return List.ofAll(elements);
    }
}
