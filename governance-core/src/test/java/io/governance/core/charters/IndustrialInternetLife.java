package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
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
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/** An alliance under the charter of {@link IndustrialInternet}, driven day by day. The office of its secretariat is sec. */
final class IndustrialInternetLife {

    private final StateCouncilCalendar calendar = StateCouncilCalendar.published();
    private LocalDate today = LocalDate.of(2026, 1, 5);
    private long acts = 1;
    private int ballots;
    private Alliance alliance = Alliance.founded(
            AllianceId.of("aii"),
            (AllianceAct.AllianceFounded) Alliance.found(new FoundAlliance(CharterId.of("aii"), "联盟"), charter()),
            charter(),
            new Stamp(1, occasion("founder").at(), PersonId.of("founder")));

    private static Charter charter() {
        return BuiltInCharters.named(CharterId.of("aii")).get();
    }

    /** Founds with units u1, u2… of the given classes, each with a director p1, p2… unless it is ordinary. */
    static IndustrialInternetLife found(String... tiers) {
        IndustrialInternetLife life = new IndustrialInternetLife();
        life.seat("sec", "secretariat", "officer", Option.none());
        for (int i = 1; i <= tiers.length; i++) {
            life.member("u" + i, tiers[i - 1], "p" + i);
            if (!tiers[i - 1].equals("ordinary")) {
                life.seat("p" + i, "council", "director", Option.some("u" + i));
            }
        }
        return life;
    }

    IndustrialInternetLife member(String member, String tier, String person) {
        return act(
                "founder",
                new RegisterMember(MemberId.of(member), "单位" + member, tier, Option.some(PersonId.of(person))));
    }

    /** Seats a person; the seat is named after both. */
    IndustrialInternetLife seat(String person, String body, String kind, Option<String> member) {
        return act(
                "founder",
                new RegisterSeat(new Seat(
                        SeatId.of(kind + "-" + person),
                        BodyId.of(body),
                        kind,
                        member.map(MemberId::of),
                        Option.some(PersonId.of(person)),
                        1,
                        Option.none())));
    }

    IndustrialInternetLife reading(String key, String choice) {
        return act("founder", new AdoptReading(ReadingKey.of(key), choice));
    }

    IndustrialInternetLife completed() {
        return act("founder", new CompleteFounding());
    }

    IndustrialInternetLife on(int month, int day) {
        today = LocalDate.of(2026, month, day);
        return this;
    }

    LocalDate today() {
        return today;
    }

    Alliance alliance() {
        return alliance.at(occasion("founder").at());
    }

    Member member(String member) {
        return alliance().members().find(MemberId.of(member)).get();
    }

    Proposal proposal(String proposal) {
        return alliance().proposals().find(ProposalId.of(proposal)).get();
    }

    private Occasion occasion(String actor) {
        return new Occasion(
                PersonId.of(actor),
                today.atTime(LocalTime.of(9, 0)).atZone(calendar.zone()).toInstant(),
                calendar);
    }

    /** Does what a person wants and says what was recorded. */
    Seq<Act> does(String actor, Command command) {
        Occasion occasion = occasion(actor);
        Either<Refusal, Decision> decided = alliance.handle(command, occasion);
        assertTrue(decided.isRight(), () -> actor + " is refused: " + decided);
        for (Act act : decided.get().acts()) {
            alliance = alliance.after(act, new Stamp(++acts, occasion.at(), occasion.actor()));
        }
        return decided.get().acts();
    }

    IndustrialInternetLife act(String actor, Command command) {
        does(actor, command);
        return this;
    }

    /** The refusal of what a person wants, as its code and the provisions it cites. */
    String refused(String actor, Command command) {
        return refusal(actor, command)
                .fold(
                        no -> no.code() + " " + no.citations().mkString(" "),
                        done -> "done: " + done.acts().mkString(", "));
    }

    Either<Refusal, Decision> refusal(String actor, Command command) {
        return alliance.handle(command, occasion(actor));
    }

    static FileProposal filing(String proposal, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(proposal), procedure, subject, List.of(papers));
    }

    static ExerciseRight exercising(String right, String about) {
        return new ExerciseRight(right, Option.some(about), Option.none(), Option.none(), List.empty());
    }

    static TakeStage stage(String proposal, String stage) {
        return new TakeStage(ProposalId.of(proposal), stage, List.empty(), List.empty(), Option.none(), Option.none());
    }

    static OpenBallot ballot(String ballot, String body, String matter, Option<String> proposal, Session session) {
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

    /** Puts a proposal to the vote of a body in recess, where the given seats vote for it; says what was recorded. */
    Seq<Act> vote(String body, String matter, String proposal, String... yes) {
        return vote(body, matter, proposal, List.of(yes), Choice.FAVOUR);
    }

    Seq<Act> vote(String body, String matter, String proposal, Seq<String> seats, Choice choice) {
        String name = "ballot-" + ++ballots;
        does("sec", ballot(name, body, matter, Option.some(proposal), Session.IN_RECESS));
        seats.forEach(seat -> {
            SeatId id = SeatId.of(seat);
            String holder = alliance.seatOf(BodyId.of(body), id, occasion("sec").at())
                    .flatMap(Seat::holder)
                    .get()
                    .value();
            does(holder, new CastVote(BallotId.of(name), id, choice));
        });
        return does("sec", new CloseBallot(BallotId.of(name), List.empty()));
    }

    /** Holds a meeting with some people there; says what was recorded when it closed. */
    Seq<Act> meet(String meeting, String kind, String... people) {
        does(
                "sec",
                new ConveneMeeting(MeetingId.of(meeting), kind, today, Option.none(), Option.none(), Option.none()));
        does("sec", new RecordAttendance(MeetingId.of(meeting), List.of(people).map(PersonId::of), List.empty()));
        does("sec", new OpenMeeting(MeetingId.of(meeting)));
        return does("sec", new CloseMeeting(MeetingId.of(meeting)));
    }

    void is(String proposal, Proposal.Outcome outcome) {
        assertEquals(Option.some(outcome), proposal(proposal).outcome());
    }
}
