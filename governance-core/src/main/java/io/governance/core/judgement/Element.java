package io.governance.core.judgement;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * What a provision asks for before anything follows from it (构成要件): charter data, judged on the facts of a case.
 *
 * @param <F> what names the facts that can be asked for
 */
public sealed interface Element<F> {

    /** Judges this element on the facts of a case, under the given answers to open questions. */
    Judgement judge(Function<? super F, Judgement> facts, Readings readings);

    /** Every open question that this depends on, each once. */
    Seq<Reading> readings();

    /** Every provision that asks for this or a part of it. */
    Seq<Citation> citations();

    /**
     * A fact that a provision asks for.
     *
     * @param fact which
     * @param citations the provisions that ask for it
     * @param <F> what names facts
     */
    record Asked<F>(F fact, Seq<Citation> citations) implements Element<F> {

        @Override
        public Judgement judge(Function<? super F, Judgement> facts, Readings readings) {
            return facts.apply(fact).citing(citations);
        }

        @Override
        public Seq<Reading> readings() {
            return List.empty();
        }
    }

    /**
     * Several elements, all of which are asked for.
     *
     * @param parts the elements; if there are none, nothing is asked
     * @param <F> what names facts
     */
    record All<F>(Seq<Element<F>> parts) implements Element<F> {

        private static final Text STATEMENT = Text.of("以下各项同时具备", "all of these");

        @Override
        public Judgement judge(Function<? super F, Judgement> facts, Readings readings) {
            Seq<Judgement> judged = parts.map(part -> part.judge(facts, readings));
            return Judgement.composed(STATEMENT, Answer.all(judged.map(Judgement::answer)), judged);
        }

        @Override
        public Seq<Reading> readings() {
            return parts.flatMap(Element::readings).distinct();
        }

        @Override
        public Seq<Citation> citations() {
            return parts.flatMap(Element::citations).distinct();
        }
    }

    /**
     * Several elements, one of which suffices.
     *
     * @param parts the elements, at least one
     * @param <F> what names facts
     */
    record Any<F>(Seq<Element<F>> parts) implements Element<F> {

        private static final Text STATEMENT = Text.of("以下任一项具备", "any of these");

        @Override
        public Judgement judge(Function<? super F, Judgement> facts, Readings readings) {
            Seq<Judgement> judged = parts.map(part -> part.judge(facts, readings));
            return Judgement.composed(STATEMENT, Answer.any(judged.map(Judgement::answer)), judged);
        }

        @Override
        public Seq<Reading> readings() {
            return parts.flatMap(Element::readings).distinct();
        }

        @Override
        public Seq<Citation> citations() {
            return parts.flatMap(Element::citations).distinct();
        }
    }

    /**
     * An element that must not be there.
     *
     * @param part the element
     * @param <F> what names facts
     */
    record Not<F>(Element<F> part) implements Element<F> {

        @Override
        public Judgement judge(Function<? super F, Judgement> facts, Readings readings) {
            Judgement judged = part.judge(facts, readings);
            return judged.negated(Text.of(
                    "并非：" + judged.statement().zh(),
                    "not: " + judged.statement().en()));
        }

        @Override
        public Seq<Reading> readings() {
            return part.readings();
        }

        @Override
        public Seq<Citation> citations() {
            return part.citations();
        }
    }

    /**
     * An element that depends on how one open question is answered.
     *
     * @param fork the question and what is asked under each answer
     * @param <F> what names facts
     */
    record Read<F>(ByReading.Fork<Element<F>> fork) implements Element<F> {

        @Override
        public Judgement judge(Function<? super F, Judgement> facts, Readings readings) {
            return fork.under(readings).judge(facts, readings).reading(fork.reading());
        }

        @Override
        public Seq<Reading> readings() {
            return fork.readings()
                    .appendAll(fork.outcomes().map(ByReading.Outcome::value).flatMap(Element::readings))
                    .distinct();
        }

        @Override
        public Seq<Citation> citations() {
            return fork.outcomes()
                    .map(ByReading.Outcome::value)
                    .flatMap(Element::citations)
                    .appendAll(fork.reading().citations())
                    .distinct();
        }
    }

    /** Asks for a fact. */
    static <F> Element<F> asked(F fact, Citation... citations) {
        return new Asked<>(fact, List.of(citations));
    }

    /** Asks for several elements together. */
    @SafeVarargs
    static <F> Element<F> all(Element<F>... parts) {
        return new All<>(List.of(parts));
    }

    /** Asks for any of several elements. */
    @SafeVarargs
    static <F> Element<F> any(Element<F>... parts) {
        return new Any<>(List.of(parts));
    }

    /** Asks that an element be absent. */
    static <F> Element<F> not(Element<F> part) {
        return new Not<>(part);
    }

    /** Asks for nothing. */
    static <F> Element<F> nothing() {
        return new All<>(List.empty());
    }

    /** Asks for something else under each answer to an open question; none of them asks the same question again. */
    static <F> Element<F> read(ByReading.Asking<Element<F>> question) {
        return new Read<>((ByReading.Fork<Element<F>>) question.end());
    }
}
