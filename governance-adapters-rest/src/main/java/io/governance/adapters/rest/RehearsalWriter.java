package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.adapters.rest.RehearsalDocument.Decided;
import io.governance.adapters.rest.RehearsalDocument.Line;
import io.governance.adapters.rest.RehearsalDocument.Outcome;
import io.governance.adapters.rest.RehearsalDocument.Result;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.questions.Remarks;
import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes down as JSON what a rehearsal came to: its founding, its steps, a count of both, and the articles they cite. */
final class RehearsalWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RehearsalWriter() {}

    /**
     * Writes down what a rehearsal came to.
     *
     * @param onlyUnexpected whether only the steps are written that did not come to what was expected
     */
    static ObjectNode write(Result result, boolean onlyUnexpected, Language language) {
        ObjectNode document = JSON.objectNode();
        document.put("title", result.title().getOrNull());
        document.put("alliance", result.copy() ? result.alliance().id().value() : null);
        document.put("charter", result.alliance().charter().id().value());
        document.put("name", result.alliance().name());
        document.set(
                "founding",
                result.founding().<JsonNode>map(RehearsalWriter::founding).getOrElse(JSON::nullNode));
        ArrayNode steps = document.putArray("steps");
        (onlyUnexpected ? result.unexpected() : result.lines()).forEach(line -> steps.add(step(line, language)));
        document.putObject("summary")
                .put("steps", result.lines().size())
                .put("done", result.done())
                .put("refused", result.refused())
                .put("answered", result.answered())
                .put("unexpected", result.unexpected().size());
        document.set("articles", RulingDocument.articles(result.alliance().charter(), cited(result), language));
        return document;
    }

    private static Seq<Citation> cited(Result result) {
        return result.founding()
                .toList()
                .flatMap(entry -> entry.act().citations())
                .appendAll(result.lines().flatMap(line -> line.shows().appendAll(cited(line.outcome()))))
                .distinct();
    }

    private static Seq<Citation> cited(Outcome outcome) {
        return outcome instanceof Decided decided
                ? decided.result()
                        .fold(
                                Refusal::citations,
                                entries -> entries.flatMap(entry -> entry.act().citations()))
                : List.empty();
    }

    private static ObjectNode founding(Entry entry) {
        ObjectNode founding = JSON.objectNode()
                .put("at", entry.at().toString())
                .put("by", entry.actor().value());
        founding.putArray("acts").add(act(entry));
        return founding;
    }

    private static ObjectNode step(Line line, Language language) {
        ObjectNode step = JSON.objectNode().put("number", line.number());
        line.each().forEach(each -> step.put("for", each));
        step.put("at", line.at().toString());
        if (line.outcome() instanceof Decided decided) {
            step.put("by", line.by().map(PersonId::value).getOrNull());
            step.put("command", line.name());
            step.set("arguments", decided.arguments());
            decided.result()
                    .peek(entries -> {
                        step.put("outcome", "DONE");
                        ArrayNode acts = step.putArray("acts");
                        entries.forEach(entry -> acts.add(act(entry)));
                    })
                    .peekLeft(refusal -> {
                        step.put("outcome", "REFUSED");
                        step.set("refusal", refusal(refusal));
                    });
        } else if (line.outcome() instanceof Answered answered) {
            step.put("question", line.name());
            step.put("about", answered.about());
            step.put("outcome", "ANSWERED");
            step.set("answer", answered.facts());
        }
        if (line.shows().nonEmpty()) {
            step.set("shows", RulingDocument.citations(line.shows()));
        }
        line.note().forEach(note -> step.put("note", note));
        step.set("expected", line.expected());
        step.put("as_expected", line.unmet().isEmpty());
        line.unmet().forEach(unmet -> step.put("unexpected", unmet.in(language)));
        return step;
    }

    private static ObjectNode act(Entry entry) {
        ObjectNode act =
                JSON.objectNode().put("kind", RehearsalDocument.kind(entry)).put("entry", entry.number());
        act.set("fields", RecordWriter.components(entry.act(), "citations"));
        act.set("citations", RulingDocument.citations(entry.act().citations()));
        Remarks.on(entry.act()).forEach(remark -> act.set("remark", JudgementDocument.text(remark)));
        return act;
    }

    private static ObjectNode refusal(Refusal refusal) {
        ObjectNode written = JSON.objectNode().put("code", refusal.code());
        written.set("citations", RulingDocument.citations(refusal.citations()));
        ObjectNode facts = written.putObject("facts");
        refusal.facts().forEach(fact -> facts.put(fact._1, fact._2));
        written.putObject("text")
                .put("zh", refusal.explanation().zh())
                .put("en", refusal.explanation().en());
        return written;
    }
}
