package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.office.Seat;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;

/**
 * Reads records of the core from what somebody wrote, and keeps what is wrong with it.
 *
 * <p>A component is written under its name in snake_case. An id, a citation, a date and a time are texts; a constant is its
 * exact name; a text in both languages is {@code {zh, en}} or one text for both; a record is an object, and one that only
 * wraps a text or a map is written as that; one of several kinds of record is an object with the one kind as its name. What
 * is absent is none, an empty list, set or map, or what the interface takes by default; anything else has to be there.
 */
final class RecordReader {

    /** What the HTTP routes take when it is left out, this reader takes too. */
    private static final Map<String, Object> LEFT_OUT =
            HashMap.of(key(Seat.class, "weight"), 1L, key(OpenBallot.class, "session"), Session.IN_RECESS);

    private final ValueReader singles;

    RecordReader(java.util.List<Fault> faults) {
        this.singles = new ValueReader(faults);
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + "." + component;
    }

    /** Notes a fault and reads as none. */
    <T> Option<T> fault(String at, Fault.Code code, Text message) {
        return singles.fault(at, code, message);
    }

    /** A record, from an object. */
    <R> Option<R> record(Class<R> type, JsonNode written, String at) {
        return object(written, at).flatMap(object -> {
            Seq<RecordComponent> components = List.of(type.getRecordComponents());
            Seq<String> known = components.map(component -> CommandNames.cut(component.getName(), "_"));
            boolean understood = true;
            for (String name : List.ofAll(object::fieldNames).filter(name -> !known.contains(name))) {
                fault(Written.below(at, name), Fault.Code.UNKNOWN_PROPERTY, unknown("字段", "field", name, known));
                understood = false;
            }
            Object[] values = new Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                Option<Object> value = component(type, components.get(i), known.get(i), object, at);
                understood &= value.isDefined();
                values[i] = value.getOrNull();
            }
            return understood ? made(type, values, at) : Option.none();
        });
    }

    static Text unknown(String kindZh, String kind, String name, Seq<String> known) {
        return Text.of(
                "没有" + kindZh + " " + Fields.echo(name) + "，有：" + known.mkString("、"),
                "unknown " + kind + " " + Fields.echo(name) + "; it has " + known.mkString(", "));
    }

    private Option<Object> component(
            Class<?> type, RecordComponent component, String name, ObjectNode object, String at) {
        JsonNode value = object.get(name);
        if (value != null && !value.isNull()) {
            return value(component.getGenericType(), value, Written.below(at, name));
        }
        return LEFT_OUT.get(key(type, component.getName()))
                .orElse(() -> RecordShape.empty(component.getType()))
                .orElse(() -> fault(
                        Written.below(at, name), Fault.Code.MISSING, Text.of("缺少字段 " + name, "missing field " + name)));
    }

    /** A value of any type that a component of a command can have. */
    Option<Object> value(Type type, JsonNode written, String at) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), written, at);
        }
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0], written, at);
        }
        return type instanceof Class<?> plain ? plain(plain, written, at) : unsupported(type, at);
    }

    private Option<Object> generic(Class<?> raw, Type[] of, JsonNode written, String at) {
        if (raw == Option.class) {
            return value(of[0], written, at).map(Option::some);
        }
        if (Seq.class.isAssignableFrom(raw)) {
            return elements(of[0], written, at).flatMap(elements -> RecordShape.collected(raw, elements));
        }
        if (Set.class.isAssignableFrom(raw)) {
            return elements(of[0], written, at).map(LinkedHashSet::ofAll);
        }
        return raw == Map.class ? map(of[0], of[1], written, at) : unsupported(raw, at);
    }

    private Option<Object> unsupported(Type type, String at) {
        return fault(
                at,
                Fault.Code.WRONG_TYPE,
                Text.of(
                        "此处的 " + type.getTypeName() + " 无法在文件中写出",
                        "a " + type.getTypeName() + " cannot be written in a document"));
    }

    private Option<Object> map(Type keys, Type values, JsonNode written, String at) {
        return object(written, at).flatMap(object -> {
            Map<Object, Object> read = LinkedHashMap.empty();
            boolean understood = true;
            for (String name : List.ofAll(object::fieldNames)) {
                String below = Written.below(at, name);
                Option<Object> key = value(keys, object.textNode(name), below);
                Option<Object> value = value(values, object.get(name), below);
                understood &= key.isDefined() && value.isDefined();
                read = understood ? read.put(key.get(), value.get()) : read;
            }
            return understood ? Option.some(read) : Option.none();
        });
    }

    /** The elements of a list; ids may be written as ranges. */
    Option<Seq<Object>> elements(Type of, JsonNode written, String at) {
        boolean ids = of instanceof Class<?> type && Id.class.isAssignableFrom(type);
        if (ids && written.isTextual() && Names.range(written.textValue()).isDefined()) {
            return range(of, Names.range(written.textValue()).get(), at);
        }
        if (!written.isArray()) {
            return fault(
                    at,
                    Fault.Code.WRONG_TYPE,
                    ids
                            ? Text.of("须为列表，或 m1..m9 这样的范围", "must be a list, or a range such as m1..m9")
                            : Text.of("须为列表", "must be a list"));
        }
        Vector<Object> read = Vector.empty();
        boolean understood = true;
        for (int i = 0; i < written.size(); i++) {
            JsonNode element = written.get(i);
            Option<Names> range = ids && element.isTextual() ? Names.range(element.textValue()) : Option.none();
            Option<? extends Seq<Object>> found = range.isDefined()
                    ? range(of, range.get(), at + "/" + i)
                    : value(of, element, at + "/" + i).map(Vector::of);
            understood &= found.isDefined();
            read = found.isDefined() ? read.appendAll(found.get()) : read;
        }
        if (read.size() > Fields.MAX_ELEMENTS) {
            return tooMany(at);
        }
        return understood ? Option.some(read) : Option.none();
    }

    private Option<Seq<Object>> tooMany(String at) {
        return fault(
                at,
                Fault.Code.OUT_OF_RANGE,
                Text.of("最多 " + Fields.MAX_ELEMENTS + " 项", "at most " + Fields.MAX_ELEMENTS + " elements"));
    }

    private Option<Seq<Object>> range(Type of, Names range, String at) {
        if (range.size() > Fields.MAX_ELEMENTS) {
            return tooMany(at);
        }
        return names(range, at)
                .map(names -> names.flatMap(
                        name -> value(of, com.fasterxml.jackson.databind.node.TextNode.valueOf(name), at)));
    }

    /** The names of a range that does not run backwards. */
    Option<Seq<String>> names(Names range, String at) {
        return range.size() > 0
                ? Option.some(range.all())
                : fault(at, Fault.Code.BAD_FORM, Text.of("范围须从小到大", "a range runs upwards"));
    }

    private Option<Object> plain(Class<?> type, JsonNode written, String at) {
        if (type == JsonNode.class) {
            return Option.some(written);
        }
        if (type == String.class) {
            return text(written, at).map(text -> text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return singles.flag(written, at);
        }
        if (type == int.class || type == Integer.class) {
            return singles.number(written, at, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    .map(Long::intValue);
        }
        if (type == long.class || type == Long.class) {
            return singles.number(written, at, Long.MIN_VALUE, Long.MAX_VALUE).map(number -> number);
        }
        if (type == BigInteger.class) {
            return singles.integer(written, at);
        }
        if (type.isEnum()) {
            return singles.constant(type, written, at);
        }
        if (type == Instant.class) {
            return singles.instant(written, at);
        }
        if (type == Text.class && written.isTextual()) {
            return text(written, at).map(text -> Text.of(text, text));
        }
        return composed(type, written, at);
    }

    private Option<Object> composed(Class<?> type, JsonNode written, String at) {
        if (type == Requirement.class && RequirementReader.reads(written)) {
            return new RequirementReader(this).requirement(written, at).map(requirement -> requirement);
        }
        if (type == Formula.class && RequirementReader.isRule(written)) {
            return new RequirementReader(this).rule(written, at).map(formula -> formula);
        }
        Option<Method> parse = RecordShape.parser(type);
        if (parse.isDefined()) {
            return text(written, at).flatMap(text -> singles.parsed(type, parse.get(), text, at));
        }
        Option<RecordComponent> wrapped = RecordShape.wrapped(type);
        if (wrapped.isDefined()) {
            return value(wrapped.get().getGenericType(), written, at)
                    .flatMap(value -> made(type, new Object[] {value}, at));
        }
        if (type.isRecord()) {
            return record(type, written, at).map(made -> made);
        }
        Seq<Class<?>> kinds = RecordShape.kinds(type);
        return kinds.isEmpty() ? unsupported(type, at) : kind(kinds, written, at);
    }

    private Option<Object> kind(Seq<Class<?>> kinds, JsonNode written, String at) {
        Seq<String> known = kinds.map(CommandNames::of);
        String name = written.isTextual()
                ? written.textValue()
                : written.isObject() && written.size() == 1
                        ? written.fieldNames().next()
                        : "";
        if (name.isEmpty()) {
            return fault(
                    at,
                    Fault.Code.BAD_FORM,
                    Text.of("须为下列之一：" + known.mkString("、"), "must be exactly one of " + known.mkString(", ")));
        }
        JsonNode below = written.isTextual() || written.get(name).isNull()
                ? com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode()
                : written.get(name);
        return kinds.find(kind -> CommandNames.of(kind).equals(name))
                .map(kind -> record(kind, below, Written.below(at, name)).<Object>map(made -> made))
                .getOrElse(() -> fault(at, Fault.Code.UNKNOWN_VALUE, ValueReader.noSuch(name, known)));
    }

    /** A text that is not blank and shows as it is. */
    Option<String> text(JsonNode written, String at) {
        return singles.text(written, at);
    }

    private Option<ObjectNode> object(JsonNode written, String at) {
        return written instanceof ObjectNode object
                ? Option.some(object)
                : singles.wrongType(at, Text.of("对象（字段: 值）", "an object (field: value)"));
    }

    /** A record of these values, unless its own rules forbid them. */
    @SuppressWarnings("unchecked")
    private <R> Option<R> made(Class<R> type, Object[] values, String at) {
        try {
            return Option.some((R) RecordShape.construct(type, values));
        } catch (IllegalArgumentException forbidden) {
            String why = Objects.requireNonNullElse(forbidden.getMessage(), "not allowed");
            return fault(
                    at,
                    Fault.Code.BAD_FORM,
                    Id.class.isAssignableFrom(type) ? Fields.ID_FORM : Text.of("不合要求：" + why, why));
        }
    }
}
