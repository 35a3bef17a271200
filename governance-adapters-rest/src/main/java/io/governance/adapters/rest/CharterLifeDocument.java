package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.MeetingKind;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The JSON form of what commands may name of a charter besides its bodies, seats and matters: each with its words and articles. */
final class CharterLifeDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Charter charter;
    private final Language language;

    CharterLifeDocument(Charter charter, Language language) {
        this.charter = charter;
        this.language = language;
    }

    /** Writes it all down as further properties of a charter. */
    void addTo(ObjectNode written) {
        written.set("procedures", array(charter.procedures().map(this::procedure)));
        written.set("project_kinds", projectKinds());
        written.set("meetings", array(charter.meetings().map(this::meeting)));
        written.set("rights", array(charter.rights().map(this::right)));
        written.set(
                "duties",
                array(charter.duties()
                        .map(duty -> named(duty.id(), duty.text(), List.of(duty.citation()))
                                .put("bearer", say(duty.bearer().inWords())))));
        written.set(
                "recurring_duties",
                array(charter.recurringDuties()
                        .map(duty -> named(duty.id(), duty.text(), duty.citations())
                                .put("bearer", duty.bearer().value()))));
        written.set(
                "lapses",
                array(charter.lapses()
                        .map(lapse -> named(lapse.id(), lapse.text(), List.of(lapse.citation()))
                                .put("recorder", say(lapse.recorders().inWords())))));
        written.set(
                "marks",
                array(charter.marks()
                        .map(mark -> named(mark.id(), mark.text(), List.of(mark.citation()))
                                .put("finder", say(mark.finder().inWords())))));
        written.set(
                "particulars",
                array(charter.particulars()
                        .map(fact -> named(fact.id(), fact.name(), List.of(fact.citation()))
                                .put("value", say(fact.value())))));
        written.set(
                "silences",
                array(charter.silences()
                        .map(silence -> named(silence.topic(), silence.statement(), silence.citations())
                                .put("free", silence.free()))));
        written.set(
                "contents",
                array(charter.secrecy()
                        .toList()
                        .flatMap(SecrecyPolicy::contents)
                        .map(content ->
                                JSON.objectNode().put("id", content.id()).put("name", say(content.text())))));
        written.set(
                "sources",
                array(charter.funding().toList().flatMap(Funding::sources).map(this::source)));
        written.set(
                "purposes",
                array(charter.funding().toList().flatMap(Funding::purposes).map(this::purpose)));
    }

    private ObjectNode procedure(Procedure procedure) {
        ObjectNode written = named(procedure.id(), procedure.title(), procedure.citations());
        written.set("stages", array(procedure.stages().map(this::stage)));
        written.set(
                "traits",
                array(procedure
                        .eligibility()
                        .map(asked -> named(asked.trait(), asked.text(), List.of(asked.citation())))));
        written.set(
                "grounds",
                array(procedure
                        .grounds()
                        .map(ground -> named(ground.id(), ground.text(), List.of(ground.citation())))));
        return written;
    }

    /** A stage as the charter is recommended to be read. */
    private ObjectNode stage(Stage stage) {
        ObjectNode written = named(stage.id(), stage.title(), stage.citations());
        written.put("by", say(stage.by().under(Readings.recommended()).inWords()));
        written.put("asked_for", stage.applies().under(Readings.recommended()));
        written.set("papers", array(stage.papers().map(this::paper)));
        ArrayNode readings = written.putArray("readings");
        stage.readings().forEach(reading -> readings.add(reading.key().value()));
        return written;
    }

    private ObjectNode paper(Paper paper) {
        return named(paper.kind(), paper.name(), List.of(paper.citation()));
    }

    private ArrayNode projectKinds() {
        ArrayNode written = JSON.arrayNode();
        charter.projectKinds().forEach(kind -> {
            ObjectNode one = written.addObject().put("id", kind._1).put("procedure", kind._2.id());
            one.set("citations", RulingDocument.citations(kind._2.citations()));
        });
        return written;
    }

    private ObjectNode meeting(MeetingKind kind) {
        ObjectNode written = named(kind.id(), kind.name(), kind.citations())
                .put("body", kind.body().value())
                .put("conveners", say(kind.conveners().inWords()));
        ArrayNode modes = written.putArray("modes").add(MeetingKind.Mode.IN_PERSON.name());
        kind.forms().forEach(form -> modes.add(form.mode().name()));
        return written;
    }

    private ObjectNode right(Right right) {
        ObjectNode written = named(right.id(), right.text(), right.citations())
                .put("holder", say(right.holder().inWords()));
        written.set("papers", array(right.papers().map(this::paper)));
        return written;
    }

    private ObjectNode source(Funding.Source source) {
        return named(source.id(), source.text(), List.of(source.citation()))
                .put("tied", source.tied().isDefined());
    }

    private ObjectNode purpose(Funding.Purpose purpose) {
        return named(purpose.id(), purpose.text(), List.of(purpose.citation()))
                .put("when", purpose.when().name())
                .put(
                        "approved_by",
                        purpose.approval().map(Funding.Approval::procedure).getOrNull());
    }

    private ObjectNode named(String id, Text name, Seq<Citation> citations) {
        ObjectNode written = JSON.objectNode().put("id", id).put("name", say(name));
        written.set("citations", RulingDocument.citations(citations));
        return written;
    }

    private String say(Text words) {
        return words.in(language);
    }

    private static ArrayNode array(Seq<ObjectNode> elements) {
        ArrayNode array = JSON.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
