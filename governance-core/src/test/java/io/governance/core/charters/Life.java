package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.Rehearsal;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Drives an alliance under a built-in charter through its days, for tests. What people do happens at nine in the morning. */
abstract class Life {

    static final String FOUNDER = "founder";

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    private final String charter;
    private LocalDate day;
    private Rehearsal rehearsal;

    Life(String charter, LocalDate founded) {
        this.charter = charter;
        this.day = founded;
        this.rehearsal = Rehearsal.founding(
                AllianceId.of("a"),
                new FoundAlliance(CharterId.of(charter), "联盟"),
                BuiltInCharters.named(CharterId.of(charter)).get(),
                CALENDAR,
                PersonId.of(FOUNDER),
                instant());
    }

    /** Answers open questions at the founding, such as {@code R-cq-exit=APPROVAL}. */
    void adopt(String... answers) {
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            recorded(FOUNDER, new AdoptReading(ReadingKey.of(parts[0]), parts[1]));
        }
    }

    void goTo(LocalDate other) {
        day = other;
    }

    LocalDate today() {
        return day;
    }

    private Instant instant() {
        return day.atTime(9, 0).atZone(CALENDAR.zone()).toInstant();
    }

    Occasion occasion(String actor) {
        return new Occasion(PersonId.of(actor), instant(), CALENDAR);
    }

    /** The number of the last entry. */
    long last() {
        return rehearsal.last();
    }

    /** What comes of something that somebody wants to do today; it is not done. */
    Either<Refusal, Seq<Act>> wants(String actor, Command command) {
        return step(actor, command).result().map(entries -> entries.map(Entry::act));
    }

    private Rehearsal.Outcome step(String actor, Command command) {
        return rehearsal.take(new Rehearsal.Step(instant(), PersonId.of(actor), command));
    }

    /** Does something, which must be accepted, and tells what is recorded. */
    Seq<Act> recorded(String actor, Command command) {
        Rehearsal.Outcome outcome = step(actor, command);
        assertTrue(
                outcome.result().isRight(),
                () -> command + " was refused: " + outcome.result().getLeft().code() + " "
                        + outcome.result().getLeft().explanation().en());
        rehearsal = outcome.after();
        return outcome.result().get().map(Entry::act);
    }

    /** Tries something, which must be refused with a code and on the ground of a provision, unless that is empty. */
    Refusal refused(String actor, Command command, String code, String provision) {
        Either<Refusal, Seq<Act>> result = wants(actor, command);
        assertTrue(result.isLeft(), () -> command + " was accepted");
        Refusal refusal = result.getLeft();
        assertEquals(code, refusal.code(), () -> refusal.explanation().en());
        assertTrue(
                provision.isEmpty() || refusal.citations().contains(new Citation(charter, provision)),
                () -> refusal.citations() + " without " + provision);
        return refusal;
    }

    Alliance now() {
        return rehearsal.alliance().at(instant());
    }

    Proposal proposal(String id) {
        return now().proposals().find(ProposalId.of(id)).get();
    }

    boolean isMember(String id) {
        return now().members().current(MemberId.of(id), instant()).isDefined();
    }

    Verdict announced(String ballot) {
        return now().ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    static Command registering(String member, String tier, String person) {
        return new RegisterMember(MemberId.of(member), "单位" + member, tier, Option.some(PersonId.of(person)));
    }

    static Command seat(String id, String body, String kind, Option<String> member, String holder) {
        return new RegisterSeat(new Seat(
                SeatId.of(id),
                BodyId.of(body),
                kind,
                member.map(MemberId::of),
                Option.some(PersonId.of(holder)),
                1,
                Option.none()));
    }

    static FileProposal file(String id, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(id), procedure, subject, List.of(papers));
    }

    static TakeStage take(String proposal, String stage, String... papers) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.of(papers), List.empty(), Option.none(), Option.none());
    }

    static TakeStage refusing(String proposal, String stage) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.empty(), List.empty(), Option.some(true), Option.some("不"));
    }

    static TakeStage telling(String proposal, String stage, Seq<String> told) {
        return new TakeStage(ProposalId.of(proposal), stage, List.empty(), told, Option.none(), Option.none());
    }

    static OpenBallot open(String ballot, String body, String matter, Option<String> proposal) {
        return open(ballot, body, matter, proposal, Session.IN_SESSION);
    }

    static OpenBallot open(String ballot, String body, String matter, Option<String> proposal, Session session) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                "议题",
                Readings.recommended(),
                session,
                proposal.map(ProposalId::of),
                Option.none(),
                Option.none());
    }

    static CloseBallot close(String ballot) {
        return new CloseBallot(BallotId.of(ballot), List.empty());
    }
}
