package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;

/** Reads single values of commands from what somebody wrote: texts, numbers, constants, dates and times. */
final class ValueReader {

    private final java.util.List<Fault> faults;

    ValueReader(java.util.List<Fault> faults) {
        this.faults = faults;
    }

    /** Notes a fault and reads as none. */
    <T> Option<T> fault(String at, Fault.Code code, Text message) {
        faults.add(new Fault(at, code, message));
        return Option.none();
    }

    /** True or false. */
    Option<Object> flag(JsonNode written, String at) {
        return written.isBoolean()
                ? Option.some(written.booleanValue())
                : wrongType(at, Text.of("true 或 false", "true or false"));
    }

    /** A whole number of any size. */
    Option<Object> integer(JsonNode written, String at) {
        return written.isIntegralNumber() ? Option.some(written.bigIntegerValue()) : notWhole(at);
    }

    /** A time. */
    Option<Object> instant(JsonNode written, String at) {
        return text(written, at)
                .flatMap(text -> Moment.read(text).orElse(() -> fault(at, Fault.Code.BAD_FORM, Moment.FORM)))
                .map(instant -> instant);
    }

    /** A constant, by its name. */
    Option<Object> constant(Class<?> type, JsonNode written, String at) {
        Seq<Enum<?>> constants = List.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
        return text(written, at)
                .flatMap(text -> constants
                        .find(constant -> constant.name().equals(text))
                        .orElse(() -> fault(at, Fault.Code.UNKNOWN_VALUE, noSuch(text, constants.map(Enum::name)))))
                .map(constant -> constant);
    }

    /** A whole number between these two, both included. */
    Option<Long> number(JsonNode written, String at, long least, long most) {
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

    /** That something else should have been written. */
    <T> Option<T> wrongType(String at, Text expected) {
        return fault(at, Fault.Code.WRONG_TYPE, Text.of("须为" + expected.zh(), "must be " + expected.en()));
    }

    /** A value that its type reads from a text. */
    Option<Object> parsed(Class<?> type, Method parse, String text, String at) {
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

    /** That there is nothing of a name, and what there is. */
    static Text noSuch(String name, Seq<String> known) {
        return Text.of(
                "没有 " + Fields.echo(name) + "，有：" + known.mkString("、"),
                "there is no " + Fields.echo(name) + "; there is " + known.mkString(", "));
    }
}
