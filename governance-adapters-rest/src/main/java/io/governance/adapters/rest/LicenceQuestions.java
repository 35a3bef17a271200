package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Party;
import io.governance.core.alliance.Alliance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.questions.Licences;
import io.governance.core.time.Occasion;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be asked about licences in a rehearsal: the state of each thing under its name, then what else there is to say. */
final class LicenceQuestions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Every question by its name. */
    static final Map<String, Questions.Question> ALL = LinkedHashMap.ofEntries(
            Tuple.of("licences", about(Party::parse, LicenceQuestions::duties)),
            Tuple.of("claims", LicenceQuestions::claims),
            Tuple.of("specification", about(SpecVersion::parse, LicenceQuestions::specification)),
            Tuple.of("leaving", about(Party::parse, LicenceQuestions::leaving)),
            Tuple.of("unsettled", about(Function.identity(), (licences, nothing) -> unsettled(licences))),
            Tuple.of("licence", about(Function.identity(), LicenceQuestions::licence)));

    private LicenceQuestions() {}

    private static <T> Questions.Question about(Function<String, T> parse, BiFunction<Licences, T, ObjectNode> facts) {
        return (alliance, asked, about) -> Licences.of(
                        alliance, asked.at(), asked.calendar().zone())
                .fold(
                        () -> RegulationQuestions.unlicensed(alliance),
                        licences -> Try.of(() -> parse.apply(about))
                                .map(thing -> facts.apply(licences, thing))
                                .getOrElse(LicenceQuestions::unknown));
    }

    private static ObjectNode unknown() {
        return JSON.objectNode().put("unknown", true);
    }

    private static ObjectNode duties(Licences licences, Party holder) {
        return states(licences.of(holder));
    }

    private static ObjectNode states(Seq<Licences.Row> rows) {
        ObjectNode facts = JSON.objectNode();
        rows.forEach(row -> facts.put(row.id(), row.found().state().name()));
        facts.set("owed", ids(rows.filter(row -> row.found().isOwed())));
        facts.set("missing", missing(rows));
        facts.set(
                "citations",
                RulingDocument.citations(rows.flatMap(row -> row.found().citations())));
        return facts;
    }

    /** For each thing that is undetermined, the facts that would decide it. */
    private static ObjectNode missing(Seq<Licences.Row> rows) {
        ObjectNode missing = JSON.objectNode();
        rows.map(Licences.Row::found)
                .reject(found -> found.missing().isEmpty())
                .forEach(found -> missing.set(
                        found.holder() + "/" + found.asset() + "/" + found.subject(),
                        JudgementDocument.texts(found.missing())));
        return missing;
    }

    private static ArrayNode ids(Seq<Licences.Row> rows) {
        ArrayNode ids = JSON.arrayNode();
        rows.map(Licences.Row::id).forEach(ids::add);
        return ids;
    }

    /** About a party, to implement specifications; or about a party and a use, as in {@code m2 ANY}. */
    private static ObjectNode claims(Alliance alliance, Occasion asked, String about) {
        String[] words = about.split(" ", 2);
        return about(Party::parse, (licences, requester) -> {
                    Grant.Purpose purpose =
                            words.length > 1 ? Grant.Purpose.valueOf(words[1]) : Grant.Purpose.IMPLEMENT;
                    ObjectNode facts = JSON.objectNode();
                    licences.claims(requester, purpose)
                            .forEach(claim -> facts.put(
                                    claim.owed().holder() + "/" + claim.owed().asset() + "/"
                                            + claim.owed().subject(),
                                    claim.answer().name()));
                    return facts;
                })
                .answer(alliance, asked, words[0]);
    }

    private static ObjectNode specification(Licences licences, SpecVersion version) {
        return licences.docket()
                .register()
                .draft(version)
                .map(draft -> {
                    ObjectNode facts = JSON.objectNode()
                            .put(
                                    "stage",
                                    draft.stageAt(
                                                    licences.at(),
                                                    licences.docket().zone())
                                            .name())
                            .put(
                                    "last_day",
                                    draft.review()
                                            .map(review -> review.lastDay().toString())
                                            .getOrNull());
                    Option<Licences.Review> open = licences.reviews()
                            .find(review -> review.draft().version().equals(version));
                    ArrayNode unanswered = facts.putArray("unanswered");
                    open.toList()
                            .flatMap(Licences.Review::unanswered)
                            .forEach(found -> unanswered.add(found.holder() + "/" + found.asset()));
                    facts.put("shorter_than_usual", open.exists(Licences.Review::isShort));
                    facts.setAll(states(licences.on(version)));
                    return facts;
                })
                .getOrElse(LicenceQuestions::unknown);
    }

    private static ObjectNode leaving(Licences licences, Party party) {
        Licences.Leaving leaving = licences.leaving(party);
        ObjectNode facts = JSON.objectNode().put("ended", leaving.ended().size());
        leaving.changes()
                .forEach(change -> facts.put(
                        party + "/" + change.before().asset() + "/"
                                + change.before().subject(),
                        change.after().state().name()));
        return facts;
    }

    private static ObjectNode unsettled(Licences licences) {
        Seq<Licences.Row> rows = licences.unsettled();
        ObjectNode facts = JSON.objectNode();
        facts.set("ids", ids(rows));
        facts.put("decider", licences.decider().map(Object::toString).getOrNull());
        rows.forEach(row -> facts.set(row.id(), JudgementDocument.keys(row.unsettled())));
        return facts;
    }

    private static ObjectNode licence(Licences licences, String id) {
        return licences.licences()
                .find(found -> found.request().id().value().equals(id))
                .map(found -> {
                    ObjectNode facts = JSON.objectNode()
                            .put("worth", found.worth().name())
                            .put("holder", found.request().holder().toString())
                            .put("licensee", found.request().licensee().toString());
                    facts.set("citations", RulingDocument.citations(found.citations()));
                    return facts;
                })
                .getOrElse(LicenceQuestions::unknown);
    }
}
