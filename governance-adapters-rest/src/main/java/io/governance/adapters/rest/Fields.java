package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Id;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a JSON object property by property and keeps what is wrong with it; {@link #check} tells it all at once.
 *
 * <p>A property that is absent, null or faulty reads as none. Whatever was never asked for is unknown.
 */
final class Fields {

    /** How long a text may be; what a ballot is about may need a paragraph. */
    static final int MAX_TEXT = 2_000;

    /** How many elements a list in a request may have. */
    static final int MAX_ELEMENTS = 10_000;

    private static final int MAX_ECHO = 100;

    private final ObjectNode object;
    private final String pointer;
    private final java.util.List<Fault> faults;
    private final java.util.List<Fields> readers;
    private final Set<String> asked = new HashSet<>();

    private Fields(ObjectNode object, String pointer, java.util.List<Fault> faults, java.util.List<Fields> readers) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
        this.readers = readers;
        readers.add(this);
    }

    static Fields of(ObjectNode object) {
        return new Fields(object, "", new ArrayList<>(), new ArrayList<>());
    }

    /** Notes which properties must be there. */
    Fields requiring(String... names) {
        for (String name : names) {
            if (get(name).isEmpty()) {
                fault(at(name), Fault.Code.MISSING, Text.of("缺失", "is missing"));
            }
        }
        return this;
    }

    /** Notes that there may be such a property. */
    void knows(String name) {
        asked.add(name);
    }

    boolean has(String name) {
        return get(name).isDefined();
    }

    /** A text that is not blank and has no characters that hide or reorder others. */
    Option<String> text(String name) {
        return get(name).flatMap(value -> text(at(name), value));
    }

    <T extends Id> Option<T> id(String name, Function<String, T> id) {
        return get(name).flatMap(value -> id(at(name), value, id));
    }

    <T extends Id> Seq<T> ids(String name, Function<String, T> id) {
        return elements(name).zipWithIndex().flatMap(element -> id(at(name) + "/" + element._2, element._1, id));
    }

    Option<Boolean> flag(String name) {
        return get(name)
                .flatMap(value -> value.isBoolean()
                        ? Option.some(value.booleanValue())
                        : wrongType(at(name), Text.of("true 或 false", "true or false")));
    }

    /** A whole number within bounds, both inclusive. */
    Option<Long> number(String name, long least, long most) {
        return get(name).flatMap(value -> {
            if (!value.isIntegralNumber()) {
                return wrongType(at(name), Text.of("整数", "a whole number"));
            }
            if (!value.canConvertToLong() || value.longValue() < least || value.longValue() > most) {
                return fault(
                        at(name),
                        Fault.Code.OUT_OF_RANGE,
                        Text.of("须在 " + least + " 到 " + most + " 之间", "must be from " + least + " to " + most));
            }
            return Option.some(value.longValue());
        });
    }

    /** One of some constants, in upper or lower case. */
    <E extends Enum<E>> Option<E> constant(String name, Class<E> type) {
        Seq<E> constants = List.of(type.getEnumConstants());
        return oneOf(
                name,
                text -> constants.find(constant -> constant.name().equals(text)
                        || constant.name().toLowerCase(Locale.ROOT).equals(text)),
                constants.map(Enum::name));
    }

    /** Something that is found by its name. */
    <T> Option<T> oneOf(String name, Function<String, Option<T>> find, Seq<String> known) {
        return text(name)
                .flatMap(text -> find.apply(text)
                        .orElse(() -> fault(
                                at(name),
                                Fault.Code.UNKNOWN_VALUE,
                                Text.of(
                                        "没有 " + echo(text) + "，有：" + known.mkString("、"),
                                        "there is no " + echo(text) + "; there is " + known.mkString(", ")))));
    }

    Option<Fields> object(String name) {
        return get(name).flatMap(value -> object(at(name), value));
    }

    Seq<Fields> objects(String name) {
        return elements(name).zipWithIndex().flatMap(element -> object(at(name) + "/" + element._2, element._1));
    }

    /** The names of the properties, each as it is written. */
    Seq<String> names() {
        return List.ofAll(object::fieldNames);
    }

    /** Notes a fault and reads as none. */
    <T> Option<T> fault(String at, Fault.Code code, Text message) {
        faults.add(new Fault(at, code, message));
        return Option.none();
    }

    /** Where a property stands, or this object itself for the empty name. */
    String at(String name) {
        return name.isEmpty()
                ? pointer
                : pointer + "/" + echo(name).replace("~", "~0").replace("/", "~1");
    }

    /**
     * Ends the reading of the whole body.
     *
     * @throws Problem if anything was wrong with it, naming every fault
     */
    void check() {
        for (Fields reader : readers) {
            reader.names()
                    .filter(name -> !reader.asked.contains(name))
                    .forEach(name -> fault(
                            reader.at(name),
                            Fault.Code.UNKNOWN_PROPERTY,
                            Text.of(
                                    "没有此属性，有："
                                            + List.ofAll(reader.asked).sorted().mkString("、"),
                                    "no such property; there is "
                                            + List.ofAll(reader.asked).sorted().mkString(", "))));
        }
        if (!faults.isEmpty()) {
            throw Problem.faulty(List.ofAll(faults));
        }
    }

    private Option<JsonNode> get(String name) {
        asked.add(name);
        return Option.of(object.get(name)).filter(value -> !value.isNull());
    }

    private Seq<JsonNode> elements(String name) {
        Option<JsonNode> list = get(name);
        if (list.isEmpty()) {
            return List.empty();
        }
        if (!list.get().isArray()) {
            wrongType(at(name), Text.of("数组", "a list"));
            return List.empty();
        }
        if (list.get().size() > MAX_ELEMENTS) {
            fault(
                    at(name),
                    Fault.Code.OUT_OF_RANGE,
                    Text.of("最多 " + MAX_ELEMENTS + " 项", "at most " + MAX_ELEMENTS + " elements"));
            return List.empty();
        }
        return List.ofAll(list.get());
    }

    private Option<Fields> object(String at, JsonNode value) {
        return value instanceof ObjectNode found
                ? Option.some(new Fields(found, at, faults, readers))
                : wrongType(at, Text.of("对象", "an object"));
    }

    private <T extends Id> Option<T> id(String at, JsonNode value, Function<String, T> id) {
        return text(at, value)
                .flatMap(text ->
                        Id.isWellFormed(text) ? Option.some(id.apply(text)) : fault(at, Fault.Code.BAD_FORM, ID_FORM));
    }

    /** How an id is written. */
    static final Text ID_FORM = Text.of(
            "须为 1 至 64 个 ASCII 字母、数字、“.”“_”“-”，以字母或数字开头",
            "must be 1 to 64 ASCII letters, digits, '.', '_' or '-', starting with a letter or digit");

    private Option<String> text(String at, JsonNode value) {
        if (!value.isTextual()) {
            return wrongType(at, Text.of("文本", "a text"));
        }
        String text = value.textValue();
        return wrongIn(text)
                .map(wrong -> this.<String>fault(at, wrong.code(), wrong.message()))
                .getOrElse(() -> Option.some(text));
    }

    /**
     * What keeps a text from being taken.
     *
     * @param code what kind of fault it is
     * @param message what is wrong
     */
    record Wrong(Fault.Code code, Text message) {}

    /** Why a text is not taken: it is blank, too long, or has characters that hide or reorder others; none if it is. */
    static Option<Wrong> wrongIn(String text) {
        if (text.isBlank()) {
            return Option.some(new Wrong(Fault.Code.BAD_FORM, Text.of("不能为空白", "must not be blank")));
        }
        if (text.length() > MAX_TEXT) {
            return Option.some(new Wrong(
                    Fault.Code.OUT_OF_RANGE,
                    Text.of("最多 " + MAX_TEXT + " 个字符", "at most " + MAX_TEXT + " characters")));
        }
        return Option.when(
                !text.codePoints().allMatch(Fields::isPlain),
                () -> new Wrong(
                        Fault.Code.BAD_FORM,
                        Text.of(
                                "含有控制字符、双向控制字符或不成对的代理字符",
                                "holds control characters, bidirectional controls or half a surrogate pair")));
    }

    /** Whether a character shows as itself: no control, no half of a pair, nothing that reorders the text around it. */
    private static boolean isPlain(int character) {
        boolean reorders = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        int type = Character.getType(character);
        return !reorders && type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** A client's text as it may stand in an answer. */
    static String echo(String text) {
        String plain = text.codePoints()
                .limit(MAX_ECHO)
                .map(character -> isPlain(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < text.length() ? plain + "…" : plain;
    }

    private <T> Option<T> wrongType(String at, Text expected) {
        return fault(at, Fault.Code.WRONG_TYPE, Text.of("须为" + expected.zh(), "must be " + expected.en()));
    }
}
