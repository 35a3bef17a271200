package io.governance.core.judgement;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether an element is there, and why (认定): the facts it rests on, what is missing, the provisions that ask for it, and the
 * judgements on its parts. What failed stays in the tree.
 *
 * @param statement what was asked
 * @param answer whether it is so
 * @param exhibits the facts that decided
 * @param missing the facts that would decide it; empty unless the answer is unknown
 * @param citations the provisions that ask for it
 * @param readings the open questions that were answered on the way
 * @param parts the judgements on its parts, in their order
 */
public record Judgement(
        Text statement,
        Answer answer,
        Seq<Exhibit> exhibits,
        Seq<Text> missing,
        Seq<Citation> citations,
        Seq<Reading> readings,
        Seq<Judgement> parts) {

    /** Obtains a judgement that facts decide. */
    public static Judgement of(Text statement, boolean holds, Exhibit... exhibits) {
        return new Judgement(
                statement, Answer.of(holds), List.of(exhibits), List.empty(), List.empty(), List.empty(), List.empty());
    }

    /** Obtains a judgement that wants a fact. */
    public static Judgement wanting(Text statement, Text missing, Exhibit... exhibits) {
        return new Judgement(
                statement,
                Answer.UNKNOWN,
                List.of(exhibits),
                List.of(missing),
                List.empty(),
                List.empty(),
                List.empty());
    }

    /** Both, each element once; most are empty, and then nothing is copied. */
    private static <T> Seq<T> union(Seq<T> some, Seq<T> others) {
        if (others.isEmpty()) {
            return some;
        }
        return some.isEmpty() ? others : some.appendAll(others).distinct();
    }

    /** Obtains a judgement that its parts decide. */
    static Judgement composed(Text statement, Answer answer, Seq<Judgement> parts) {
        return new Judgement(
                statement,
                answer,
                List.empty(),
                answer == Answer.UNKNOWN
                        ? parts.filter(part -> part.answer() == Answer.UNKNOWN)
                                .flatMap(Judgement::missing)
                                .distinct()
                        : List.empty(),
                List.empty(),
                parts.map(Judgement::readings).foldLeft((Seq<Reading>) List.<Reading>empty(), Judgement::union),
                parts);
    }

    /** Returns this judgement resting on provisions too. */
    public Judgement citing(Seq<Citation> provisions) {
        return new Judgement(
                statement,
                answer,
                exhibits,
                missing,
                citations.isEmpty() ? provisions : provisions.appendAll(citations),
                readings,
                parts);
    }

    /** Returns this judgement resting on the answer to an open question too. */
    Judgement reading(Reading reading) {
        return new Judgement(
                statement,
                answer,
                exhibits,
                missing,
                union(citations, reading.citations()),
                union(List.of(reading), readings),
                parts);
    }

    /** Returns the opposite judgement. */
    Judgement negated(Text negation) {
        return new Judgement(negation, answer.negated(), exhibits, missing, citations, readings, parts);
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
