package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Vote;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many clients vote, close and count at once, through two governances on one storage; what they were told must be what they
 * could have been told one after the other. Extend it and say how to open your book. {@code -Dhistories.rounds=500} plays
 * more.
 */
public abstract class ConcurrencyHistoriesContract {

    private static final int SEATS = 100;

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final BodyId COUNCIL = BodyId.of("council");

    private Governance one;
    private Governance other;

    /** Opens an empty book on storage of its own. */
    protected abstract MinuteBook open();

    /** Opens the storage of a book once more, as another process would. A book without storage returns itself. */
    protected abstract MinuteBook openAgain(MinuteBook opened);

    @BeforeEach
    void found_an_alliance_with_a_council() {
        MinuteBook book = open();
        one = on(book);
        other = on(openAgain(book));
        acknowledged(answer(one.found(
                ALLIANCE, new FoundAlliance(CharterId.of("aii"), "工业互联网产业联盟"), SECRETARY, OperationId.of("found"))));
        Seq<CompletionStage<Either<Refusal, Receipt>>> seats = List.range(0, SEATS)
                .map(seat -> one.submit(
                        ALLIANCE,
                        new RegisterSeat(new Seat(
                                seat(seat),
                                COUNCIL,
                                "director",
                                Option.none(),
                                Option.some(holder(seat)),
                                1,
                                Option.none())),
                        SECRETARY,
                        OperationId.of("seat-" + seat)));
        seats.forEach(registered -> acknowledged(answer(registered)));
    }

    @AfterEach
    void close_both() {
        one.close();
        other.close();
    }

    @Test
    void whatever_clients_are_told_at_once_they_could_have_been_told_one_after_the_other() {
        Histories.play(List.of(desk(one), desk(other)));
    }

    private static Histories.Desk desk(Governance of) {
        return new Histories.Desk() {
            @Override
            public long open(BallotId ballot) {
                return acknowledged(ask(of, opening(ballot), SECRETARY, "open-" + ballot))
                        .last();
            }

            @Override
            public String cast(BallotId ballot, int seat, Choice choice, String operation) {
                return said(ask(of, new CastVote(ballot, seat(seat), choice), holder(seat), operation));
            }

            @Override
            public String close(BallotId ballot, String operation) {
                return said(ask(of, new CloseBallot(ballot, List.empty()), SECRETARY, operation));
            }

            @Override
            public String count(BallotId ballot) {
                return ConcurrencyHistoriesContract.count(of, ballot);
            }
        };
    }

    @Test
    void of_a_hundred_votes_at_once_all_are_counted() {
        BallotId ballot = opened("hundred");

        Seq<Receipt> receipts = AtOnce.run(
                SEATS,
                seat -> acknowledged(
                        ask(at(seat), new CastVote(ballot, seat(seat), Choice.FAVOUR), holder(seat), "vote-" + seat)));

        assertEquals(SEATS, receipts.map(Receipt::first).distinct().size());
        assertEquals("100 0 0 open", count(one, ballot));
        assertEquals("100 0 0 open", count(other, ballot));
    }

    @Test
    void of_fifty_openings_and_fifty_closings_at_once_one_opens_and_at_most_one_closes() {
        BallotId ballot = BallotId.of("fifty");

        Seq<Either<Refusal, Receipt>> answers = AtOnce.run(
                100,
                i -> i % 2 == 0
                        ? ask(at(i / 2), opening(ballot), SECRETARY, "open-fifty-" + i)
                        : ask(at(i / 2), new CloseBallot(ballot, List.empty()), SECRETARY, "close-fifty-" + i));

        Seq<Either<Refusal, Receipt>> openings =
                answers.zipWithIndex().filter(answer -> answer._2 % 2 == 0).map(answer -> answer._1);
        Seq<Either<Refusal, Receipt>> closings =
                answers.zipWithIndex().filter(answer -> answer._2 % 2 == 1).map(answer -> answer._1);
        Seq<Receipt> recorded = openings.appendAll(closings).flatMap(Either::toOption);
        assertEquals(1, openings.count(Either::isRight));
        assertTrue(
                openings.filter(Either::isLeft).forAll(no -> no.getLeft().code().equals("ALREADY_EXISTS")));
        assertTrue(closings.count(Either::isRight) <= 1);
        assertTrue(closings.filter(Either::isLeft)
                .forAll(no -> List.of("NOT_FOUND", "VOTE_CLOSED")
                        .contains(no.getLeft().code())));
        assertEquals(
                recorded.map(Receipt::first).sorted(),
                one.record(ALLIANCE, 0, Integer.MAX_VALUE)
                        .filter(entry -> isAbout(ballot, entry))
                        .map(Entry::number));
        assertEquals(count(one, ballot), count(other, ballot));
    }

    @Test
    void of_fifty_votes_and_fifty_closings_at_once_every_closing_finds_the_same_count() {
        BallotId ballot = opened("count");

        Seq<String> told = AtOnce.run(
                100,
                i -> i % 2 == 0
                        ? said(ask(
                                at(i / 2), new CastVote(ballot, seat(i), Choice.AGAINST), holder(i), "vote-count-" + i))
                        : closingAndCounting(at(i / 2), ballot, "close-count-" + i));

        int votes = told.count(answer -> answer.startsWith("entry "));
        Seq<String> counts = told.filter(answer -> answer.startsWith("0 "));
        assertEquals(50, counts.size());
        assertEquals(1, counts.distinct().size(), () -> "counts: " + counts.distinct());
        assertTrue(counts.head().startsWith("0 " + votes + " 0 "), () -> votes + " votes, counted " + counts.head());
        assertEquals(50, votes + told.count("VOTE_CLOSED"::equals));
    }

    private static String closingAndCounting(Governance at, BallotId ballot, String operation) {
        String closed = said(ask(at, new CloseBallot(ballot, List.empty()), SECRETARY, operation));
        assertTrue(closed.startsWith("entry ") || closed.equals("VOTE_CLOSED"), closed);
        return count(at, ballot);
    }

    private Governance at(int number) {
        return number % 2 == 0 ? one : other;
    }

    private BallotId opened(String name) {
        BallotId ballot = BallotId.of(name);
        acknowledged(ask(one, opening(ballot), SECRETARY, "open-" + name));
        return ballot;
    }

    private static OpenBallot opening(BallotId ballot) {
        return new OpenBallot(
                ballot, COUNCIL, MatterId.of("approve-plan"), "年度工作计划", Readings.recommended(), Session.IN_SESSION);
    }

    private static boolean isAbout(BallotId ballot, Entry entry) {
        return entry.act() instanceof BallotAct.BallotOpened opened
                        && opened.ballot().equals(ballot)
                || entry.act() instanceof BallotAct.BallotClosed closed
                        && closed.ballot().equals(ballot);
    }

    private static String count(Governance at, BallotId id) {
        Alliance alliance = at.alliance(ALLIANCE).get();
        Ballot ballot = alliance.ballots().find(id).get();
        return OneBallot.tally(ballot.votes().all().map(Vote::choice)) + " "
                + (ballot.isOpen() ? "open" : alliance.ruling(id).get().verdict());
    }

    private static String said(Either<Refusal, Receipt> answer) {
        return answer.fold(Refusal::code, receipt -> OneBallot.entry(receipt.first()));
    }

    private static Governance on(MinuteBook book) {
        return new LocalGovernance(
                book, BuiltInCharters::named, InstantSource.system(), StateCouncilCalendar.published());
    }

    /** Asks in either way: some clients lend their thread, some leave the work to others. */
    private static Either<Refusal, Receipt> ask(Governance of, Command command, PersonId actor, String operation) {
        OperationId id = OperationId.of(operation);
        return operation.hashCode() % 2 == 0
                ? of.carryOut(ALLIANCE, command, actor, id)
                : answer(of.submit(ALLIANCE, command, actor, id));
    }

    private static Either<Refusal, Receipt> answer(CompletionStage<Either<Refusal, Receipt>> asked) {
        return asked.toCompletableFuture().join();
    }

    private static Receipt acknowledged(Either<Refusal, Receipt> answer) {
        return answer.getOrElseThrow(refusal -> new AssertionError(refusal.code() + " " + refusal.facts()));
    }

    private static SeatId seat(int number) {
        return SeatId.of("seat-" + number);
    }

    private static PersonId holder(int number) {
        return PersonId.of("holder-" + number);
    }
}
