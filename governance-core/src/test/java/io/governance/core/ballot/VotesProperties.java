package io.governance.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.voting.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Votes are packed into numbers; here they are compared with a map in which nothing is packed. */
final class VotesProperties {

    private static final long OPENED = 41;
    private static final int STRANGERS = 3;

    /** Beyond what thirty bits count. */
    private static final long LATE = 1L << 30;

    @Property(tries = 200)
    void the_first_vote_through_each_seat_is_kept_whoever_has_it_and_however_late(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 120) int electors,
            @ForAll @IntRange(min = 1, max = 4) int seatsEach) {
        Array<Elector> roll = Array.range(0, electors).map(elector -> elector(elector, 1 + random.nextInt(seatsEach)));
        Seq<SeatId> seats = roll.flatMap(Elector::seats)
                .appendAll(Array.range(0, STRANGERS).map(stranger -> SeatId.of("stranger-" + stranger)));
        Electorate electorate = Electorate.of(roll);
        Votes votes = Votes.none(electorate, OPENED);
        Map<SeatId, Vote> expected = LinkedHashMap.empty();
        long number = OPENED;
        for (int vote = 0; vote < 2 * seats.size(); vote++) {
            number += random.nextInt(20) == 0 ? LATE / seats.size() : 1 + random.nextInt(3);
            SeatId seat = seats.get(random.nextInt(seats.size()));
            Vote cast = new Vote(seat, Choice.values()[random.nextInt(Choice.values().length)], number);
            Votes before = votes;
            Map<SeatId, Vote> known = expected;
            votes = votes.with(cast);
            expected = expected.computeIfAbsent(seat, first -> cast)._2;
            same(seats, known, before);
            assertEquals(known.equals(expected), before.equals(votes));
        }
        same(seats, expected, votes);
    }

    private static Elector elector(int elector, int seats) {
        return new Elector(
                List.range(0, seats).map(seat -> SeatId.of("s" + elector + "-" + seat)),
                Option.some(MemberId.of("m" + elector)),
                1,
                Option.none(),
                false);
    }

    private static void same(Seq<SeatId> seats, Map<SeatId, Vote> expected, Votes votes) {
        assertEquals(expected.size(), votes.size());
        assertEquals(expected.values().toSet(), votes.all().toSet());
        assertEquals(expected.size(), votes.all().size());
        for (SeatId seat : seats) {
            assertEquals(expected.get(seat), votes.find(seat));
        }
    }

    @Test
    void the_choice_and_the_entry_are_kept_as_far_as_a_number_reaches_and_behind_that() {
        Electorate electorate = Electorate.of(Array.range(0, 6).map(elector -> elector(elector, 1)));
        for (Choice choice : Choice.values()) {
            for (long behind : new long[] {1, 2, LATE - 1, LATE, LATE + 1, Long.MAX_VALUE - OPENED}) {
                Vote vote = new Vote(SeatId.of("s5-0"), choice, OPENED + behind);
                Votes votes = Votes.none(electorate, OPENED).with(vote);
                assertEquals(Option.some(vote), votes.find(vote.seat()));
                assertEquals(List.of(vote), votes.all());
            }
        }
    }
}
