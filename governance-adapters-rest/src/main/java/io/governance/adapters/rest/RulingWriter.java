package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Delegation;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Distance;
import io.governance.core.voting.Forecast;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Mark;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.governance.core.voting.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Writes a ruling down as JSON: the figures, the rule with its arithmetic, the readings, and what another outcome takes.
 *
 * @param charter the charter that was asked
 * @param body who votes
 * @param matter on what
 * @param chosen every reading that was chosen
 * @param inRecessOf by what the body acts in the recess of another; none if it acts on its own
 * @param language in which the answer is wanted
 */
record RulingWriter(
        Charter charter,
        BodyId body,
        MatterId matter,
        Readings chosen,
        Option<Delegation> inRecessOf,
        Language language) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Writes down what a closed ballot came to. */
    ObjectNode closed(Ruling ruling) {
        ObjectNode document = head(false);
        document.put("verdict", ruling.verdict().name());
        document.put("robust", ruling.robust());
        rest(document, ruling, alternatives(ruling.alternatives()), ruling.distance());
        return document;
    }

    /** Writes down what is certain of a ballot that is still open. */
    ObjectNode open(Forecast forecast) {
        ObjectNode document = head(true);
        document.put("verdict", forecast.certainty().name());
        document.put("if_closed_now", forecast.ifClosedNow().verdict().name());
        document.put("robust", forecast.robust());
        rest(document, forecast.ifClosedNow(), alternatives(forecast.alternatives()), forecast.distance());
        return document;
    }

    private ObjectNode head(boolean open) {
        return JSON.objectNode()
                .put("charter", charter.id().value())
                .put("body", body.value())
                .put("matter", matter.value())
                .put("open", open);
    }

    private void rest(ObjectNode document, Ruling ruling, ArrayNode alternatives, Distance distance) {
        Seq<Reading> readings = charter.readingsOf(body, matter);
        document.set("figures", figures(ruling.roll()));
        document.putObject("rule")
                .put("id", ruling.applied().rule().id())
                .put("title", ruling.applied().rule().title().in(language));
        document.set("reasons", reasons(ruling.reasons()));
        document.set("citations", RulingDocument.citations(ruling.citations()));
        document.set("articles", RulingDocument.articles(charter, everyCitation(ruling, readings), language));
        if (ruling.applied().formula() instanceof Formula.Unstated unstated) {
            document.put("missing", unstated.missing().in(language));
        }
        inRecessOf.forEach(delegation -> document.put("condition", condition(delegation)));
        ArrayNode asked = document.putArray("readings");
        readings.forEach(reading -> asked.add(reading(reading)));
        document.set("alternatives", alternatives);
        document.set("distance", distance(distance));
        document.set("next", ruling.next().<JsonNode>map(this::next).getOrElse(JSON::nullNode));
    }

    private Seq<Citation> everyCitation(Ruling ruling, Seq<Reading> readings) {
        return ruling.citations()
                .appendAll(inRecessOf.map(Delegation::citation))
                .appendAll(readings.flatMap(Reading::citations))
                .appendAll(ruling.next().toList().flatMap(NextStep::citations));
    }

    private ArrayNode reasons(Seq<Reason> reasons) {
        ArrayNode written = JSON.arrayNode();
        reasons.zipWithIndex().forEach(reason -> {
            boolean quorum = reasons.size() > 1 && reason._2 == 0;
            ObjectNode part = JSON.objectNode().put("part", quorum ? "QUORUM" : "THRESHOLD");
            written.add(part.setAll(reason(reason._1)));
        });
        return written;
    }

    private ObjectNode reason(Reason reason) {
        ObjectNode written = JSON.objectNode()
                .put("met", reason.met())
                .put("statement", reason.statement().in(language))
                .put(
                        "arithmetic",
                        reason.arithmetic()
                                .map(Arithmetic::text)
                                .map(text -> text.in(language))
                                .getOrNull());
        written.set("citations", RulingDocument.citations(reason.citations()));
        ArrayNode parts = written.putArray("reasons");
        reason.reasons().forEach(part -> parts.add(reason(part)));
        return written;
    }

    private ObjectNode reading(Reading reading) {
        ObjectNode written = JSON.objectNode()
                .put("key", reading.key().value())
                .put("question", reading.question().in(language));
        written.set("citations", RulingDocument.citations(reading.citations()));
        written.put("choice", chosen.of(reading))
                .put("recommended", reading.recommended())
                .put("source", chosen.chosen(reading.key()).isDefined() ? "CHOSEN" : "RECOMMENDED");
        written.set("choices", RulingDocument.choices(reading, language));
        return written;
    }

    private String condition(Delegation delegation) {
        Option<Body> from = charter.body(delegation.from());
        return language == Language.ZH
                ? "仅在" + from.map(found -> found.name().zh()).getOrElse(delegation.from()::value) + "闭会期间有效（"
                        + delegation.citation() + "）"
                : "holds only while the "
                        + from.map(found -> found.name().en()).getOrElse(delegation.from()::value)
                        + " is not in session (" + delegation.citation() + ")";
    }

    private ObjectNode next(NextStep step) {
        ObjectNode written = JSON.objectNode()
                .put("id", step.id())
                .put("description", step.description().in(language));
        written.set("citations", RulingDocument.citations(step.citations()));
        return written;
    }

    private static ObjectNode figures(Roll roll) {
        boolean weighted = roll.isWeighted();
        ObjectNode written = tally(roll.seats());
        if (weighted) {
            written.set("weight", tally(roll.weight()));
        }
        if (!roll.classes().isEmpty()) {
            ObjectNode classes = written.putObject("classes");
            roll.classes().forEach(voters -> {
                ObjectNode of = tally(roll.of(voters, Unit.SEATS));
                if (weighted) {
                    of.set("weight", tally(roll.of(voters, Unit.WEIGHT)));
                }
                classes.set(voters.value(), of);
            });
        }
        return written;
    }

    private static ObjectNode tally(Tally tally) {
        return JSON.objectNode()
                .put("entitled", tally.entitled())
                .put("in_office", tally.inOffice())
                .put("vacant", tally.vacant())
                .put("present", tally.present())
                .put("cast", tally.cast())
                .put("favour", tally.favour())
                .put("against", tally.against())
                .put("abstain", tally.abstain())
                .put("silent", tally.silent())
                .put("absent", tally.absent());
    }

    private static <V extends Enum<V>> ArrayNode alternatives(Seq<Alternative<V>> alternatives) {
        ArrayNode written = JSON.arrayNode();
        alternatives.forEach(alternative -> {
            ObjectNode one = written.addObject();
            ObjectNode readings = one.putObject("readings");
            alternative.readings().choices().forEach(chosen -> readings.put(chosen._1.value(), chosen._2));
            one.put("verdict", alternative.outcome().name());
        });
        return written;
    }

    /** The nearest other verdict, then the others; no verdict at all where a search was given up before it found one. */
    private static JsonNode distance(Distance distance) {
        if (distance.turns().isEmpty() && distance.searched().isEmpty()) {
            return JSON.nullNode();
        }
        ObjectNode written = distance.nearest()
                .map(RulingWriter::turn)
                .getOrElse(() ->
                        JSON.objectNode().putNull("verdict").putNull("seats").set("changes", JSON.arrayNode()));
        ArrayNode others = written.putArray("others");
        distance.turns().drop(1).forEach(turn -> others.add(turn(turn)));
        distance.searched().forEach(seats -> written.put("searched_seats", seats));
        return written;
    }

    private static ObjectNode turn(Distance.Turn turn) {
        ObjectNode written =
                JSON.objectNode().put("verdict", turn.verdict().name()).put("seats", turn.seats());
        ArrayNode changes = written.putArray("changes");
        turn.changes().forEach(change -> {
            ObjectNode one = changes.addObject()
                    .put("from", name(change.from()))
                    .put("to", name(change.to()))
                    .put("seats", change.seats());
            change.voters().forEach(voters -> one.put("class", voters.value()));
            if (change.weight() != 1) {
                one.put("weight", change.weight());
            }
        });
        return written;
    }

    private static String name(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
