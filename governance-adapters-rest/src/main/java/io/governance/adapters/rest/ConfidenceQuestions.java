package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.confidentiality.Bound;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Clearance;
import io.governance.core.confidentiality.Confidentiality;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.Way;
import io.governance.core.questions.Confidences;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Alternative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.time.LocalDate;

/** What can be asked of the secrets of an alliance in a rehearsal. */
final class ConfidenceQuestions {

    private ConfidenceQuestions() {}

    /** Whether a file is secret, about its name. */
    static ObjectNode file(Alliance alliance, Occasion asked, String about) {
        return Try.of(() -> FileId.of(about))
                .toOption()
                .flatMap(file -> Confidences.of(alliance, file, asked))
                .map(found -> file(alliance, found))
                .getOrElse(ConfidenceQuestions::unknown);
    }

    private static ObjectNode file(Alliance alliance, Confidentiality found) {
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("secret", found.state().name());
        settling(facts, alliance, found.unsettled());
        facts.set("missing", words(found.judgement().missing()));
        facts.set("citations", RulingDocument.citations(found.citations()));
        facts.set("otherwise", otherwise(found.alternatives()));
        return facts;
    }

    /** Whether a disclosure would be a breach now, about {@code FILE FROM TO}, a way and circumstances, with blanks between. */
    static ObjectNode disclosure(Alliance alliance, Occasion asked, String about) {
        return Try.of(() -> disclosure(about, asked))
                .toOption()
                .flatMap(found -> Confidences.mayDisclose(alliance, found, asked))
                .map(found -> disclosure(alliance, found))
                .getOrElse(ConfidenceQuestions::unknown);
    }

    private static Disclosure disclosure(String about, Occasion asked) {
        Seq<String> words = List.of(about.split(" +", -1));
        return new Disclosure(
                FileId.of(words.get(0)),
                Party.parse(words.get(1)),
                Party.parse(words.get(2)),
                words.size() > 3 ? Way.valueOf(words.get(3)) : Way.PASS_ON,
                words.drop(4).map(Circumstance::valueOf),
                asked.at());
    }

    private static ObjectNode disclosure(Alliance alliance, Clearance found) {
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("outcome", found.outcome().name());
        settling(facts, alliance, found.unsettled());
        facts.set("missing", words(found.missing()));
        facts.set("citations", RulingDocument.citations(found.citations()));
        facts.set("otherwise", otherwise(found.alternatives()));
        facts.put("last", found.bound().last().map(LocalDate::toString).getOrNull());
        facts.set("reason", words(List.of(found.reason())));
        return facts;
    }

    /** What somebody has to keep and until when, and how the list of files looks to them; about an organisation or a person. */
    static ObjectNode secrets(Alliance alliance, Occasion asked, String about) {
        return Try.of(() -> Party.parse(about))
                .toOption()
                .flatMap(party ->
                        Confidences.bound(alliance, party, asked).map(bound -> secrets(alliance, asked, party, bound)))
                .getOrElse(ConfidenceQuestions::unknown);
    }

    private static ObjectNode secrets(Alliance alliance, Occasion asked, Party party, Bound bound) {
        ObjectNode facts = JsonNodeFactory.instance
                .objectNode()
                .put("position", bound.who().position().name())
                .put("bound", bound.state().name())
                .put("last", bound.last().map(LocalDate::toString).getOrNull());
        ArrayNode keeps = facts.putArray("keeps");
        Confidences.kept(alliance, party, asked)
                .forEach(kept -> keeps.add(kept.file().value()));
        ArrayNode sees = facts.putArray("sees");
        Confidences.shown(alliance, party, asked)
                .forEach(shown -> sees.addObject()
                        .put("file", shown.file().value())
                        .put("title", shown.title().getOrNull())
                        .put("owner", shown.owner().map(Party::toString).getOrNull())
                        .put("secret", shown.state().name()));
        facts.set("citations", RulingDocument.citations(bound.citations()));
        return facts;
    }

    /** What is open, and who may settle it. */
    private static void settling(ObjectNode facts, Alliance alliance, Seq<Reading> unsettled) {
        ArrayNode open = facts.putArray("unsettled");
        unsettled.forEach(reading -> open.add(reading.key().value()));
        facts.set(
                "settled_by",
                unsettled.isEmpty() ? JsonNodeFactory.instance.arrayNode() : words(Confidences.interpreters(alliance)));
    }

    private static <V extends Enum<V>> ArrayNode otherwise(Seq<Alternative<V>> alternatives) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        alternatives.forEach(other -> {
            ObjectNode written = array.addObject();
            other.readings().choices().forEach((key, choice) -> written.put(key.value(), choice));
            written.put("outcome", other.outcome().name());
        });
        return array;
    }

    private static ArrayNode words(Seq<Text> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> array.addObject().put("zh", text.zh()).put("en", text.en()));
        return array;
    }

    private static ObjectNode unknown() {
        return JsonNodeFactory.instance.objectNode().put("unknown", true);
    }
}
