package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.ballot.BallotAct;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A record that was written by somebody who can also compute hashes still has to add up. */
final class RecountTest {

    private static final AllianceId ALLIANCE = AllianceId.of("demo");
    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final BallotId BALLOT = BallotId.of("b1");

    /** Founded, three seats, a ballot, two votes and its closing: entries 1 to 8. */
    private final Seq<Entry> entries = record();

    private static Seq<Entry> record() {
        InMemoryMinuteBook book = new InMemoryMinuteBook();
        try (LocalGovernance governance = new LocalGovernance(
                book,
                BuiltInCharters::named,
                InstantSource.fixed(Instant.parse("2025-03-01T01:00:00Z")),
                StateCouncilCalendar.published())) {
            governance
                    .found(ALLIANCE, new FoundAlliance(CharterId.of("aii"), "联盟"), SECRETARY, OperationId.of("found"))
                    .toCompletableFuture()
                    .join();
            for (int i = 0; i < 3; i++) {
                done(governance, new RegisterSeat(seat(i)), SECRETARY, "seat-" + i);
            }
            done(
                    governance,
                    new OpenBallot(
                            BALLOT,
                            BodyId.of("council"),
                            MatterId.of("approve-plan"),
                            "工作计划",
                            Readings.recommended(),
                            Session.IN_SESSION),
                    SECRETARY,
                    "open");
            done(governance, new CastVote(BALLOT, SeatId.of("seat-0"), Choice.FAVOUR), PersonId.of("holder-0"), "v0");
            done(governance, new CastVote(BALLOT, SeatId.of("seat-1"), Choice.FAVOUR), PersonId.of("holder-1"), "v1");
            done(governance, new CloseBallot(BALLOT, List.empty()), SECRETARY, "close");
        }
        return book.read(ALLIANCE, 0, 100);
    }

    private static Seat seat(int i) {
        return new Seat(
                SeatId.of("seat-" + i),
                BodyId.of("council"),
                "director",
                Option.none(),
                Option.some(PersonId.of("holder-" + i)),
                1,
                Option.none());
    }

    private static void done(LocalGovernance by, Command command, PersonId actor, String operation) {
        assertTrue(by.submit(ALLIANCE, command, actor, OperationId.of(operation))
                .toCompletableFuture()
                .join()
                .isRight());
    }

    private static Recount of(Seq<Entry> record) {
        return record.foldLeft(Recount.under(BuiltInCharters::named), Recount::after);
    }

    private static Entry with(Entry entry, long number, Instant at, Act act) {
        return new Entry(ALLIANCE, number, at, entry.actor(), entry.operation(), entry.fingerprint(), act);
    }

    private Seq<Entry> changed(int number, UnaryOperator<Act> change) {
        return entries.update(number - 1, entry -> with(entry, number, entry.at(), change.apply(entry.act())));
    }

    private static void assertFound(long number, String what, Seq<Entry> record) {
        Recount.Discrepancy found = of(record).discrepancy().get();
        assertEquals(number, found.number());
        assertEquals(what, found.what().en());
    }

    @Test
    void a_record_that_adds_up_is_counted_through() {
        assertEquals(8, entries.size());
        assertEquals(Option.none(), of(entries).discrepancy());
        assertEquals(1, of(entries).rulings());
    }

    @Test
    void a_verdict_that_the_votes_do_not_come_to_is_found() {
        assertFound(8, "the ballot b1 was recorded as FAILED, and its votes come to PASSED", changed(8, act -> {
            BallotAct.BallotClosed closed = (BallotAct.BallotClosed) act;
            return new BallotAct.BallotClosed(BALLOT, closed.present(), Verdict.FAILED, closed.citations());
        }));
    }

    @Test
    void a_vote_that_was_turned_round_is_found_where_it_changes_the_verdict() {
        assertEquals(
                8,
                of(changed(
                                7,
                                act -> new BallotAct.VoteCast(
                                        BALLOT,
                                        SeatId.of("seat-1"),
                                        Choice.AGAINST,
                                        ((BallotAct.VoteCast) act).citations())))
                        .discrepancy()
                        .get()
                        .number());
    }

    @Test
    void a_second_vote_of_a_seat_and_a_vote_behind_the_closing_are_found() {
        Entry vote = entries.get(6);

        assertFound(
                7,
                "the vote of seat-0 on b1 had been cast",
                changed(7, act -> entries.get(5).act()));
        assertFound(
                9,
                "the ballot b1 had closed",
                entries.append(with(
                        vote,
                        9,
                        vote.at(),
                        new BallotAct.VoteCast(
                                BALLOT,
                                SeatId.of("seat-2"),
                                Choice.FAVOUR,
                                vote.act().citations()))));
    }

    @Test
    void an_entry_that_is_missing_or_too_early_is_found_and_nothing_behind_it_is_looked_at() {
        Recount gap = of(entries.removeAt(2));

        assertEquals(4, gap.discrepancy().get().number());
        assertEquals(0, gap.rulings());
        assertFound(
                5,
                "it was recorded before the entry ahead of it",
                entries.update(4, entry -> with(entry, 5, entry.at().minusMillis(1), entry.act())));
        assertEquals(2, of(entries.tail()).discrepancy().get().number(), "it does not begin with its founding");
    }
}
