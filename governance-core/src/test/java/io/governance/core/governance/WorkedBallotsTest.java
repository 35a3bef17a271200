package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worked cases that need an alliance with members and seats, played through the driving port. */
final class WorkedBallotsTest {

    private static final AllianceId ALLIANCE = AllianceId.of("the-alliance");
    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final BallotId BALLOT = BallotId.of("b");

    private final LocalGovernance governance = new LocalGovernance(
            new InMemoryMinuteBook(),
            BuiltInCharters::named,
            InstantSource.fixed(Instant.parse("2026-03-10T08:00:00Z")),
            StateCouncilCalendar.published());
    private int operations;

    @AfterEach
    void close() {
        governance.close();
    }

    private OperationId operation() {
        return OperationId.of("op-" + operations++);
    }

    private void found(String charter) {
        Either<Refusal, Receipt> founded = governance
                .found(ALLIANCE, new FoundAlliance(CharterId.of(charter), "联盟"), SECRETARY, operation())
                .toCompletableFuture()
                .join();
        assertEquals(Either.right(new Receipt(1, 1)), founded);
    }

    private Either<Refusal, Receipt> submit(Command command, String actor) {
        return governance
                .submit(ALLIANCE, command, PersonId.of(actor), operation())
                .toCompletableFuture()
                .join();
    }

    private void done(Command command) {
        Either<Refusal, Receipt> receipt = submit(command, "secretary");
        assertTrue(receipt.isRight(), () -> "refused: " + receipt);
    }

    private static String member(int i) {
        return "m" + i;
    }

    /** Registers members m1 to mN, each with one seat of that kind on the body, held by p1 to pN. */
    private void members(int n, String tier, String body, String kind) {
        for (int i = 1; i <= n; i++) {
            done(new RegisterMember(MemberId.of(member(i)), "单位" + i, tier));
            done(seat("s" + i, body, kind, Option.some(member(i)), "p" + i));
        }
    }

    private static RegisterSeat seat(String seat, String body, String kind, Option<String> member, String person) {
        return new RegisterSeat(new Seat(
                SeatId.of(seat),
                BodyId.of(body),
                kind,
                member.map(MemberId::of),
                Option.some(PersonId.of(person)),
                1,
                Option.none()));
    }

    private void open(String body, String matter) {
        done(new OpenBallot(
                BALLOT, BodyId.of(body), MatterId.of(matter), "议题", Readings.recommended(), Session.IN_RECESS));
    }

    private Either<Refusal, Receipt> cast(String seat, Choice choice, String person) {
        return submit(new CastVote(BALLOT, SeatId.of(seat), choice), person);
    }

    private void cast(int from, int to, Choice choice) {
        for (int i = from; i <= to; i++) {
            Either<Refusal, Receipt> receipt = cast("s" + i, choice, "p" + i);
            assertTrue(receipt.isRight(), () -> "refused: " + receipt);
        }
    }

    private Ruling closing() {
        done(new CloseBallot(BALLOT, List.empty()));
        return governance.alliance(ALLIANCE).get().ruling(BALLOT).get();
    }

    private static String arithmetic(Ruling ruling) {
        return ruling.reasons()
                .map(reason -> reason.arithmetic().get().toString())
                .mkString(" | ");
    }

    private static void assertRefused(String code, String citation, Either<Refusal, Receipt> answer) {
        assertTrue(answer.isLeft(), () -> "accepted: " + answer);
        assertEquals(code, answer.getLeft().code());
        assertTrue(
                answer.getLeft().citations().contains(Citation.parse(citation)),
                () -> "cites " + answer.getLeft().citations());
    }

    @Test
    @Article({"oscar:11", "oscar:12"})
    void a_unit_that_also_supplied_the_chair_has_one_vote() {
        found("oscar");
        members(12, "council-class", "council", "director");
        done(seat("the-chair", "council", "chair", Option.some("m1"), "chairperson"));
        open("council", "other");
        cast(1, 7, Choice.FAVOUR);
        assertRefused("ALREADY_VOTED", "oscar:12", cast("the-chair", Choice.FAVOUR, "chairperson"));
        cast(8, 12, Choice.AGAINST);
        Ruling ruling = closing();
        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals("3×7=21 < 2×12=24", arithmetic(ruling));
        assertTrue(ruling.robust());
    }

    @Test
    @Article({"oscar:12", "oscar:27(2)"})
    void a_unit_voted_out_leaves_the_electorate_and_the_base() {
        found("oscar");
        members(30, "council-class", "council", "director");
        done(new EndMembership(MemberId.of("m30"), "违反章程"));
        open("council", "other");
        assertRefused("NOT_A_MEMBER", "oscar:22", cast("s30", Choice.FAVOUR, "p30"));
        cast(1, 19, Choice.FAVOUR);
        cast(20, 29, Choice.AGAINST);
        Ruling ruling = closing();
        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals("3×19=57 < 2×29=58", arithmetic(ruling));
    }

    @Test
    @Article("oscar:11")
    void an_adviser_speaks_and_does_not_vote() {
        found("oscar");
        members(3, "council-class", "council", "director");
        done(seat("guest", "council", "adviser", Option.none(), "adviser"));
        open("council", "elect-head");
        assertRefused("NOT_ENTITLED_TO_VOTE", "oscar:11", cast("guest", Choice.FAVOUR, "adviser"));
        cast(1, 2, Choice.FAVOUR);
        assertEquals("3×2=6 ≥ 2×3=6", arithmetic(closing()));
    }

    @Test
    @Article({"aii:18", "aii:19", "aii:16"})
    void an_expelled_member_counts_neither_as_present_nor_in_the_base() {
        found("aii");
        members(30, "ordinary", "assembly", "member");
        done(new EndMembership(MemberId.of("m30"), "除名"));
        open("assembly", "other");
        assertRefused("NOT_A_MEMBER", "aii:12", cast("s30", Choice.FAVOUR, "p30"));
        cast(1, 19, Choice.FAVOUR);
        Ruling ruling = closing();
        assertEquals(Verdict.NO_QUORUM, ruling.verdict());
        assertTrue(arithmetic(ruling).startsWith("3×19=57 < 2×29=58"), () -> arithmetic(ruling));
    }

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:10(2)", "cqncetia:15", "cqncetia:16"})
    void sitting_in_and_advising_give_no_vote_and_a_fourteenth_vice_chair_finds_no_seat() {
        found("cqncetia");
        members(21, "member", "council", "director");
        for (int i = 22; i <= 34; i++) {
            done(seat("s" + i, "council", "vice-chair", Option.none(), "p" + i));
        }
        done(seat("s35", "council", "chair", Option.none(), "p35"));
        done(seat("s36", "council", "executive-vice-chair", Option.none(), "p36"));
        done(seat("gallery", "council", "observer", Option.none(), "observer"));
        done(seat("advice", "expert-committee", "member", Option.none(), "expert"));
        assertRefused(
                "SEATS_FULL",
                "cqncetia:16",
                submit(seat("s37", "council", "vice-chair", Option.none(), "p37"), "secretary"));
        open("council", "admit-member");
        cast(1, 23, Choice.FAVOUR);
        cast(24, 36, Choice.AGAINST);
        assertRefused("NOT_ENTITLED_TO_VOTE", "cqncetia:10(2)", cast("gallery", Choice.FAVOUR, "observer"));
        assertRefused("NOT_ENTITLED_TO_VOTE", "cqncetia:15", cast("advice", Choice.FAVOUR, "expert"));
        Ruling ruling = closing();
        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals("3×23=69 < 2×36=72", arithmetic(ruling));
        assertTrue(ruling.robust());
    }

    @Test
    @Article({"caih:10", "caih:18.2", "caih:20"})
    void in_the_assembly_members_vote_and_correspondents_do_not() {
        found("caih");
        members(2, "council-unit", "assembly", "member");
        done(seat("reporter", "assembly", "correspondent", Option.none(), "reporter"));
        open("assembly", "approve-annual-report");
        assertRefused("NOT_ENTITLED_TO_VOTE", "caih:10", cast("reporter", Choice.FAVOUR, "reporter"));
        cast(1, 2, Choice.FAVOUR);
        Ruling ruling = closing();
        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(
                List.of(Verdict.PASSED, Verdict.PASSED),
                ruling.alternatives().map(alternative -> alternative.outcome()));
    }

    @Test
    @Article("aii:22(3)")
    void a_wrong_body_cannot_even_open_a_ballot() {
        found("aii");
        members(3, "ordinary", "assembly", "member");
        assertRefused(
                "NOT_COMPETENT",
                "aii:22(3)",
                submit(
                        new OpenBallot(
                                BALLOT,
                                BodyId.of("assembly"),
                                MatterId.of("elect-head"),
                                "选举理事长",
                                Readings.recommended(),
                                Session.IN_RECESS),
                        "secretary"));
        assertTrue(governance.alliance(ALLIANCE).get().ballots().inOrder().isEmpty());
    }

    @Test
    @Article("aii:23")
    void the_same_vote_again_has_the_same_receipt_and_another_one_is_refused() {
        found("aii");
        members(3, "council-unit", "council", "director");
        open("council", "other");
        Either<Refusal, Receipt> first = cast("s1", Choice.FAVOUR, "p1");
        assertEquals(first, cast("s1", Choice.FAVOUR, "p1"));
        assertRefused("ALREADY_VOTED", "aii:23", cast("s1", Choice.AGAINST, "p1"));
        assertRefused("NOT_ENTITLED_TO_VOTE", "aii:23", cast("s2", Choice.FAVOUR, "p1"));
        cast(2, 2, Choice.FAVOUR);
        assertEquals(Verdict.PASSED, closing().verdict());
        assertRefused("VOTE_CLOSED", "aii:23", cast("s3", Choice.FAVOUR, "p3"));
        assertEquals(first, cast("s1", Choice.FAVOUR, "p1"), "a late retry still learns that it was counted");
    }

    @Test
    @Article("aii:23")
    void whoever_takes_over_a_seat_learns_that_its_vote_stands_and_whoever_left_it_learns_nothing() {
        found("aii");
        members(3, "council-unit", "council", "director");
        open("council", "other");
        Either<Refusal, Receipt> first = cast("s1", Choice.FAVOUR, "p1");
        done(new FillSeat(SeatId.of("s1"), Option.some(MemberId.of("m1")), PersonId.of("heir")));
        assertEquals(first, cast("s1", Choice.FAVOUR, "heir"));
        assertRefused("ALREADY_VOTED", "aii:23", cast("s1", Choice.AGAINST, "heir"));
        assertRefused("NOT_ENTITLED_TO_VOTE", "aii:23", cast("s1", Choice.FAVOUR, "p1"));
        assertRefused("NOT_ENTITLED_TO_VOTE", "aii:23", cast("s1", Choice.FAVOUR, "stranger"));
    }

    @Test
    @Article("oscar:12")
    void where_the_roll_is_that_of_the_closing_a_seat_votes_for_whoever_has_it_and_its_former_unit_for_itself() {
        found("oscar");
        members(3, "council-class", "council", "director");
        done(seat("the-chair", "council", "chair", Option.some("m1"), "p1"));
        done(new OpenBallot(
                BALLOT,
                BodyId.of("council"),
                MatterId.of("other"),
                "议题",
                Readings.recommended().with(ReadingKey.of("R-all-record-date"), "AT_CLOSING"),
                Session.IN_RECESS));
        cast(1, 1, Choice.FAVOUR);
        assertRefused("ALREADY_VOTED", "oscar:12", cast("the-chair", Choice.FAVOUR, "p1"));
        done(new FillSeat(SeatId.of("the-chair"), Option.some(MemberId.of("m2")), PersonId.of("p2")));
        Either<Refusal, Receipt> second = cast("the-chair", Choice.AGAINST, "p2");
        assertTrue(second.isRight(), () -> "refused: " + second);
        assertEquals(second, cast("the-chair", Choice.AGAINST, "p2"));
        assertRefused("ALREADY_VOTED", "oscar:12", cast("s2", Choice.FAVOUR, "p2"));
        cast(3, 3, Choice.AGAINST);

        Ruling ruling = closing();
        assertEquals("3×1=3 < 2×3=6", arithmetic(ruling));
        assertEquals(2, ruling.roll().seats().against());
        Recount recount = governance
                .record(ALLIANCE, 0, Integer.MAX_VALUE)
                .foldLeft(Recount.under(BuiltInCharters::named), Recount::after);
        assertEquals(Option.none(), recount.discrepancy());
    }

    @Test
    void a_seat_vacant_at_the_opening_has_no_vote_when_somebody_takes_it_later() {
        found("cqncetia");
        members(2, "member", "council", "director");
        done(new RegisterSeat(new Seat(
                SeatId.of("empty"), BodyId.of("council"), "director", Option.none(), Option.none(), 1, Option.none())));
        open("council", "admit-member");
        done(new FillSeat(SeatId.of("empty"), Option.none(), PersonId.of("newcomer")));
        assertRefused("NOT_ENTITLED_TO_VOTE", "cqncetia:16", cast("empty", Choice.FAVOUR, "newcomer"));
        cast(1, 2, Choice.FAVOUR);
        assertEquals("3×2=6 ≥ 2×2=4", arithmetic(closing()));
    }

    @Test
    @Article({"aii:18", "aii:19"})
    void a_member_that_takes_over_another_ones_seat_during_a_ballot_still_has_one_vote() {
        found("aii");
        members(2, "ordinary", "assembly", "member");
        open("assembly", "other");
        done(new FillSeat(SeatId.of("s1"), Option.some(MemberId.of("m2")), PersonId.of("p2")));
        cast(2, 2, Choice.FAVOUR);
        assertRefused("NOT_ENTITLED_TO_VOTE", "aii:18", cast("s1", Choice.FAVOUR, "p2"));
    }

    @Test
    void a_body_whose_weights_cannot_be_added_up_opens_no_ballot() {
        found("aii");
        for (int i = 1; i <= 1024; i++) {
            done(new RegisterSeat(new Seat(
                    SeatId.of("s" + i),
                    BodyId.of("council"),
                    "director",
                    Option.none(),
                    Option.some(PersonId.of("p" + i)),
                    Roll.MAX_WEIGHT,
                    Option.none())));
        }
        assertRefused(
                "ROLL_TOO_HEAVY",
                "aii:23",
                submit(
                        new OpenBallot(
                                BALLOT,
                                BodyId.of("council"),
                                MatterId.of("other"),
                                "议题",
                                Readings.recommended(),
                                Session.IN_RECESS),
                        "secretary"));
    }
}
