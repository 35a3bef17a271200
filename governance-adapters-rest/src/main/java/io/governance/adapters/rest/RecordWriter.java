package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Charter;
import io.governance.core.voting.AllOf;
import io.governance.core.voting.AnyOf;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.RequirementForm;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Writes records of the core as {@link RecordReader} reads them. A decision rule is named, not spelt out. */
final class RecordWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int VALUES_PER_ELEMENT = 10;

    private RecordWriter() {}

    /** The components of a record, without those named. */
    static ObjectNode components(Object written, String... without) {
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            if (!java.util.List.of(without).contains(component.getName())) {
                object.set(CommandNames.cut(component.getName(), "_"), value(read(written, component)));
            }
        }
        return object;
    }

    static JsonNode value(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Option<?> option) {
            return value(option.getOrNull());
        }
        if (value instanceof Long || value instanceof Integer) {
            return JSON.numberNode(((Number) value).longValue());
        }
        if (value instanceof BigInteger number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Enum<?> constant) {
            return JSON.textNode(constant.name());
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, of) -> object.set(value(key).asText(), value(of)));
            return object;
        }
        if (value instanceof Iterable<?> elements) {
            ArrayNode array = JSON.arrayNode();
            elements.forEach(element -> array.add(value(element)));
            return array;
        }
        if (value instanceof DecisionRule rule) {
            ObjectNode named = JSON.objectNode().put("id", rule.id());
            named.set("title", components(rule.title()));
            return named;
        }
        if (value instanceof Formula.Stated formula) {
            ObjectNode stated = JSON.objectNode();
            formula.quorum().forEach(quorum -> stated.set("quorum", requirement(quorum)));
            return stated.set("threshold", requirement(formula.threshold()));
        }
        if (value instanceof Requirement requirement) {
            return requirement(requirement);
        }
        if (value instanceof Charter charter) {
            return JSON.textNode(charter.id().value());
        }
        return record(value);
    }

    private static JsonNode requirement(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return JSON.objectNode().set("all_of", value(all.requirements()));
        }
        if (requirement instanceof AnyOf any) {
            return JSON.objectNode().set("any_of", value(any.requirements()));
        }
        return RequirementForm.write(requirement).<JsonNode>map(JSON::textNode).getOrElse(() -> record(requirement));
    }

    /** About how many values it takes to write a record; an element of a list counts as a record of its own. */
    static long size(Object written) {
        long size = 1;
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            Object value = read(written, component);
            size += value instanceof Traversable<?> elements ? 1 + VALUES_PER_ELEMENT * (long) elements.size() : 1;
        }
        return size;
    }

    private static JsonNode record(Object value) {
        Class<?> type = value.getClass();
        boolean asText = !type.isRecord()
                || java.util.List.of(type.getMethods()).stream()
                        .anyMatch(method -> method.getName().equals("parse") && method.getReturnType() == type);
        if (asText) {
            return JSON.textNode(value.toString());
        }
        Option<RecordComponent> wrapped = RecordShape.wrapped(type);
        if (wrapped.isDefined()) {
            return value(read(value, wrapped.get()));
        }
        boolean oneOfSeveral = value instanceof Command
                || java.util.List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
        return oneOfSeveral ? JSON.objectNode().set(CommandNames.of(type), components(value)) : components(value);
    }

    private static @Nullable Object read(Object written, RecordComponent component) {
        try {
            return component.getAccessor().invoke(written);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
