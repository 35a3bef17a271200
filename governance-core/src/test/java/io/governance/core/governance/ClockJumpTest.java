package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AssetId;
import io.governance.core.AtOnce;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.SubmissionId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.DiscloseAsset;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.office.Seat;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an alliance when the clock of the machine jumps: its own time goes on or stands still, never back. */
final class ClockJumpTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final PersonId FOUNDER = PersonId.of("founder");
    private static final BallotId BALLOT = BallotId.of("b");
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration YEARS = Duration.ofDays(2000);
    private static final SpecVersion VERSION = SpecVersion.parse("storage@1");
    private static final AssetId PATENT = AssetId.of("pat");

    private final InMemoryMinuteBook book = new InMemoryMinuteBook();
    private final AtomicLong operations = new AtomicLong();
    private volatile Instant time = BEGIN;
    private final Governance governance = on(() -> time);

    private Governance on(InstantSource clock) {
        return new LocalGovernance(book, BuiltInCharters::named, clock, StateCouncilCalendar.published());
    }

    @AfterEach
    void close_it() {
        governance.close();
    }

    @Test
    void an_act_after_a_jump_back_bears_the_time_of_the_one_before_it_until_the_clock_has_caught_up() {
        found("aii");
        time = BEGIN.plusSeconds(60);
        register(governance, 1);
        time = BEGIN.minus(YEARS);
        register(governance, 2);
        assertEquals(BEGIN.plusSeconds(60), governance.now(ALLIANCE), "what people are told the time is");
        time = BEGIN.plusSeconds(61);
        register(governance, 3);

        assertEquals(
                List.of(0L, 60L, 60L, 61L),
                record().map(entry -> Duration.between(BEGIN, entry.at()).toSeconds()));
    }

    @Test
    void a_record_that_once_ran_ahead_with_the_clock_waits_there_and_goes_on() {
        found("aii");
        time = BEGIN.plus(YEARS);
        register(governance, 1);
        time = BEGIN.plusSeconds(1);
        openBallot(2);
        cast(governance, 0);
        close(governance);

        assertEquals(BEGIN.plus(YEARS), governance.now(ALLIANCE));
        assertEquals(List.of(BEGIN, BEGIN.plus(YEARS)), record().map(Entry::at).distinct());
        assertTrue(governance.alliance(ALLIANCE).get().ruling(BALLOT).isRight());
    }

    @Test
    void whatever_every_look_at_two_clocks_shows_while_many_act_the_record_goes_forward() {
        found("aii");
        AtomicLong looks = new AtomicLong();
        Governance wild = on(() -> BEGIN.plus(YEARS.multipliedBy(looks.incrementAndGet() * 7 % 5 - 2)));
        Governance slow = on(() -> BEGIN.minusMillis(looks.incrementAndGet() * 31 % 1_000));

        AtOnce.run(
                8, client -> List.range(0, 20).map(i -> register(client % 2 == 0 ? wild : slow, 1 + 20 * client + i)));

        Seq<Entry> entries = record();
        assertEquals(List.rangeClosed(1L, 161L), entries.map(Entry::number));
        assertEquals(entries.map(Entry::at).sorted(), entries.map(Entry::at));
        assertEquals(
                Option.none(),
                entries.foldLeft(Recount.under(BuiltInCharters::named), Recount::after)
                        .discrepancy());
        wild.close();
        slow.close();
    }

    @Test
    void a_vote_after_the_closing_stays_too_late_whenever_the_clock_says_it_was_cast() {
        found("aii");
        openBallot(3);
        time = BEGIN.plusSeconds(10);
        cast(governance, 0);
        time = BEGIN.plusSeconds(20);
        close(governance);
        Ruling ruling = governance.alliance(ALLIANCE).get().ruling(BALLOT).get();

        for (Instant early : List.of(BEGIN.plusSeconds(15), BEGIN.minus(YEARS))) {
            time = early;
            Governance fresh = on(() -> early);
            for (Governance each : List.of(governance, fresh)) {
                assertEquals(
                        "VOTE_CLOSED",
                        submit(each, holder(1), vote(1)).getLeft().code());
                assertEquals(
                        ruling, each.alliance(ALLIANCE).get().ruling(BALLOT).get());
            }
            fresh.close();
        }
        assertEquals(
                "VOTE_CLOSED",
                submit(governance, FOUNDER, new CloseBallot(BALLOT, List.empty()))
                        .getLeft()
                        .code());
    }

    @Test
    void a_disclosure_after_the_last_day_of_a_review_stays_too_late_when_the_clock_goes_back_into_it() {
        review();
        time = Instant.parse("2026-03-20T01:00:00Z");
        assertTrue(disclose().effective(), "within the review");

        time = Instant.parse("2026-04-03T01:00:00Z");
        done(submit(governance, PersonId.of("p1"), new NameContact(MemberId.of("m1"), PersonId.of("c"))));
        time = Instant.parse("2026-03-20T01:00:00Z");
        NoticeAct.Disclosed late = disclose();

        assertEquals(Instant.parse("2026-04-03T01:00:00Z"), late.receivedAt());
        assertFalse(late.effective(), "the record knows that the review is over");
    }

    // ── What happens ────────────────────────────────────────────────────────────────────────────────────────────────

    private void found(String charter) {
        done(governance
                .found(ALLIANCE, new FoundAlliance(CharterId.of(charter), "联盟"), FOUNDER, operation())
                .toCompletableFuture()
                .join());
    }

    private Receipt register(Governance by, int number) {
        return done(submit(by, FOUNDER, new RegisterMember(MemberId.of("m" + number), "会员", "ordinary")));
    }

    private void openBallot(int seats) {
        for (int seat = 0; seat < seats; seat++) {
            done(submit(governance, FOUNDER, seat("s" + seat, "council", "director", holder(seat))));
        }
        done(submit(
                governance,
                FOUNDER,
                new OpenBallot(
                        BALLOT,
                        BodyId.of("council"),
                        MatterId.of("approve-plan"),
                        "年度工作计划",
                        Readings.recommended(),
                        Session.IN_SESSION)));
    }

    private static RegisterSeat seat(String id, String body, String kind, PersonId holder) {
        return new RegisterSeat(
                new Seat(SeatId.of(id), BodyId.of(body), kind, Option.none(), Option.some(holder), 1, Option.none()));
    }

    private static CastVote vote(int seat) {
        return new CastVote(BALLOT, SeatId.of("s" + seat), Choice.FAVOUR);
    }

    private void cast(Governance by, int seat) {
        done(submit(by, holder(seat), vote(seat)));
    }

    private void close(Governance by) {
        done(submit(by, FOUNDER, new CloseBallot(BALLOT, List.empty())));
    }

    /** A patent of m1 that a draft needs, and a review of that draft up to 1 April 2026. */
    private void review() {
        found("oscar");
        for (int i = 1; i <= 2; i++) {
            done(submit(
                    governance,
                    FOUNDER,
                    new RegisterMember(
                            MemberId.of("m" + i), "会员", "council-class", Option.some(PersonId.of("p" + i)))));
        }
        PersonId keeper = PersonId.of("sg");
        done(submit(governance, FOUNDER, seat("sg", "secretariat", "secretary-general", keeper)));
        done(submit(governance, keeper, new StartDraft(VERSION, "对象存储", Option.none(), Option.none())));
        done(submit(
                governance,
                PersonId.of("p1"),
                new RegisterAsset(
                        PATENT,
                        Asset.Kind.PATENT,
                        "CN1",
                        Option.none(),
                        List.of(Party.parse("m1")),
                        Option.some(LocalDate.of(2024, 5, 1)),
                        List.of(new AssetAct.Maker(Party.parse("m1"), Option.some(true))),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none())));
        done(submit(
                governance,
                PersonId.of("p2"),
                new SubmitTechnicalProposal(SubmissionId.of("t"), VERSION, "3", Party.parse("m2"), Option.none())));
        done(submit(
                governance,
                PersonId.of("p2"),
                new AssertRelation(
                        PATENT,
                        Subject.of(VERSION),
                        Option.some(SubmissionId.of("t")),
                        Option.none(),
                        Option.none(),
                        Option.none())));
        done(submit(governance, keeper, new CompleteDraft(VERSION, Option.none())));
        done(submit(governance, keeper, new OpenReview(VERSION, Option.none(), Option.none())));
    }

    private NoticeAct.Disclosed disclose() {
        done(submit(
                governance,
                PersonId.of("p1"),
                new DiscloseAsset(
                        Party.parse("m1"), Option.some(PATENT), VERSION, Option.none(), Option.none(), Option.none())));
        return (NoticeAct.Disclosed) record().last().act();
    }

    private static PersonId holder(int seat) {
        return PersonId.of("h" + seat);
    }

    private OperationId operation() {
        return OperationId.of("o" + operations.incrementAndGet());
    }

    private Either<Refusal, Receipt> submit(Governance by, PersonId actor, Command command) {
        return by.submit(ALLIANCE, command, actor, operation())
                .toCompletableFuture()
                .join();
    }

    private static Receipt done(Either<Refusal, Receipt> answer) {
        return answer.getOrElseThrow(refusal -> new AssertionError(refusal.code() + " " + refusal.facts()));
    }

    private Seq<Entry> record() {
        return governance.record(ALLIANCE, 0, Integer.MAX_VALUE);
    }
}
