package io.governance.adapters.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Reading;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Delegation;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.voting.Roll;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a ruling and of a refusal (结论文书): the same over HTTP, from the command line and in exports.
 *
 * <p>Names are in snake_case and stable. Words are in one language; codes, names and citations are the same in both.
 */
public final class RulingDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectWriter WRITER =
            Json.MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final Text REFUSED = Text.of("不予受理", "refused");

    private RulingDocument() {}

    /**
     * Rules on a roll under a mandate and writes the ruling down.
     *
     * @param charter the charter that gave the mandate
     * @param open whether votes are still taken: then the verdict is what is certain already
     */
    public static ObjectNode of(Charter charter, Mandate mandate, Roll roll, boolean open, Language language) {
        RulingWriter asked = new RulingWriter(
                charter,
                mandate.body().id(),
                mandate.matter().id(),
                mandate.readings(),
                mandate.inRecessOf(),
                language);
        return open
                ? asked.open(mandate.rule().forecast(roll))
                : asked.closed(mandate.rule().rule(roll));
    }

    /**
     * Writes down what a ballot came to, or what is certain of it while it is open.
     *
     * @param charter the charter it was opened under
     */
    public static ObjectNode of(Charter charter, Ballot ballot, Language language) {
        boolean stillAsked = charter.matter(ballot.matter()).isDefined()
                && charter.faultsOf(ballot.readings()).isEmpty();
        Option<Delegation> inRecessOf = Option.when(
                        stillAsked,
                        () -> charter.mandate(ballot.body(), ballot.matter(), ballot.readings(), Session.IN_RECESS))
                .flatMap(Either::toOption)
                .flatMap(Mandate::inRecessOf);
        RulingWriter asked =
                new RulingWriter(charter, ballot.body(), ballot.matter(), ballot.readings(), inRecessOf, language);
        return ballot.isOpen() ? asked.open(ballot.forecast()) : asked.closed(ballot.ruling());
    }

    /**
     * Writes a refusal down.
     *
     * @param charter the charter that refuses, whose summaries explain the citations; null if none was asked
     */
    public static ObjectNode refusal(Refusal refusal, @Nullable Charter charter, Language language) {
        ObjectNode document = JSON.objectNode();
        document.put("code", refusal.code());
        document.put(
                "title",
                ProblemCode.named(refusal.code())
                        .map(ProblemCode::title)
                        .getOrElse(REFUSED)
                        .in(language));
        document.put("detail", refusal.explanation().in(language));
        document.put(
                "citation",
                refusal.citations().headOption().map(Citation::toString).getOrNull());
        document.set("citations", citations(refusal.citations()));
        document.set(
                "articles", charter == null ? JSON.objectNode() : articles(charter, refusal.citations(), language));
        ObjectNode facts = document.putObject("facts");
        refusal.facts().forEach(fact -> facts.put(fact._1, fact._2));
        return document;
    }

    /** Writes a document as text, indented, without a line end after it. */
    public static String write(JsonNode document) {
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Writes the answers that a question allows. */
    static ArrayNode choices(Reading reading, Language language) {
        ArrayNode written = JSON.arrayNode();
        reading.options()
                .forEach(option -> written.addObject()
                        .put("choice", option.choice())
                        .put("meaning", option.meaning().in(language)));
        return written;
    }

    /** Writes citations in their order, each once. */
    static ArrayNode citations(Seq<Citation> citations) {
        ArrayNode written = JSON.arrayNode();
        citations.distinct().forEach(citation -> written.add(citation.toString()));
        return written;
    }

    /** Writes the summary of every cited provision that the charter has one for. */
    static ObjectNode articles(Charter charter, Seq<Citation> citations, Language language) {
        ObjectNode written = JSON.objectNode();
        citations
                .distinct()
                .forEach(citation -> charter.article(citation)
                        .forEach(article -> written.put(
                                citation.toString(), article.summary().in(language))));
        return written;
    }
}
