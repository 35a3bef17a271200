package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.core.alliance.Alliance;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The questions of rehearsals, asked of any alliance (提问). */
public final class QuestionDocument {

    private QuestionDocument() {}

    /** What can be asked, by name. */
    public static Seq<String> names() {
        return Questions.ALL.keySet().toList();
    }

    /**
     * Answers a question.
     *
     * @param question its name, one of {@link #names()}
     * @param about what it is about, as a rehearsal writes it; empty if it is about nothing in particular
     * @return the answer; none if there is no such question, or nothing of that name to ask about
     */
    public static Option<Answered> answer(Alliance alliance, Occasion asked, String question, String about) {
        return Questions.ALL
                .get(question)
                .map(found -> found.answer(alliance, asked, about))
                .filter(facts -> !isUnknown(facts))
                .map(facts -> new Answered(about, facts));
    }

    private static boolean isUnknown(ObjectNode facts) {
        return facts.path("unknown").asBoolean();
    }
}
