package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterRefusal;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What the test of a charter asks it; answers to open questions are given as key and choice in turn. */
abstract class CharterQuestions {

    private final Charter charter;

    CharterQuestions(Charter charter) {
        this.charter = charter;
    }

    final Either<Refusal, Mandate> mandate(String body, String matter, Session session, String... answers) {
        return charter.mandate(BodyId.of(body), MatterId.of(matter), readings(answers), session);
    }

    /** Rules on a roll; whoever acts in recess only acts in recess. */
    final Ruling rule(String body, String matter, Roll roll, String... answers) {
        return mandate(body, matter, Session.IN_RECESS, answers).get().rule().rule(roll);
    }

    final CharterRefusal.NotCompetent refusal(String body, String matter, String... answers) {
        return (CharterRefusal.NotCompetent)
                mandate(body, matter, Session.IN_RECESS, answers).getLeft();
    }

    /** The rule by which a body decides a matter, and where that stands: {@code D-cq-1 9(3) 12}. */
    final String decidedBy(String body, String matter) {
        Mandate mandate = mandate(body, matter, Session.IN_RECESS).get();
        return mandate.rule().rule().id()
                + " "
                + mandate.rule().rule().citations().map(Citation::provision).mkString(" ");
    }

    final Readings readings(String... answers) {
        Readings readings = Readings.recommended();
        for (int i = 0; i < answers.length; i += 2) {
            readings = readings.with(ReadingKey.of(answers[i]), answers[i + 1]);
        }
        assertEquals(List.empty(), charter.faultsOf(readings).toList());
        return readings;
    }

    final Citation at(String provision) {
        return new Citation(charter.id().value(), provision);
    }

    static Seq<String> arithmetic(Ruling ruling) {
        return ruling.reasons().flatMap(Reason::arithmetic).map(Object::toString);
    }

    static Seq<String> citations(Ruling ruling) {
        return ruling.citations().map(Citation::toString);
    }

    /** Every other reading with what it comes to: {@code R-cq-base=ALL_SEATS FAILED}. */
    static Seq<String> alternatives(Ruling ruling) {
        return ruling.alternatives()
                .map(alternative ->
                        alternative
                                        .readings()
                                        .choices()
                                        .map(answer -> answer._1 + "=" + answer._2)
                                        .mkString(", ") + " " + alternative.outcome());
    }
}
