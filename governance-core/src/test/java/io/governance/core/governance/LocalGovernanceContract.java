package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
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
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.office.Seat;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link LocalGovernance} promises on any minute book: one vote per seat, nothing acknowledged lost, the same ruling
 * after opening the book again. Extend it and say how to open your book.
 */
public abstract class LocalGovernanceContract {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final BallotId BALLOT = BallotId.of("b1");
    private static final BodyId COUNCIL = BodyId.of("council");
    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final MemberId MEMBER = MemberId.of("caict");
    private static final Seq<Choice> CHOICES = List.of(Choice.FAVOUR, Choice.AGAINST, Choice.ABSTAIN);

    private MinuteBook book;
    private Governance governance;

    /** Opens an empty book on storage of its own. */
    protected abstract MinuteBook open();

    /** Opens the storage of a book once more, as another process would. A book without storage returns itself. */
    protected abstract MinuteBook openAgain(MinuteBook opened);

    @BeforeEach
    void open_a_book() {
        book = open();
        governance = on(book);
    }

    @AfterEach
    void close_the_book() {
        governance.close();
    }

    @Test
    void an_alliance_lives_from_its_founding_to_a_ruling_and_is_the_same_when_the_book_is_opened_again() {
        openBallotOf(3);
        done(governance, new VacateSeat(seat(2)), SECRETARY, "vacate");
        done(governance, new FillSeat(seat(2), Option.some(MEMBER), holder(9)), SECRETARY, "fill");
        done(governance, new CastVote(BALLOT, seat(0), Choice.FAVOUR), holder(0), "vote-0");
        done(governance, new CastVote(BALLOT, seat(2), Choice.FAVOUR), holder(9), "vote-2");
        done(governance, new CloseBallot(BALLOT, List.of(seat(1))), SECRETARY, "close");
        Ruling ruling = ruling(governance);
        assertEquals(Verdict.PASSED, ruling.verdict());

        Governance again = on(openAgain(book));

        assertEquals(ruling, ruling(again));
        assertEquals(governance.alliance(ALLIANCE), again.alliance(ALLIANCE));
        assertEquals(List.of(ALLIANCE), again.alliances());
        again.close();
    }

    @Test
    void of_fifty_clients_that_vote_for_one_seat_at_once_one_is_counted() {
        openBallotOf(1);

        Seq<Either<Refusal, Receipt>> answers = AtOnce.run(
                50, i -> answer(governance, new CastVote(BALLOT, seat(0), choice(i)), holder(0), "client-" + i));

        Seq<Entry> votes = votes();
        assertEquals(1, votes.size());
        Choice counted = ((BallotAct.VoteCast) votes.head().act()).choice();
        Receipt receipt = new Receipt(votes.head().number(), votes.head().number());
        for (int i = 0; i < 50; i++) {
            if (choice(i) == counted) {
                assertEquals(Either.right(receipt), answers.get(i), "the same vote again is no mistake");
            } else {
                assertEquals("ALREADY_VOTED", answers.get(i).getLeft().code());
            }
        }
    }

    @Test
    void two_processes_that_race_on_one_book_count_one_vote_per_seat_and_lose_no_acknowledgement() {
        int seats = 60;
        openBallotOf(seats);
        Governance other = on(openAgain(book));

        Seq<Seq<Either<Refusal, Receipt>>> answers = AtOnce.run(4, client -> {
            Governance mine = client % 2 == 0 ? governance : other;
            return List.range(0, seats)
                    .map(seat -> submit(
                            mine,
                            new CastVote(BALLOT, seat(seat), choice(client + seat)),
                            holder(seat),
                            "client-" + client + "-" + seat))
                    .map(LocalGovernanceContract::answer);
        });

        Map<Long, Entry> entries = all().toMap(Entry::number, entry -> entry);
        assertEquals(seats, votes().size());
        assertEquals(
                seats,
                votes().map(vote -> ((BallotAct.VoteCast) vote.act()).seat())
                        .distinct()
                        .size());
        for (int client = 0; client < 4; client++) {
            for (int seat = 0; seat < seats; seat++) {
                Either<Refusal, Receipt> answer = answers.get(client).get(seat);
                if (answer.isRight()) {
                    BallotAct.VoteCast vote = (BallotAct.VoteCast)
                            entries.get(answer.get().first()).get().act();
                    assertEquals(seat(seat), vote.seat());
                    assertEquals(choice(client + seat), vote.choice());
                } else {
                    assertEquals("ALREADY_VOTED", answer.getLeft().code());
                }
            }
        }
        assertEquals(governance.alliance(ALLIANCE), other.alliance(ALLIANCE));
        other.close();
    }

    @Test
    void closing_and_voting_at_once_leave_one_ruling_that_every_process_gives() {
        openBallotOf(20);
        Governance other = on(openAgain(book));

        Seq<Either<Refusal, Receipt>> answers = AtOnce.run(
                24,
                i -> i < 20
                        ? answer(governance, new CastVote(BALLOT, seat(i), Choice.FAVOUR), holder(i), "vote-" + i)
                        : answer(
                                i % 2 == 0 ? governance : other,
                                new CloseBallot(BALLOT, List.empty()),
                                SECRETARY,
                                "close-" + i));

        assertEquals(1, answers.drop(20).count(Either::isRight), "one closes it");
        assertEquals(answers.take(20).count(Either::isRight), votes().size());
        assertTrue(
                answers.filter(Either::isLeft).forAll(no -> no.getLeft().code().equals("VOTE_CLOSED")));
        assertTrue(all().last().act() instanceof BallotAct.BallotClosed);
        assertEquals(ruling(governance), ruling(other));
        other.close();
    }

    @Test
    void a_process_that_knows_the_alliance_learns_what_another_one_recorded_before_it_refuses() {
        openBallotOf(2);
        Governance other = on(openAgain(book));
        assertEquals(governance.alliance(ALLIANCE), other.alliance(ALLIANCE));
        BallotId later = BallotId.of("later");
        done(
                governance,
                new OpenBallot(
                        later,
                        COUNCIL,
                        MatterId.of("approve-plan"),
                        "后续议题",
                        Readings.recommended(),
                        Session.IN_SESSION),
                SECRETARY,
                "open-later");

        done(other, new CastVote(later, seat(0), Choice.FAVOUR), holder(0), "vote-later");
        done(governance, new CloseBallot(later, List.empty()), SECRETARY, "close-later");
        assertEquals(
                "VOTE_CLOSED",
                answer(other, new CastVote(later, seat(1), Choice.FAVOUR), holder(1), "vote-too-late")
                        .getLeft()
                        .code());
        other.close();
    }

    @Test
    void an_operation_submitted_again_is_done_once_and_has_its_first_receipt() {
        openBallotOf(2);
        CastVote vote = new CastVote(BALLOT, seat(0), Choice.AGAINST);
        Receipt first = done(governance, vote, holder(0), "once");
        done(governance, new CastVote(BALLOT, seat(1), Choice.FAVOUR), holder(1), "other");
        done(governance, new CloseBallot(BALLOT, List.empty()), SECRETARY, "close");
        Governance other = on(openAgain(book));

        assertEquals(first, done(governance, vote, holder(0), "once"));
        assertEquals(first, done(other, vote, holder(0), "once"), "also in another process, although it is closed");
        assertEquals(2, votes().size());
        other.close();
    }

    @Test
    void an_operation_submitted_by_many_at_once_is_done_once() {
        openBallotOf(1);
        Governance other = on(openAgain(book));

        Seq<Either<Refusal, Receipt>> answers = AtOnce.run(
                16,
                i -> answer(
                        i % 2 == 0 ? governance : other,
                        new RegisterMember(MemberId.of("huawei"), "华为", "council-unit"),
                        SECRETARY,
                        "join"));

        assertEquals(1, answers.distinct().size());
        assertTrue(answers.head().isRight());
        assertEquals(1, all().count(entry -> entry.operation().equals(OperationId.of("join"))));
        other.close();
    }

    @Test
    void an_operation_that_asks_for_something_else_is_refused() {
        openBallotOf(1);
        done(governance, new CastVote(BALLOT, seat(0), Choice.AGAINST), holder(0), "once");
        Governance other = on(openAgain(book));
        CastVote changed = new CastVote(BALLOT, seat(0), Choice.FAVOUR);

        assertEquals(
                "OPERATION_REUSED",
                answer(governance, changed, holder(0), "once").getLeft().code());
        assertEquals(
                "OPERATION_REUSED",
                answer(other, changed, holder(0), "once").getLeft().code());
        other.close();
    }

    /** Founds the alliance and opens a ballot on its council of so many seats, each held by its own person. */
    private void openBallotOf(int seats) {
        assertTrue(answer(governance.found(
                        ALLIANCE,
                        new FoundAlliance(CharterId.of("aii"), "工业互联网产业联盟"),
                        SECRETARY,
                        OperationId.of("found")))
                .isRight());
        done(governance, new RegisterMember(MEMBER, "信通院", "council-unit"), SECRETARY, "member");
        Seq<CompletionStage<Either<Refusal, Receipt>>> registered = List.range(0, seats)
                .map(i -> submit(
                        governance,
                        new RegisterSeat(new Seat(
                                seat(i),
                                COUNCIL,
                                "director",
                                Option.when(i % 2 == 0, MEMBER),
                                Option.some(holder(i)),
                                1,
                                Option.none())),
                        SECRETARY,
                        "seat-" + i));
        registered.forEach(one -> assertTrue(answer(one).isRight()));
        done(
                governance,
                new OpenBallot(
                        BALLOT,
                        COUNCIL,
                        MatterId.of("approve-plan"),
                        "二〇二一年度工作计划",
                        Readings.recommended(),
                        Session.IN_SESSION),
                SECRETARY,
                "open");
    }

    private static Governance on(MinuteBook book) {
        return new LocalGovernance(
                book, BuiltInCharters::named, InstantSource.system(), StateCouncilCalendar.published());
    }

    private static CompletionStage<Either<Refusal, Receipt>> submit(
            Governance to, Command command, PersonId actor, String operation) {
        return to.submit(ALLIANCE, command, actor, OperationId.of(operation));
    }

    private static Either<Refusal, Receipt> answer(Governance of, Command command, PersonId actor, String operation) {
        return answer(submit(of, command, actor, operation));
    }

    private static Either<Refusal, Receipt> answer(CompletionStage<Either<Refusal, Receipt>> submitted) {
        return submitted.toCompletableFuture().join();
    }

    private static Receipt done(Governance by, Command command, PersonId actor, String operation) {
        return answer(by, command, actor, operation)
                .getOrElseThrow(refusal -> new AssertionError(refusal.code() + " " + refusal.facts()));
    }

    private Seq<Entry> all() {
        return book.read(ALLIANCE, 0, Integer.MAX_VALUE);
    }

    private Seq<Entry> votes() {
        return all().filter(entry -> entry.act() instanceof BallotAct.VoteCast);
    }

    private static Ruling ruling(Governance of) {
        return of.alliance(ALLIANCE).get().ruling(BALLOT).get();
    }

    private static SeatId seat(int i) {
        return SeatId.of("seat-" + i);
    }

    private static PersonId holder(int i) {
        return PersonId.of("holder-" + i);
    }

    private static Choice choice(int i) {
        return CHOICES.get(i % 3);
    }
}
