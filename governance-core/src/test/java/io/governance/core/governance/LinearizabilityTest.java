package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.governance.Linearizability.Call;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The judge of concurrent histories, judged on histories of which one knows whether they could have come about. */
final class LinearizabilityTest {

    private static final OneBallot BALLOT = new OneBallot(10);

    private static Call<OneBallot.Asked, String> call(OneBallot.Asked asked, String answer, long from, long to) {
        return new Call<>(asked, Option.some(answer), from, to);
    }

    private static Call<OneBallot.Asked, String> cast(int seat, Choice choice, String answer, long from, long to) {
        return call(new OneBallot.Cast("o" + from, seat, choice), answer, from, to);
    }

    private static Call<OneBallot.Asked, String> close(String answer, long from, long to) {
        return call(new OneBallot.Close("o" + from), answer, from, to);
    }

    private static Call<OneBallot.Asked, String> count(String answer, long from, long to) {
        return call(new OneBallot.Count(), answer, from, to);
    }

    @SafeVarargs
    private static boolean couldHaveComeAbout(Call<OneBallot.Asked, String>... calls) {
        return Linearizability.order(BALLOT, List.of(calls)).isDefined();
    }

    @Nested
    class What_could_have_come_about {

        @Test
        void nothing_at_all() {
            assertTrue(couldHaveComeAbout());
        }

        @Test
        void votes_at_once_in_either_order() {
            assertTrue(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 12", 1, 9), cast(2, Choice.AGAINST, "entry 11", 2, 8)));
        }

        @Test
        void a_count_that_sees_one_of_two_votes_that_go_on() {
            assertTrue(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 11", 1, 9),
                    cast(2, Choice.FAVOUR, "entry 12", 2, 8),
                    count("1 0 0 open", 3, 4),
                    count("2 0 0 open", 5, 6)));
        }

        @Test
        void a_vote_that_a_closing_at_once_came_before() {
            assertTrue(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "VOTE_CLOSED", 1, 9),
                    close("entry 11", 2, 8),
                    close("VOTE_CLOSED", 3, 7),
                    count("0 0 0 FAILED", 10, 11)));
        }

        @Test
        void the_same_attempt_made_twice_with_one_receipt() {
            OneBallot.Asked vote = new OneBallot.Cast("once", 1, Choice.FAVOUR);
            assertTrue(couldHaveComeAbout(
                    call(vote, "entry 11", 1, 2), close("entry 12", 3, 4), call(vote, "entry 11", 5, 6)));
        }

        @Test
        void a_vote_without_an_answer_that_was_carried_out_late_or_never() {
            Call<OneBallot.Asked, String> vote = Call.unanswered(new OneBallot.Cast("lost", 1, Choice.FAVOUR), 1);
            assertTrue(couldHaveComeAbout(vote, count("0 0 0 open", 2, 3), count("1 0 0 open", 4, 5)));
            assertTrue(couldHaveComeAbout(vote, count("0 0 0 open", 2, 3), count("0 0 0 open", 4, 5)));
        }
    }

    @Nested
    class What_cannot_have_come_about {

        @Test
        void a_count_without_a_vote_that_had_been_acknowledged() {
            assertFalse(couldHaveComeAbout(cast(1, Choice.FAVOUR, "entry 11", 1, 2), count("0 0 0 open", 3, 4)));
        }

        @Test
        void a_count_that_forgets_what_an_earlier_one_saw() {
            assertFalse(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 11", 1, 9), count("1 0 0 open", 2, 3), count("0 0 0 open", 4, 5)));
        }

        @Test
        void two_votes_of_one_seat() {
            assertFalse(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 11", 1, 9), cast(1, Choice.AGAINST, "entry 12", 2, 8)));
        }

        @Test
        void a_vote_that_was_refused_for_nothing() {
            assertFalse(couldHaveComeAbout(cast(1, Choice.FAVOUR, "ALREADY_VOTED", 1, 2), count("0 0 0 open", 3, 4)));
        }

        @Test
        void a_vote_after_the_closing() {
            assertFalse(couldHaveComeAbout(close("entry 11", 1, 2), cast(1, Choice.FAVOUR, "entry 12", 3, 4)));
        }

        @Test
        void two_closings_that_both_close() {
            assertFalse(couldHaveComeAbout(close("entry 11", 1, 9), close("entry 12", 2, 8)));
        }

        @Test
        void two_rulings() {
            assertFalse(couldHaveComeAbout(
                    close("entry 11", 1, 2), count("0 0 0 FAILED", 3, 4), count("0 0 0 PASSED", 5, 6)));
        }

        @Test
        void a_gap_between_two_entries() {
            assertFalse(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 11", 1, 2), cast(2, Choice.FAVOUR, "entry 13", 3, 4)));
        }

        @Test
        void one_number_for_two_votes() {
            assertFalse(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 11", 1, 9), cast(2, Choice.FAVOUR, "entry 11", 2, 8)));
        }

        @Test
        void an_earlier_entry_for_a_vote_that_began_after_the_other_had_ended() {
            assertFalse(couldHaveComeAbout(
                    cast(1, Choice.FAVOUR, "entry 12", 1, 2), cast(2, Choice.FAVOUR, "entry 11", 3, 4)));
        }

        @Test
        void a_second_receipt_for_the_same_attempt() {
            OneBallot.Asked vote = new OneBallot.Cast("once", 1, Choice.FAVOUR);
            assertFalse(couldHaveComeAbout(call(vote, "entry 11", 1, 2), call(vote, "entry 12", 3, 4)));
        }

        @Test
        void a_vote_without_an_answer_that_was_carried_out_before_it_began() {
            assertFalse(couldHaveComeAbout(
                    count("1 0 0 open", 1, 2), Call.unanswered(new OneBallot.Cast("lost", 1, Choice.FAVOUR), 3)));
        }
    }

    @Test
    void of_random_histories_those_that_came_about_are_believed_and_those_with_one_lie_are_not() {
        for (int seed = 1; seed <= 50; seed++) {
            Random dice = new Random(seed);
            Seq<Call<OneBallot.Asked, String>> history = history(dice);
            assertEquals(
                    Option.some(200), Linearizability.order(BALLOT, history).map(Seq::size), "history " + seed);
            int lie = dice.nextInt(history.size());
            Call<OneBallot.Asked, String> told = history.get(lie);
            Seq<Call<OneBallot.Asked, String>> lied = history.update(
                    lie, new Call<>(told.call(), told.answer().map(said -> otherThan(said)), told.from(), told.to()));
            assertEquals(Option.none(), Linearizability.order(BALLOT, lied), "history " + seed + " with a lie");
        }
    }

    /** Numbers that are not there: far behind the last entry, or more votes than seats. */
    private static String otherThan(String said) {
        return said.startsWith("entry ") ? "entry 999" : said.contains(" ") ? "99 " + said : "entry 998";
    }

    /** 8 clients that each make 25 calls, carried out one after the other in random order and stretched so that they overlap. */
    private static Seq<Call<OneBallot.Asked, String>> history(Random dice) {
        OneBallot.State state = BALLOT.first();
        ArrayList<Call<OneBallot.Asked, String>> calls = new ArrayList<>();
        long[] free = new long[8];
        for (int moment = 1; moment <= 200; moment++) {
            int client = dice.nextInt(8);
            int kind = dice.nextInt(100);
            OneBallot.Asked asked = kind < 70
                    ? new OneBallot.Cast("o" + moment, dice.nextInt(40), Choice.values()[dice.nextInt(3)])
                    : kind < 98 || moment < 100 ? new OneBallot.Count() : new OneBallot.Close("o" + moment);
            String answer = answer(state, asked);
            state = BALLOT.after(state, asked, Option.some(answer)).get();
            long at = moment * 100L;
            long from = Math.max(free[client], at - dice.nextInt(800)) + 1;
            long to = at + 1 + dice.nextInt(50);
            free[client] = to;
            calls.add(call(asked, answer, Math.min(from, at), to));
        }
        return List.ofAll(calls);
    }

    private static String answer(OneBallot.State state, OneBallot.Asked asked) {
        String votes = OneBallot.tally(state.votes().values().map(OneBallot.Counted::choice));
        return List.of(
                        "VOTE_CLOSED",
                        "ALREADY_VOTED",
                        OneBallot.entry(state.last() + 1),
                        votes + " open",
                        votes + " PASSED")
                .appendAll(state.votes().values().map(vote -> OneBallot.entry(vote.entry())))
                .find(answer -> BALLOT.after(state, asked, Option.some(answer)).isDefined())
                .get();
    }
}
