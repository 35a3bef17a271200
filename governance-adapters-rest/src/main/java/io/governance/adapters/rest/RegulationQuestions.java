package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.Reading;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Regulation;
import io.governance.core.charter.Silence;
import io.governance.core.questions.Confidences;
import io.governance.core.time.Occasion;
import io.vavr.control.Option;

/** Whether the charter of an alliance regulates something at all, and what holds if it does not. */
final class RegulationQuestions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RegulationQuestions() {}

    /** About a topic such as {@code funding}, and a member where the answer hangs on it, with a blank between. */
    static ObjectNode regulated(Alliance alliance, Occasion asked, String about) {
        String[] words = about.split(" ", 2);
        Option<MemberId> member =
                Option.when(words.length > 1 && Id.isWellFormed(words[1]), () -> MemberId.of(words[1]));
        return Regulation.of(alliance, words[0], member)
                .map(found -> facts(alliance, found))
                .getOrElse(() -> JSON.objectNode().put("unknown", true));
    }

    /** What is to be said of licences under a charter that lays down no duty to license. */
    static ObjectNode unlicensed(Alliance alliance) {
        Silence silence = Silence.onLicensing(alliance.charter());
        return facts(
                alliance,
                new Regulation(
                        Regulation.State.NOT_REGULATED, silence.statement(), Option.none(), silence.citations()));
    }

    private static ObjectNode facts(Alliance alliance, Regulation found) {
        ObjectNode facts = JSON.objectNode().put("answer", found.state().name());
        facts.set("reason", JudgementDocument.text(found.reason()));
        boolean open = found.state() == Regulation.State.OPEN;
        facts.set(
                "unsettled",
                JudgementDocument.keys(found.open().filter(any -> open).toList()));
        facts.set(
                "settled_by",
                JudgementDocument.texts(Confidences.interpreters(alliance).filter(any -> open)));
        facts.set("citations", RulingDocument.citations(found.citations()));
        ArrayNode otherwise = facts.putArray("otherwise");
        found.open()
                .forEach(reading -> reading.options()
                        .reject(option ->
                                option.choice().equals(alliance.readings().of(reading)))
                        .forEach(option -> otherwise(otherwise.addObject(), reading, option)));
        return facts;
    }

    private static void otherwise(ObjectNode written, Reading reading, Reading.Option option) {
        written.put(reading.key().value(), option.choice());
        written.set("reason", JudgementDocument.text(option.meaning()));
    }
}
