package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.office.Seat;
import io.governance.core.voting.AllOf;
import io.governance.core.voting.AnyOf;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.RequirementForm;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final String COUNTED =
            "favour, against, abstain, silent, absent, vacant, decided, cast, present, in_office, entitled, a+b, weight of a, a within CLASS";

    private final java.util.List<Fault> faults;

    RecordReader(java.util.List<Fault> faults) {
        this.faults = faults;
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + "." + component;
    }

    /** Notes a fault and reads as none. */
    <T> Option<T> fault(String at, Fault.Code code, Text message) {
        faults.add(new Fault(at, code, message));
        return Option.none();
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
                .orElse(() -> empty(component.getType()))
                .orElse(() -> fault(
                        Written.below(at, name), Fault.Code.MISSING, Text.of("缺少字段 " + name, "missing field " + name)));
    }

    /** What a component is when nothing is written for it; none if something has to be. */
    private static Option<Object> empty(Class<?> type) {
        if (type == Option.class) {
            return Option.some(Option.none());
        }
        if (Seq.class.isAssignableFrom(type)) {
            return collected(type, List.empty());
        }
        if (Set.class.isAssignableFrom(type)) {
            return Option.some(LinkedHashSet.empty());
        }
        if (type == Map.class) {
            return Option.some(LinkedHashMap.empty());
        }
        return wrapped(type)
                .filter(only -> only.getType() == Map.class)
                .flatMap(only -> made(type, new Object[] {LinkedHashMap.empty()}));
    }

    /** The only component of a record that wraps a text named value, or a map. */
    static Option<RecordComponent> wrapped(Class<?> type) {
        return Option.when(
                        type.isRecord() && type.getRecordComponents().length == 1, () -> type.getRecordComponents()[0])
                .filter(only -> only.getType() == Map.class
                        || (only.getType() == String.class && only.getName().equals("value")));
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
            return elements(of[0], written, at).flatMap(elements -> collected(raw, elements));
        }
        if (Set.class.isAssignableFrom(raw)) {
            return elements(of[0], written, at).map(LinkedHashSet::ofAll);
        }
        return raw == Map.class ? map(of[0], of[1], written, at) : unsupported(raw, at);
    }

    private static Option<Object> collected(Class<?> type, Seq<Object> elements) {
        return Option.some(type.isAssignableFrom(Vector.class) ? elements.toVector() : elements.toList());
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

    private Option<Seq<Object>> elements(Type of, JsonNode written, String at) {
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
            return written.isBoolean()
                    ? Option.some(written.booleanValue())
                    : wrongType(at, Text.of("true 或 false", "true or false"));
        }
        if (type == int.class || type == Integer.class) {
            return number(written, at, Integer.MIN_VALUE, Integer.MAX_VALUE).map(Long::intValue);
        }
        if (type == long.class || type == Long.class) {
            return number(written, at, Long.MIN_VALUE, Long.MAX_VALUE).map(number -> number);
        }
        if (type == BigInteger.class) {
            return written.isIntegralNumber() ? Option.some(written.bigIntegerValue()) : notWhole(at);
        }
        if (type.isEnum()) {
            return constant(type, written, at);
        }
        if (type == Instant.class) {
            return text(written, at)
                    .flatMap(text -> Moment.read(text).orElse(() -> fault(at, Fault.Code.BAD_FORM, Moment.FORM)))
                    .map(instant -> instant);
        }
        if (type == Text.class && written.isTextual()) {
            return text(written, at).map(text -> Text.of(text, text));
        }
        return composed(type, written, at);
    }

    private Option<Object> composed(Class<?> type, JsonNode written, String at) {
        if (type == Requirement.class && (written.isTextual() || combines(written))) {
            return requirement(written, at).map(requirement -> requirement);
        }
        if (type == Formula.class && written.has("threshold")) {
            return record(Formula.Stated.class, written, at).map(formula -> formula);
        }
        Option<Method> parse = parser(type);
        if (parse.isDefined()) {
            return text(written, at).flatMap(text -> parsed(type, parse.get(), text, at));
        }
        Option<RecordComponent> wrapped = wrapped(type);
        if (wrapped.isDefined()) {
            return value(wrapped.get().getGenericType(), written, at)
                    .flatMap(value -> made(type, new Object[] {value}, at));
        }
        if (type.isRecord()) {
            return record(type, written, at).map(made -> made);
        }
        Seq<Class<?>> kinds = kinds(type);
        return kinds.isEmpty() ? unsupported(type, at) : kind(kinds, written, at);
    }

    private static boolean combines(JsonNode written) {
        return written.isObject() && written.size() == 1 && (written.has("all_of") || written.has("any_of"));
    }

    /** A comparison on one line, or {@code all_of} or {@code any_of} with a list of such. */
    private Option<Requirement> requirement(JsonNode written, String at) {
        if (!written.isTextual()) {
            String name = written.fieldNames().next();
            return elements(Requirement.class, written.get(name), Written.below(at, name))
                    .flatMap(parts -> parts.isEmpty()
                            ? fault(at, Fault.Code.BAD_FORM, Text.of("至少一项", "at least one"))
                            : Option.some(
                                    name.equals("all_of")
                                            ? new AllOf(parts.map(part -> (Requirement) part))
                                            : new AnyOf(parts.map(part -> (Requirement) part))));
        }
        return text(written, at).flatMap(text -> {
            try {
                return Option.some(RequirementForm.parse(text));
            } catch (IllegalArgumentException illFormed) {
                return fault(
                        at,
                        Fault.Code.BAD_FORM,
                        Text.of(
                                "须为比较式，如 favour >= 2/3 in_office、present > 1/2 entitled、favour >= 9，不是“"
                                        + Fields.echo(text) + "”；可数：" + COUNTED,
                                "must be a comparison such as favour >= 2/3 in_office, present > 1/2 entitled or favour >= 9, not \""
                                        + Fields.echo(text) + "\"; what can be counted: " + COUNTED));
            }
        });
    }

    /** The records that a sealed type can be. */
    static Seq<Class<?>> kinds(Class<?> type) {
        if (type == Command.class) {
            return CommandNames.ALL.map(command -> command);
        }
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses())
                        .flatMap(kind -> kind.isRecord() ? List.<Class<?>>of(kind) : kinds(kind))
                : List.empty();
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
                .getOrElse(() -> fault(at, Fault.Code.UNKNOWN_VALUE, noSuch(name, known)));
    }

    private static Text noSuch(String name, Seq<String> known) {
        return Text.of(
                "没有 " + Fields.echo(name) + "，有：" + known.mkString("、"),
                "there is no " + Fields.echo(name) + "; there is " + known.mkString(", "));
    }

    private Option<Object> constant(Class<?> type, JsonNode written, String at) {
        Seq<Enum<?>> constants = List.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
        return text(written, at)
                .flatMap(text -> constants
                        .find(constant -> constant.name().equals(text))
                        .orElse(() -> fault(at, Fault.Code.UNKNOWN_VALUE, noSuch(text, constants.map(Enum::name)))))
                .map(constant -> constant);
    }

    private Option<Long> number(JsonNode written, String at, long least, long most) {
        if (!written.isIntegralNumber()) {
            return notWhole(at);
        }
        return written.canConvertToLong() && written.longValue() >= least && written.longValue() <= most
                ? Option.some(written.longValue())
                : fault(
                        at,
                        Fault.Code.OUT_OF_RANGE,
                        Text.of("须在 " + least + " 到 " + most + " 之间", "must be from " + least + " to " + most));
    }

    private <T> Option<T> notWhole(String at) {
        return wrongType(at, Text.of("整数", "a whole number"));
    }

    /** A text that is not blank and shows as it is. */
    Option<String> text(JsonNode written, String at) {
        if (written.isNumber() || written.isBoolean()) {
            return fault(
                    at,
                    Fault.Code.WRONG_TYPE,
                    Text.of(
                            "须为文本；请加引号：\"" + written.asText() + "\"",
                            "must be a text; put it in quotes: \"" + written.asText() + "\""));
        }
        if (!written.isTextual()) {
            return wrongType(at, Text.of("文本", "a text"));
        }
        String text = written.textValue();
        return Fields.wrongIn(text)
                .map(wrong -> this.<String>fault(at, wrong.code(), wrong.message()))
                .getOrElse(() -> Option.some(text));
    }

    private Option<ObjectNode> object(JsonNode written, String at) {
        return written instanceof ObjectNode object
                ? Option.some(object)
                : wrongType(at, Text.of("对象（字段: 值）", "an object (field: value)"));
    }

    private <T> Option<T> wrongType(String at, Text expected) {
        return fault(at, Fault.Code.WRONG_TYPE, Text.of("须为" + expected.zh(), "must be " + expected.en()));
    }

    /** The static method that reads a type from its written form. */
    private static Option<Method> parser(Class<?> type) {
        return List.of(type.getMethods())
                .find(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class));
    }

    private Option<Object> parsed(Class<?> type, Method parse, String text, String at) {
        try {
            return Option.of(parse.invoke(null, text));
        } catch (InvocationTargetException illFormed) {
            return fault(at, Fault.Code.BAD_FORM, form(type, text));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(parse + " is public", e);
        }
    }

    private static Text form(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return Text.of("须为日期，如 2026-01-05", "must be a date such as 2026-01-05");
        }
        if (type == Citation.class) {
            return Text.of("须为条款，如 aii:19 或 oscar:36(1)", "must be a citation such as aii:19 or oscar:36(1)");
        }
        return Text.of(
                "“" + Fields.echo(text) + "”不是合格的 " + type.getSimpleName(),
                "\"" + Fields.echo(text) + "\" cannot be read as " + type.getSimpleName());
    }

    /** A record of these values, unless its own rules forbid them. */
    @SuppressWarnings("unchecked")
    private <R> Option<R> made(Class<R> type, Object[] values, String at) {
        try {
            return Option.some((R) construct(type, values));
        } catch (IllegalArgumentException forbidden) {
            String why = Objects.requireNonNullElse(forbidden.getMessage(), "not allowed");
            return fault(
                    at,
                    Fault.Code.BAD_FORM,
                    Id.class.isAssignableFrom(type) ? Fields.ID_FORM : Text.of("不合要求：" + why, why));
        }
    }

    private static Option<Object> made(Class<?> type, Object[] values) {
        return Option.some(construct(type, values));
    }

    private static Object construct(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(List.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toJavaArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException forbidden) {
                throw new IllegalArgumentException(forbidden.getMessage(), forbidden);
            }
            throw new IllegalStateException(type + " failed on " + List.of(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record that can be made here", e);
        }
    }
}
