package io.governance.core.voting;

import io.governance.core.Reading;
import io.governance.core.Readings;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * Something that may depend on how open questions of interpretation are answered. Immutable.
 *
 * @param <T> what depends
 */
public sealed interface ByReading<T> {

    /**
     * What holds under the given answers; a question left open takes the recommended one.
     *
     * @throws IllegalArgumentException if an answer is not one its question allows
     */
    T under(Readings readings);

    /** Every question that anything here depends on, each once, in the order they are asked. */
    Seq<Reading> readings();

    /** Every way of answering the questions that lead to a value, with that value; the recommended way first. */
    Seq<Outcome<T>> outcomes();

    /** Returns the same questions with every value replaced. */
    <U> ByReading<U> map(Function<? super T, ? extends U> change);

    /** Returns the same questions with every value replaced by something that may ask further questions. */
    <U> ByReading<U> flatMap(Function<? super T, ? extends ByReading<U>> change);

    /**
     * A value and the answers that lead to it.
     *
     * @param readings the answers
     * @param value the value
     * @param <T> what depends
     */
    record Outcome<T>(Readings readings, T value) {}

    /**
     * A value that depends on no question.
     *
     * @param value the value
     * @param <T> what depends
     */
    record Plain<T>(T value) implements ByReading<T> {

        @Override
        public T under(Readings readings) {
            return value;
        }

        @Override
        public Seq<Reading> readings() {
            return List.empty();
        }

        @Override
        public Seq<Outcome<T>> outcomes() {
            return List.of(new Outcome<>(Readings.recommended(), value));
        }

        @Override
        public <U> ByReading<U> map(Function<? super T, ? extends U> change) {
            return new Plain<>(change.apply(value));
        }

        @Override
        public <U> ByReading<U> flatMap(Function<? super T, ? extends ByReading<U>> change) {
            return change.apply(value);
        }
    }

    /**
     * A question whose answer decides what holds.
     *
     * @param reading the question
     * @param branches what holds under each of its choices, for every choice and in their order
     * @param <T> what depends
     */
    record Fork<T>(Reading reading, Map<String, ByReading<T>> branches) implements ByReading<T> {
        public Fork {
            if (!branches.keySet()
                    .equals(reading.options().map(Reading.Option::choice).toLinkedSet())) {
                throw new IllegalArgumentException(
                        reading.key() + " must be answered for each of its choices, not for " + branches.keySet());
            }
        }

        @Override
        public T under(Readings readings) {
            return branches.get(readings.of(reading)).get().under(readings);
        }

        @Override
        public Seq<Reading> readings() {
            return branches.forAll(branch -> branch._2 instanceof Plain)
                    ? List.of(reading)
                    : branches.values()
                            .flatMap(ByReading::readings)
                            .prepend(reading)
                            .distinct();
        }

        @Override
        public Seq<Outcome<T>> outcomes() {
            return reading.options()
                    .map(Reading.Option::choice)
                    .flatMap(choice -> branches.get(choice)
                            .get()
                            .outcomes()
                            .filter(outcome ->
                                    outcome.readings().chosen(reading.key()).forAll(choice::equals))
                            .map(outcome ->
                                    new Outcome<>(outcome.readings().with(reading.key(), choice), outcome.value())));
        }

        @Override
        public <U> ByReading<U> map(Function<? super T, ? extends U> change) {
            return flatMap(value -> new Plain<>(change.apply(value)));
        }

        @Override
        public <U> ByReading<U> flatMap(Function<? super T, ? extends ByReading<U>> change) {
            Map<String, ByReading<U>> changed = LinkedHashMap.empty();
            for (Reading.Option option : reading.options()) {
                changed = changed.put(
                        option.choice(), branches.get(option.choice()).get().flatMap(change));
            }
            return new Fork<>(reading, changed);
        }
    }

    /** Obtains a value that depends on no question. */
    static <T> ByReading<T> plain(T value) {
        return new Plain<>(value);
    }

    /**
     * Asks a question and begins to say what holds under each of its choices.
     *
     * @param reading the question
     * @param <T> what depends
     */
    static <T> Asking<T> asking(Reading reading) {
        return new Asking<>(reading, LinkedHashMap.empty());
    }

    /**
     * A question with what holds under some of its choices.
     *
     * @param reading the question
     * @param branches what has been said so far
     * @param <T> what depends
     */
    record Asking<T>(Reading reading, Map<String, ByReading<T>> branches) {

        /** Says what holds under one choice. */
        public Asking<T> when(String choice, T value) {
            return when(choice, new Plain<>(value));
        }

        /** Says what holds under one choice, where that may ask further questions. */
        public Asking<T> when(String choice, ByReading<T> value) {
            return new Asking<>(reading, branches.put(choice, value));
        }

        /**
         * Ends the question.
         *
         * @throws IllegalArgumentException if a choice is missing or unknown
         */
        public ByReading<T> end() {
            return new Fork<>(reading, branches);
        }
    }
}
