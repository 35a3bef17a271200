package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Competence;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;

/** The JSON form of a charter: the same over HTTP and from the command line. */
public final class CharterDocument {

    private CharterDocument() {}

    /** Writes down how a charter is called. */
    static ObjectNode summary(Charter charter, Language language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", charter.id().value())
                .put("name", charter.name().in(language));
    }

    /** Writes a charter down. */
    public static ObjectNode of(Charter charter, Language language) {
        ObjectNode written = summary(charter, language);
        ArrayNode articles = written.putArray("articles");
        charter.articles()
                .forEach(article -> articles.addObject()
                        .put("citation", article.citation().toString())
                        .put("summary", article.summary().in(language)));
        ArrayNode tiers = written.putArray("tiers");
        charter.tiers()
                .forEach(tier -> tiers.addObject()
                        .put("id", tier.id())
                        .put("name", tier.name().in(language))
                        .put("citation", tier.citation().toString()));
        ArrayNode bodies = written.putArray("bodies");
        charter.bodies().forEach(body -> bodies.add(body(body, language)));
        ArrayNode matters = written.putArray("matters");
        charter.matters()
                .forEach(matter -> matters.addObject()
                        .put("id", matter.id().value())
                        .put("title", matter.title().in(language)));
        ArrayNode competences = written.putArray("competences");
        charter.competences().forEach(competence -> competences.add(competence(competence, language)));
        ArrayNode readings = written.putArray("readings");
        charter.readings().forEach(reading -> readings.add(reading(reading, language)));
        new CharterLifeDocument(charter, language).addTo(written);
        ArrayNode warnings = written.putArray("warnings");
        charter.warnings()
                .forEach(warning -> warnings.addObject()
                        .put("code", warning.code())
                        .put("message", warning.message().in(language))
                        .put(
                                "citation",
                                warning.citation().map(Citation::toString).getOrNull()));
        return written;
    }

    private static ObjectNode body(Body body, Language language) {
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("id", body.id().value())
                .put("name", body.name().in(language))
                .put("citation", body.citation().toString())
                .put("votes_per", body.votesPer().name())
                .put("one_vote", body.oneVote().toString());
        ArrayNode seats = written.putArray("seats");
        body.seats()
                .forEach(kind -> seats.addObject()
                        .put("kind", kind.id())
                        .put("name", kind.name().in(language))
                        .put("limit", kind.limit().getOrNull())
                        .put("votes", kind.votes())
                        .put("citation", kind.citation().toString()));
        return written;
    }

    /** Who decides what, and how under the recommended readings. */
    private static ObjectNode competence(Competence competence, Language language) {
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("body", competence.body().value())
                .put("matter", competence.matter().value());
        written.putObject("rule")
                .put("id", competence.rule().id())
                .put("title", competence.rule().title().in(language));
        written.set("citations", RulingDocument.citations(competence.rule().citations()));
        Formula formula = competence.rule().under(Readings.recommended()).formula();
        if (formula instanceof Formula.Stated stated) {
            written.put(
                    "quorum",
                    stated.quorum()
                            .map(Requirement::statement)
                            .map(statement -> statement.in(language))
                            .getOrNull());
            written.put("threshold", stated.threshold().statement().in(language));
        } else if (formula instanceof Formula.Unstated unstated) {
            written.put("missing", unstated.missing().in(language));
        } else if (formula instanceof Formula.Withheld withheld) {
            written.put("withheld", withheld.because().in(language));
        }
        written.put("only_in_recess", competence.onlyInRecess().under(Readings.recommended()));
        ArrayNode readings = written.putArray("readings");
        competence
                .rule()
                .readings()
                .appendAll(competence.onlyInRecess().readings())
                .distinct()
                .forEach(reading -> readings.add(reading.key().value()));
        return written;
    }

    private static ObjectNode reading(Reading reading, Language language) {
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("key", reading.key().value())
                .put("question", reading.question().in(language));
        written.set("citations", RulingDocument.citations(reading.citations()));
        written.put("recommended", reading.recommended());
        written.set("choices", RulingDocument.choices(reading, language));
        return written;
    }
}
