package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Language;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.questions.AmendedDuties;
import io.governance.core.questions.Hindsight.Review;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Ruling;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * Changes of a charter as somebody wrote them down, to see what they would have made of the past.
 *
 * @param readings the answers that would hold
 * @param amendments what would be changed
 */
public record ChangesDocument(Readings readings, Seq<Amendment> amendments) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * How the document is written: {@code readings} by key, {@code rules} by name, and the clauses of licensing that lose what
     * frees from them.
     */
    record Form(Map<ReadingKey, String> readings, Map<String, Formula> rules, Seq<String> strikeOptOut) {}

    /** The changes that a proposal asks for: its amendments, and the answer it would give to an open question. */
    public static ChangesDocument of(Subject subject) {
        return new ChangesDocument(
                subject.reading()
                        .flatMap(key -> subject.choice()
                                .map(choice -> Readings.recommended().with(key, choice)))
                        .getOrElse(Readings.recommended()),
                subject.amendments());
    }

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return amendments.isEmpty() && readings.choices().isEmpty();
    }

    /**
     * Reads changes of a charter.
     *
     * @throws RehearsalDocument.Unreadable if anything is wrong with them, or the charter has nothing of that name
     */
    public static ChangesDocument parse(String text, RehearsalDocument.Notation notation, Charter charter) {
        Written written;
        try {
            written = notation == RehearsalDocument.Notation.YAML ? Written.yaml(text) : Written.json(text);
        } catch (Written.Malformed malformed) {
            throw FaultReport.unreadable(malformed);
        }
        java.util.List<Fault> faults = new ArrayList<>();
        RecordReader reader = new RecordReader(faults);
        Option<Form> form = reader.record(Form.class, written.root(), "");
        form.forEach(found -> check(found, charter, reader));
        if (form.isEmpty() || !faults.isEmpty()) {
            throw FaultReport.unreadable(io.vavr.collection.List.ofAll(faults), written);
        }
        return new ChangesDocument(
                form.get().readings().foldLeft(Readings.recommended(), (all, one) -> all.with(one._1, one._2)),
                form.get()
                        .rules()
                        .toList()
                        .<Amendment>map(rule -> new Amendment.ReplaceRule(rule._1, rule._2))
                        .appendAll(form.get().strikeOptOut().map(Amendment.StrikeOptOut::new)));
    }

    private static void check(Form form, Charter charter, RecordReader reader) {
        if (form.readings().isEmpty()
                && form.rules().isEmpty()
                && form.strikeOptOut().isEmpty()) {
            reader.fault(
                    "",
                    Fault.Code.MISSING,
                    Text.of(
                            "须有 readings、rules 或 strike_opt_out：要改变什么",
                            "needs readings, rules or strike_opt_out: what is to be changed"));
        }
        form.readings().forEach((key, choice) -> {
            String at = Written.below("/readings", key.value());
            Option<Reading> known = charter.reading(key);
            if (known.isEmpty()) {
                reader.fault(
                        at,
                        Fault.Code.UNKNOWN_PROPERTY,
                        RecordReader.unknown(
                                "解释",
                                "reading",
                                key.value(),
                                charter.readings().map(found -> found.key().value())));
            } else if (!known.get().allows(choice)) {
                reader.fault(
                        at,
                        Fault.Code.UNKNOWN_VALUE,
                        RecordReader.unknown(
                                "选项", "choice", choice, known.get().options().map(Reading.Option::choice)));
            }
        });
        form.strikeOptOut()
                .filter(clause ->
                        charter.faultsOf(new Amendment.StrikeOptOut(clause)).isDefined())
                .forEach(clause -> reader.fault(
                        "/strike_opt_out",
                        Fault.Code.UNKNOWN_VALUE,
                        RecordReader.unknown(
                                "许可条款",
                                "clause of licensing",
                                clause,
                                charter.licensing()
                                        .toList()
                                        .flatMap(policy -> policy.limbs().map(limb -> limb.id())))));
        form.rules().keySet().forEach(rule -> {
            if (charter.faultsOf(new Amendment.ReplaceRule(
                            rule, form.rules().get(rule).get()))
                    .isDefined()) {
                reader.fault(
                        Written.below("/rules", rule),
                        Fault.Code.UNKNOWN_PROPERTY,
                        RecordReader.unknown(
                                "规则",
                                "rule",
                                rule,
                                charter.competences()
                                        .map(found -> found.rule().id())
                                        .distinct()));
            }
        });
    }

    /** Writes down what closed ballots came to and what they would have come to. */
    private static ObjectNode write(Charter charter, Seq<Review> reviews, Language language) {
        ObjectNode document =
                JSON.objectNode().put("closed", reviews.size()).put("changed", reviews.count(Review::differs));
        ArrayNode ballots = document.putArray("ballots");
        reviews.filter(Review::differs).forEach(review -> {
            ObjectNode ballot = ballots.addObject()
                    .put("ballot", review.ballot().id().value())
                    .put("body", review.ballot().body().value())
                    .put("matter", review.ballot().matter().value())
                    .put("subject", review.ballot().subject());
            ballot.set("was", ruling(review.was()));
            ballot.set(
                    "would",
                    review.would()
                            .<JsonNode>fold(
                                    refusal -> RulingDocument.refusal(refusal, charter, language),
                                    ChangesDocument::ruling));
        });
        return document;
    }

    /** Writes down what closed ballots would have come to, and which duties to license would be others. */
    public static ObjectNode write(
            Charter charter, Seq<Review> reviews, Seq<AmendedDuties.Change> duties, Language language) {
        ObjectNode document = write(charter, reviews, language);
        ArrayNode written = document.putArray("duties");
        duties.forEach(change -> written.addObject()
                .put("id", change.id())
                .put("change", change.kind().name())
                .put("was", change.was().state().name())
                .put("would", change.would().state().name())
                .put("from_now", change.fromNow())
                .set("citations", RulingDocument.citations(change.would().citations())));
        return document;
    }

    private static ObjectNode ruling(Ruling ruling) {
        ObjectNode written = JSON.objectNode().put("verdict", ruling.verdict().name());
        ArrayNode arithmetic = written.putArray("arithmetic");
        arithmetic(ruling).map(Arithmetic::toString).forEach(arithmetic::add);
        written.set("citations", RulingDocument.citations(ruling.citations()));
        return written;
    }

    private static Seq<Arithmetic> arithmetic(Ruling ruling) {
        return ruling.reasons().flatMap(Reason::flattened).flatMap(Reason::arithmetic);
    }
}
