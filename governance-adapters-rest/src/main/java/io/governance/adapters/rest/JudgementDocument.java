package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;

/** Writes down what was judged and why: each element with its answer, its facts, its provisions and its parts. */
final class JudgementDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JudgementDocument() {}

    static ArrayNode all(Seq<Judgement> judgements) {
        ArrayNode written = JSON.arrayNode();
        judgements.forEach(judgement -> written.add(of(judgement)));
        return written;
    }

    static ObjectNode of(Judgement judgement) {
        ObjectNode written = JSON.objectNode();
        written.set("statement", text(judgement.statement()));
        written.put("answer", judgement.answer().name());
        ArrayNode exhibits = written.putArray("exhibits");
        judgement.exhibits().forEach(exhibit -> exhibits.add(exhibit(exhibit)));
        written.set("missing", texts(judgement.missing()));
        written.set("citations", RulingDocument.citations(judgement.citations()));
        written.set("readings", keys(judgement.readings()));
        written.set("parts", all(judgement.parts()));
        return written;
    }

    private static ObjectNode exhibit(Exhibit exhibit) {
        ObjectNode written = JSON.objectNode();
        written.set("name", text(exhibit.name()));
        return written.put("value", exhibit.value().toString());
    }

    static ArrayNode keys(Seq<Reading> readings) {
        ArrayNode written = JSON.arrayNode();
        readings.forEach(reading -> written.add(reading.key().value()));
        return written;
    }

    static ArrayNode texts(Seq<Text> texts) {
        ArrayNode written = JSON.arrayNode();
        texts.forEach(text -> written.add(text(text)));
        return written;
    }

    static ObjectNode text(Text text) {
        return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
    }
}
