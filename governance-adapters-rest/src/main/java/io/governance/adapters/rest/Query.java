package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.governance.core.Id;
import io.governance.core.Text;
import io.javalin.http.Context;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads the parameters behind the question mark of an address and keeps what is wrong; {@link #check} tells it all at once. */
final class Query {

    /** A day that every calendar here can count from. */
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final Context ctx;
    private final Fields faults = Fields.of(JsonNodeFactory.instance.objectNode());

    Query(Context ctx) {
        this.ctx = ctx;
    }

    /** What is given for a parameter; none, and a fault, if it is given more than once. */
    Option<String> text(String name) {
        java.util.List<String> given = ctx.queryParams(name);
        if (given.size() > 1) {
            return fault(name, Fault.Code.BAD_FORM, Text.of("只能写一次", "must be given once"));
        }
        return given.isEmpty() ? Option.none() : Option.some(given.get(0));
    }

    <T extends Id> Option<T> id(String name, Function<String, T> id) {
        if (ctx.queryParams(name).isEmpty()) {
            return fault(name, Fault.Code.MISSING, Text.of("缺失", "is missing"));
        }
        return text(name)
                .flatMap(text -> Id.isWellFormed(text)
                        ? Option.some(id.apply(text))
                        : fault(name, Fault.Code.BAD_FORM, Fields.ID_FORM));
    }

    Option<LocalDate> day(String name) {
        return text(name)
                .flatMap(text -> Option.when(text.matches(DAY), text)
                        .flatMap(day -> Try.of(() -> LocalDate.parse(day)).toOption())
                        .orElse(() -> fault(
                                name,
                                Fault.Code.BAD_FORM,
                                Text.of("须为日期，如 2026-01-05", "must be a date such as 2026-01-05"))));
    }

    /** As of when: the end of a day, a time of day in China, or an instant. */
    Option<Instant> instant(String name) {
        return text(name)
                .flatMap(text -> Option.when(text.matches(DAY + "(T.*)?"), text)
                        .flatMap(LifeDocument::asOf)
                        .orElse(() -> fault(name, Fault.Code.BAD_FORM, Moment.FORM)));
    }

    /** A whole number in a range; the default if it is not given. */
    int number(String name, int least, int most, int byDefault) {
        Option<String> given = text(name);
        int number = given.filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .getOrElse(byDefault);
        boolean understood = given.forAll(text -> text.matches("[0-9]{1,4}")) && number >= least && number <= most;
        if (!understood) {
            fault(
                    name,
                    Fault.Code.OUT_OF_RANGE,
                    Text.of(
                            "须为 " + least + " 到 " + most + " 的整数",
                            "must be a whole number from " + least + " to " + most));
        }
        return Math.max(least, Math.min(most, number));
    }

    <T> Option<T> fault(String name, Fault.Code code, Text message) {
        return faults.fault("query:" + name, code, message);
    }

    /**
     * Ends the reading.
     *
     * @throws Problem if anything is wrong
     */
    void check() {
        faults.check();
    }
}
