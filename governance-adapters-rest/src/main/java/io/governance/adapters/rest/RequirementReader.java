package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Text;
import io.governance.core.voting.AllOf;
import io.governance.core.voting.AnyOf;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.RequirementForm;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads what a majority or a quorum takes: a comparison on one line, or {@code all_of} or {@code any_of} with a list of such. */
final class RequirementReader {

    private static final String COUNTED =
            "favour, against, abstain, silent, absent, vacant, decided, cast, present, in_office, entitled, a+b, weight of a, a within CLASS";

    private static final Seq<String> PARTS = List.of("quorum", "threshold");

    private static final Text RULE = Text.of(
            "规则须有 threshold（通过门槛，如 favour >= 2/3 in_office），可另有 quorum（法定人数，如 present >= 2/3 in_office）",
            "a rule has a threshold, what it takes to carry, such as favour >= 2/3 in_office, and perhaps a quorum, such as present >= 2/3 in_office");

    private final RecordReader reader;

    RequirementReader(RecordReader reader) {
        this.reader = reader;
    }

    /** Whether something is written in one of these ways. */
    static boolean reads(JsonNode written) {
        return written.isTextual() || combines(written);
    }

    /** Whether a decision rule is written by its parts, well or not; otherwise it is one of the kinds of formula by its name. */
    static boolean isRule(JsonNode written) {
        return !written.isObject() || !(written.has("stated") || written.has("unstated") || written.has("withheld"));
    }

    /** A decision rule: {@code threshold}, and perhaps {@code quorum}. */
    Option<Formula> rule(JsonNode written, String at) {
        if (!written.isObject()) {
            return reader.fault(
                    at, Fault.Code.WRONG_TYPE, Text.of("须为对象：" + RULE.zh(), "must be an object: " + RULE.en()));
        }
        Seq<String> others = List.ofAll(written::fieldNames).filter(name -> !PARTS.contains(name));
        others.forEach(name -> reader.fault(
                Written.below(at, name),
                Fault.Code.UNKNOWN_PROPERTY,
                Text.of(
                        "没有字段 " + Fields.echo(name) + "：" + RULE.zh(),
                        "unknown field " + Fields.echo(name) + ": " + RULE.en())));
        if (written.path("threshold").isMissingNode()
                || written.path("threshold").isNull()) {
            return reader.fault(
                    Written.below(at, "threshold"),
                    Fault.Code.MISSING,
                    Text.of("缺少字段 threshold：" + RULE.zh(), "missing field threshold: " + RULE.en()));
        }
        ObjectNode known = ((ObjectNode) written).deepCopy().retain(PARTS.toJavaList());
        Option<Formula> read = reader.record(Formula.Stated.class, known, at).map(formula -> formula);
        return others.isEmpty() ? read : Option.none();
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
