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
import io.governance.core.Stamp;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Drives an alliance under {@link ChongqingNetwork} through its days, for tests. */
final class ChongqingNetworkLife {

    private LocalDate day = LocalDate.of(2024, 1, 8);
    private Alliance alliance;
    private long number = 1;

    private ChongqingNetworkLife(Charter charter) {
        AllianceAct.AllianceFounded founded = (AllianceAct.AllianceFounded)
                Alliance.found(new FoundAlliance(CharterId.of("cqncetia"), "联盟"), charter);
        alliance = Alliance.founded(
                AllianceId.of("a"),
                founded,
                charter,
                new Stamp(1, occasion("founder").at(), PersonId.of("founder")));
    }

    /** A council of 36 whose units are m1 to m36: p1 chairs, p2 is executive, p3 to p15 are vice-chairs. */
    static ChongqingNetworkLife of36(String... answers) {
        ChongqingNetworkLife life = founding(answers);
        for (int i = 1; i <= 36; i++) {
            life.by("founder", member("m" + i, "p" + i));
            life.by("founder", seat("s" + i, "council", kind(i), Option.some("m" + i), "p" + i));
        }
        life.by("founder", member("m40", "p40"));
        life.by("founder", seat("office", "secretariat", "officer", Option.none(), "office"));
        life.by("founder", seat("bureau", "bureau", "officer", Option.none(), "bureau"));
        life.by("founder", new CompleteFounding());
        return life;
    }

    /** An alliance whose founding is not complete, under some answers such as {@code R-cq-exit=APPROVAL}. */
    static ChongqingNetworkLife founding(String... answers) {
        ChongqingNetworkLife life = new ChongqingNetworkLife(
                BuiltInCharters.named(CharterId.of("cqncetia")).get());
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            life.by("founder", new AdoptReading(ReadingKey.of(parts[0]), parts[1]));
        }
        return life;
    }

    private static String kind(int i) {
        return i == 1 ? "chair" : i == 2 ? "executive-vice-chair" : i <= 15 ? "vice-chair" : "director";
    }

    static Command member(String id, String person) {
        return new RegisterMember(MemberId.of(id), "单位" + id, "member", Option.some(PersonId.of(person)));
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

    ChongqingNetworkLife on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    private Occasion occasion(String actor) {
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        return new Occasion(
                PersonId.of(actor), day.atTime(9, 0).atZone(calendar.zone()).toInstant(), calendar);
    }

    /** Does something, which must be accepted. */
    Seq<Act> by(String actor, Command command) {
        Occasion occasion = occasion(actor);
        Either<Refusal, Decision> decided = alliance.handle(command, occasion);
        assertTrue(
                decided.isRight(),
                () -> command + " was refused: " + decided.getLeft().code() + " "
                        + decided.getLeft().explanation().en());
        for (Act act : decided.get().acts()) {
            alliance = alliance.after(act, new Stamp(++number, occasion.at(), occasion.actor()));
        }
        return decided.get().acts();
    }

    /** Tries something, which must be refused with a code and on the ground of a provision. */
    Refusal refused(String actor, Command command, String code, String provision) {
        Either<Refusal, Decision> decided = alliance.handle(command, occasion(actor));
        assertTrue(decided.isLeft(), () -> command + " was accepted");
        assertEquals(
                code,
                decided.getLeft().code(),
                () -> decided.getLeft().explanation().en());
        assertTrue(
                decided.getLeft().citations().contains(new Citation("cqncetia", provision)),
                () -> decided.getLeft().citations() + " without " + provision);
        return decided.getLeft();
    }

    Alliance now() {
        return alliance.at(occasion("founder").at());
    }

    Proposal proposal(String id) {
        return alliance.proposals().find(ProposalId.of(id)).get();
    }

    boolean isMember(String id) {
        return alliance.members()
                .current(MemberId.of(id), occasion("founder").at())
                .isDefined();
    }

    static Command file(String id, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(id), procedure, subject, List.of(papers));
    }

    static Command take(String proposal, String stage, String... papers) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.of(papers), List.empty(), Option.none(), Option.none());
    }

    static Command refusing(String proposal, String stage) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.empty(), List.empty(), Option.some(true), Option.some("不"));
    }

    static Command telling(String proposal, String stage, Seq<String> seats) {
        return new TakeStage(ProposalId.of(proposal), stage, List.empty(), seats, Option.none(), Option.none());
    }

    static Command open(String ballot, String body, String matter, Option<String> proposal) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                matter,
                Readings.recommended(),
                Session.IN_SESSION,
                proposal.map(ProposalId::of),
                Option.none(),
                Option.none());
    }

    static Command vote(String ballot, int seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of("s" + seat), choice);
    }

    static Command close(String ballot) {
        return new CloseBallot(BallotId.of(ballot), List.empty());
    }

    /** The council votes on a proposal: the first seats in favour, the next against, the rest stay away. */
    Verdict council(String proposal, String matter, int favour, int against) {
        String ballot = "b-" + proposal + "-" + number;
        by("office", open(ballot, "council", matter, Option.some(proposal)));
        for (int i = 1; i <= favour + against; i++) {
            by("p" + i, vote(ballot, i, i <= favour ? Choice.FAVOUR : Choice.AGAINST));
        }
        by("office", close(ballot));
        return alliance.ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    /** What a proposal is about. */
    static Subject about(
            Option<String> member,
            Option<String> person,
            Option<String> ground,
            Option<String> since,
            Option<String> on) {
        return new Subject(
                "议题",
                member.map(MemberId::of),
                member.map(id -> "单位" + id),
                Option.none(),
                List.of("legal-person", "works-in-field", "upholds-charter", "principal-head"),
                person.map(PersonId::of),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                ground,
                since.map(LocalDate::parse),
                on.map(LocalDate::parse),
                Option.none(),
                Option.none(),
                List.empty());
    }
}
