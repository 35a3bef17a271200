package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AtOnce;
import io.governance.core.BallotId;
import io.governance.core.governance.Linearizability.Call;
import io.governance.core.governance.OneBallot.Asked;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Histories of many clients that vote, close and count at once: what they were told must be what they could have been told one
 * after the other. {@code -Dhistories.rounds=500} plays more.
 */
public final class Histories {

    /** How many seats, from 0, a history is about: few enough that clients get in each other's way. */
    public static final int SEATS = 40;

    private static final int ROUNDS = Integer.getInteger("histories.rounds", 4);
    private static final int CLIENTS = 8;
    private static final int CALLS = 25;

    private final Seq<Desk> desks;
    private final BallotId ballot;
    private final AtomicLong moments = new AtomicLong();

    private Histories(Seq<Desk> desks, BallotId ballot) {
        this.desks = desks;
        this.ballot = ballot;
    }

    /** Where clients turn to. An answer is {@link #entry}, the code of a refusal, or what was counted. */
    public interface Desk {

        /** Opens a ballot, and tells the entry that records it. */
        long open(BallotId ballot);

        /** Casts the vote of a seat as its holder does. */
        String cast(BallotId ballot, int seat, Choice choice, String operation);

        /** Closes a ballot. */
        String close(BallotId ballot, String operation);

        /** Tells {@link #counted} of a ballot. */
        String count(BallotId ballot);
    }

    /** What somebody is told whose act is recorded. */
    public static String entry(long number) {
        return OneBallot.entry(number);
    }

    /** What a count comes to: {@code 3 2 0 open}, or the verdict in the place of {@code open}. */
    public static String counted(long favour, long against, long abstain, String state) {
        return favour + " " + against + " " + abstain + " " + state;
    }

    /** Lets clients turn to several desks of one alliance, and checks what they were told. */
    public static void play(Seq<Desk> desks) {
        int closed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            BallotId ballot = BallotId.of("b" + round);
            long opened = desks.head().open(ballot);
            Histories histories = new Histories(desks, ballot);
            int seed = round;
            Seq<Call<Asked, String>> history = AtOnce.run(CLIENTS, client -> histories.new Client(client, seed).calls())
                    .flatMap(calls -> calls);

            assertEquals(CLIENTS * CALLS, history.size());
            assertTrue(
                    Linearizability.order(new OneBallot(opened), history).isDefined(),
                    () -> "no order explains round " + seed + " behind entry " + opened + ":\n"
                            + history.sorted(Comparator.comparingLong(Call::from))
                                    .mkString("\n"));
            closed += history.exists(call -> call.answer().contains("VOTE_CLOSED")) ? 1 : 0;
        }
        assertTrue(closed * 2 >= ROUNDS, "few histories go on after a closing: " + closed);
    }

    /** One of several clients that call at once; what it calls for is drawn, what comes of it is not. */
    private final class Client {
        private final int number;
        private final Random dice;
        private final ArrayList<Call<Asked, String>> calls = new ArrayList<>();

        private Client(int number, int round) {
            this.number = number;
            this.dice = new Random(100L * round + number);
        }

        private Seq<Call<Asked, String>> calls() {
            for (int i = 0; i < CALLS; i++) {
                Asked asked = next(i);
                long from = moments.incrementAndGet();
                String answer = call(asked);
                calls.add(new Call<>(asked, Option.some(answer), from, moments.incrementAndGet()));
            }
            return List.ofAll(calls);
        }

        private Asked next(int place) {
            int kind = dice.nextInt(100);
            if (kind < 8 && place > 0) {
                return calls.get(dice.nextInt(place)).call(); // once more, under the same name
            }
            String operation = ballot + "-" + number + "-" + place;
            if (kind < 30) {
                return new OneBallot.Count();
            }
            return place > CALLS / 2 && kind < 36
                    ? new OneBallot.Close(operation)
                    : new OneBallot.Cast(
                            operation, dice.nextInt(SEATS), Choice.values()[dice.nextInt(Choice.values().length)]);
        }

        private String call(Asked asked) {
            Desk desk = desks.get(number % desks.size());
            if (asked instanceof OneBallot.Cast cast) {
                return desk.cast(ballot, cast.seat(), cast.choice(), cast.operation());
            }
            return asked instanceof OneBallot.Close close ? desk.close(ballot, close.operation()) : desk.count(ballot);
        }
    }
}
