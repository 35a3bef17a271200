package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Text;
import io.governance.core.voting.AllOf;
import io.governance.core.voting.AnyOf;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.RequirementForm;
import io.vavr.control.Option;

/** Reads what a majority or a quorum takes: a comparison on one line, or {@code all_of} or {@code any_of} with a list of such. */
final class RequirementReader {

    private static final String COUNTED =
            "favour, against, abstain, silent, absent, vacant, decided, cast, present, in_office, entitled, a+b, weight of a, a within CLASS";

    private final RecordReader reader;

    RequirementReader(RecordReader reader) {
        this.reader = reader;
    }

    /** Whether something is written in one of these ways. */
    static boolean reads(JsonNode written) {
        return written.isTextual() || combines(written);
    }

    private static boolean combines(JsonNode written) {
        return written.isObject() && written.size() == 1 && (written.has("all_of") || written.has("any_of"));
    }

    /** A comparison on one line, or {@code all_of} or {@code any_of} with a list of such. */
    Option<Requirement> requirement(JsonNode written, String at) {
        if (!written.isTextual()) {
            String name = written.fieldNames().next();
            return reader.elements(Requirement.class, written.get(name), Written.below(at, name))
                    .flatMap(parts -> parts.isEmpty()
                            ? reader.fault(at, Fault.Code.BAD_FORM, Text.of("至少一项", "at least one"))
                            : Option.some(
                                    name.equals("all_of")
                                            ? new AllOf(parts.map(part -> (Requirement) part))
                                            : new AnyOf(parts.map(part -> (Requirement) part))));
        }
        return reader.text(written, at).flatMap(text -> {
            try {
                return Option.some(RequirementForm.parse(text));
            } catch (IllegalArgumentException illFormed) {
                return reader.fault(
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
}
