package io.governance.core.judgement;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether an element is there, and why (认定): the facts it rests on, what is missing, the provisions that ask for it, and the
 * judgements on its parts. What failed stays in the tree. What follows from the parts is not kept: it is gathered when asked for.
 *
 * @param statement what was asked
 * @param answer whether it is so
 * @param exhibits the facts that decided
 * @param wanted the fact that would decide, besides what its parts want; empty unless the answer is unknown
 * @param citations the provisions that ask for it
 * @param asked the open questions that were answered here, besides those of its parts
 * @param parts the judgements on its parts, in their order
 */
public record Judgement(
        Text statement,
        Answer answer,
        Seq<Exhibit> exhibits,
        Seq<Text> wanted,
        Seq<Citation> citations,
        Seq<Reading> asked,
        Seq<Judgement> parts) {

    /** Obtains a judgement that facts decide. */
    public static Judgement of(Text statement, boolean holds, Exhibit... exhibits) {
        return of(statement, holds, List.of(exhibits));
    }

    /** Obtains a judgement that facts decide. */
    public static Judgement of(Text statement, boolean holds, Seq<Exhibit> exhibits) {
        return new Judgement(
                statement, Answer.of(holds), exhibits, List.empty(), List.empty(), List.empty(), List.empty());
    }

    /** Obtains a judgement that wants a fact. */
    public static Judgement wanting(Text statement, Text missing, Exhibit... exhibits) {
        return wanting(statement, missing, List.of(exhibits));
    }

    /** Obtains a judgement that wants a fact. */
    public static Judgement wanting(Text statement, Text missing, Seq<Exhibit> exhibits) {
        return new Judgement(
                statement, Answer.UNKNOWN, exhibits, List.of(missing), List.empty(), List.empty(), List.empty());
    }

    /** Obtains a judgement that its parts decide. */
    public static Judgement composed(Text statement, Answer answer, Seq<Judgement> parts) {
        return new Judgement(statement, answer, List.empty(), List.empty(), List.empty(), List.empty(), parts);
    }

    /** Returns this judgement resting on provisions too. */
    public Judgement citing(Seq<Citation> provisions) {
        return provisions.isEmpty()
                ? this
                : new Judgement(
                        statement,
                        answer,
                        exhibits,
                        wanted,
                        citations.isEmpty() ? provisions : provisions.appendAll(citations),
                        asked,
                        parts);
    }

    /** Returns this judgement resting on the answers to open questions too. */
    public Judgement asking(Seq<Reading> questions) {
        return questions.isEmpty()
                ? this
                : new Judgement(
                        statement,
                        answer,
                        exhibits,
                        wanted,
                        citations,
                        asked.isEmpty() ? questions : asked.appendAll(questions),
                        parts);
    }

    /** Returns this judgement resting on the answer to an open question too, and on where the charter leaves it open. */
    Judgement reading(Reading reading) {
        return new Judgement(
                statement,
                answer,
                exhibits,
                wanted,
                Citation.union(citations, reading.citations()),
                asked.prepend(reading),
                parts);
    }

    /** Returns the opposite judgement. */
    Judgement negated(Text negation) {
        return new Judgement(negation, answer.negated(), exhibits, wanted, citations, asked, parts);
    }

    /** The facts that would decide it, each once; empty unless the answer is unknown. */
    public Seq<Text> missing() {
        return answer == Answer.UNKNOWN
                ? parts.flatMap(Judgement::missing).prependAll(wanted).distinct()
                : List.empty();
    }

    /** The open questions that were answered on the way, each once. */
    public Seq<Reading> readings() {
        return flattened().flatMap(Judgement::asked).distinct();
    }

    /** Checks if the element is there. */
    public boolean holds() {
        return answer == Answer.YES;
    }

    /** This judgement and those on its parts, in reading order. */
    public Seq<Judgement> flattened() {
        return parts.flatMap(Judgement::flattened).prepend(this);
    }
}
