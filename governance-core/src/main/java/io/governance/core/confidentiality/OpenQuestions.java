package io.governance.core.confidentiality;

import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.voting.Alternative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells a question that the charter leaves open from a fact that is missing, and finds what other readings come to. */
final class OpenQuestions {

    /** The answer to a question that recommends none. */
    static final String UNDETERMINED = "UNDETERMINED";

    private OpenQuestions() {}

    /**
     * The questions that nobody has settled, and no more of them than it takes to decide the matter however they are settled; none if a
     * fact is missing as well.
     *
     * @param asked the questions that were asked on the way
     * @param known whether the matter is decided under some readings
     */
    static Seq<Reading> deciding(Seq<Reading> asked, Readings readings, Predicate<Readings> known) {
        Seq<Reading> open = asked.filter(reading -> readings.of(reading).equals(UNDETERMINED));
        return decide(open, readings, known)
                ? open.foldLeft(
                        open,
                        (left, reading) -> decide(left.remove(reading), readings, known) ? left.remove(reading) : left)
                : List.empty();
    }

    private static boolean decide(Seq<Reading> open, Readings readings, Predicate<Readings> known) {
        Seq<Readings> settled = open.foldLeft(
                List.of(readings),
                (all, reading) -> all.flatMap(before -> reading.options()
                        .map(Reading.Option::choice)
                        .reject(UNDETERMINED::equals)
                        .map(choice -> before.with(reading.key(), choice))));
        return settled.forAll(known);
    }

    /** What the matter comes to where one of the questions asked is answered otherwise; only what differs. */
    static <V> Seq<Alternative<V>> otherwise(
            Seq<Reading> asked, Readings readings, V outcome, Function<Readings, V> matter) {
        return asked.flatMap(reading -> reading.options()
                        .map(Reading.Option::choice)
                        .reject(readings.of(reading)::equals)
                        .map(choice -> readings.with(reading.key(), choice)))
                .map(other -> new Alternative<>(other, matter.apply(other)))
                .reject(alternative -> alternative.outcome().equals(outcome));
    }
}
