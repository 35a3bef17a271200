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
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.ballot.BallotAct;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.CompleteFounding;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
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

    private volatile InstantSource clock = InstantSource.system();
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

    @Test
    void the_time_of_an_alliance_is_never_before_its_last_act() {
        openBallotOf(1);
        Instant last = all().last().at();
        clock = () -> last.minusSeconds(3600);

        assertEquals(last, governance.now(ALLIANCE));
        assertEquals(last.minusSeconds(3600), governance.now(AllianceId.of("nobody")));
    }

    @Test
    void an_alliance_as_of_an_instant_is_what_the_entries_recorded_by_then_make_it() {
        letTheClockTick();
        openBallotOf(4);
        done(governance, new FillSeat(seat(2), Option.some(MEMBER), holder(9)), SECRETARY, "fill");
        done(governance, new CastVote(BALLOT, seat(0), Choice.FAVOUR), holder(0), "vote-0");
        done(governance, new CompleteFounding(), SECRETARY, "complete");
        done(governance, new CastVote(BALLOT, seat(2), Choice.AGAINST), holder(9), "vote-2");
        Governance other = on(openAgain(book));

        Seq<Entry> entries = all();
        assertTrue(entries.map(Entry::at).distinct().size() > 5, "the clock ticked");
        for (Instant recorded : entries.map(Entry::at).distinct()) {
            for (Instant at :
                    List.of(recorded.minusMillis(1), recorded.minusNanos(1), recorded, recorded.plusNanos(1))) {
                Option<Alliance> expected =
                        fold(entries.filter(entry -> !entry.at().isAfter(at))).map(alliance -> alliance.at(at));
                assertEquals(expected, governance.allianceAsOf(ALLIANCE, at), () -> "as of " + at);
                assertEquals(expected, other.allianceAsOf(ALLIANCE, at), () -> "in another process, as of " + at);
            }
        }
        Instant founded = entries.head().at();
        assertEquals(Option.none(), governance.allianceAsOf(ALLIANCE, founded.minusMillis(1)), "before its founding");
        assertEquals(Option.none(), governance.allianceAsOf(AllianceId.of("nobody"), founded));
        assertEquals(fold(entries), governance.alliance(ALLIANCE));
        other.close();
    }

    @Test
    void a_record_is_read_in_pages_of_any_length_in_its_order_and_no_page_is_longer_than_asked() {
        openBallotOf(9);
        done(governance, new CastVote(BALLOT, seat(0), Choice.FAVOUR), holder(0), "vote-0");
        done(governance, new CloseBallot(BALLOT, List.empty()), SECRETARY, "close");
        Seq<Entry> entries = all();
        int last = entries.size();
        assertEquals(List.rangeClosed(1L, last), entries.map(Entry::number));

        for (int limit : List.of(1, 2, 3, 5, last - 1, last, last + 1, Integer.MAX_VALUE)) {
            Seq<Entry> read = List.empty();
            Seq<Entry> page = governance.record(ALLIANCE, 0, limit);
            while (!page.isEmpty()) {
                assertEquals(entries.drop(read.size()).take(limit), page, "pages of " + limit);
                read = read.appendAll(page);
                page = governance.record(ALLIANCE, read.last().number(), limit);
            }
            assertEquals(entries, read, "pages of " + limit);
        }
        for (int after = 0; after <= last + 1; after++) {
            assertEquals(entries.drop(after).take(2), governance.record(ALLIANCE, after, 2), "after " + after);
        }
        assertEquals(List.empty(), governance.record(AllianceId.of("nobody"), 0, 10));
    }

    @Test
    void a_refused_command_leaves_the_record_and_the_alliance_as_they_were() {
        openBallotOf(2);
        done(governance, new CastVote(BALLOT, seat(0), Choice.FAVOUR), holder(0), "vote-0");
        Governance other = on(openAgain(book));
        Option<Alliance> before = governance.alliance(ALLIANCE);
        Seq<Entry> entries = all();

        for (Governance each : List.of(governance, other)) {
            assertEquals("ALREADY_EXISTS", refusal(each, new RegisterMember(MEMBER, "信通院", "council-unit"), SECRETARY));
            assertEquals("ALREADY_VOTED", refusal(each, new CastVote(BALLOT, seat(0), Choice.AGAINST), holder(0)));
            assertEquals(
                    "NOT_ENTITLED_TO_VOTE", refusal(each, new CastVote(BALLOT, seat(1), Choice.FAVOUR), holder(0)));
            assertEquals("NOT_COMPETENT", refusal(each, new CompleteFounding(), holder(0)));
            assertEquals("NOT_FOUND", refusal(each, new VacateSeat(seat(7)), SECRETARY));
            assertEquals(
                    "ALREADY_EXISTS",
                    answer(each.found(
                                    ALLIANCE,
                                    new FoundAlliance(CharterId.of("aii"), "另一个联盟"),
                                    SECRETARY,
                                    OperationId.of("found-again")))
                            .getLeft()
                            .code());
            assertEquals(entries, all());
            assertEquals(before, each.alliance(ALLIANCE));
        }
        Governance fresh = on(openAgain(book));
        assertEquals(before, fresh.alliance(ALLIANCE));
        fresh.close();
        other.close();
    }

    @Test
    void refusals_among_what_is_submitted_at_once_leave_no_trace() {
        openBallotOf(40);
        int before = all().size();

        Seq<CompletionStage<Either<Refusal, Receipt>>> submitted = List.range(0, 40)
                .map(i -> submit(
                        governance,
                        new CastVote(BALLOT, seat(i), Choice.FAVOUR),
                        i % 2 == 0 ? holder(i) : SECRETARY,
                        "vote-" + i));

        Seq<Boolean> accepted =
                submitted.map(one -> answer(one)).map(Either::isRight).toList();
        assertEquals(List.range(0, 40).map(i -> i % 2 == 0), accepted);
        assertEquals(
                List.range(0, 20).map(i -> seat(2 * i)),
                all().drop(before).map(entry -> ((BallotAct.VoteCast) entry.act()).seat()));
        assertEquals(fold(all()), governance.alliance(ALLIANCE));
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

    private Governance on(MinuteBook book) {
        return new LocalGovernance(
                book, BuiltInCharters::named, () -> clock.instant(), StateCouncilCalendar.published());
    }

    /** Lets every look at the clock find it later than the one before, and between two milliseconds. */
    private void letTheClockTick() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-02-28T15:59:58.0004Z"));
        clock = () -> now.updateAndGet(last -> last.plusMillis(250));
    }

    /** What a record makes of the alliance, without any governance. */
    private static Option<Alliance> fold(Seq<Entry> entries) {
        return entries.foldLeft(
                Option.none(),
                (before, entry) -> entry.act() instanceof AllianceAct.AllianceFounded founded
                        ? Option.some(Alliance.founded(
                                entry.alliance(),
                                founded,
                                BuiltInCharters.named(founded.charter()).get(),
                                entry.stamp()))
                        : before.map(alliance -> alliance.after(entry.act(), entry.stamp())));
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

    private static String refusal(Governance of, Command command, PersonId actor) {
        return answer(of, command, actor, "refused-" + command.getClass().getSimpleName())
                .getLeft()
                .code();
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
