package io.governance.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.SeatId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An electorate finds whoever votes through a seat as a walk over the roll does. */
class ElectorateProperties {

    /** Many of them have the same hash. */
    @Provide
    Arbitrary<String> seats() {
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                colliding,
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8));
    }

    @Property
    void whoever_votes_through_a_seat_is_found_at_its_place_and_nobody_else(
            @ForAll @Size(max = 200) Set<@From("seats") String> names,
            @ForAll("seats") String absent,
            @ForAll @IntRange(min = 1, max = 3) int seatsEach) {
        List<Elector> roll = List.ofAll(names)
                .map(SeatId::of)
                .grouped(seatsEach)
                .map(ElectorateProperties::elector)
                .toList();
        Electorate electorate = Electorate.of(roll);
        for (SeatId seat : List.ofAll(names).append(absent).map(SeatId::of)) {
            Option<Elector> expected = roll.find(elector -> elector.seats().contains(seat));
            assertEquals(expected, electorate.votingThrough(seat));
            assertEquals(expected.map(roll::indexOf).getOrElse(Electorate.NOBODY), electorate.placeOf(seat));
        }
    }

    private static Elector elector(Seq<SeatId> seats) {
        return new Elector(seats, Option.none(), 1, Option.none(), false);
    }
}
