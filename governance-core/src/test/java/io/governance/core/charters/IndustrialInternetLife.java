package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Session;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** An alliance under the charter of {@link IndustrialInternet}, driven day by day. The office of its secretariat is sec. */
final class IndustrialInternetLife extends Life {

    private int ballots;

    private IndustrialInternetLife() {
        super("aii", LocalDate.of(2026, 1, 5));
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

    /** Founds with one unit of each class, the chair unit u1 first and the ordinary member u4 last. */
    static IndustrialInternetLife ofEveryClass() {
        return found("chair-unit", "vice-chair-unit", "council-unit", "ordinary");
    }

    /** Seats the guide g, the government's gov and the expert x. */
    IndustrialInternetLife withCommittees() {
        return seat("g", "guiding-committee", "guide", Option.none())
                .seat("gov", "government", "department", Option.none())
                .seat("x", "expert-committee", "expert", Option.none());
    }

    /** Seats the chair p1 and the vice-chair p2. */
    IndustrialInternetLife withChairs() {
        return seat("p1", "standing-council", "chair", Option.some("u1"))
                .seat("p2", "standing-council", "vice-chair", Option.some("u2"));
    }

    /** Seats the chair p1, the vice-chair p2 and the secretary-general sg. */
    IndustrialInternetLife withOfficers() {
        return withChairs().seat("sg", "standing-council", "secretary-general", Option.none());
    }

    IndustrialInternetLife member(String member, String tier, String person) {
        return act("founder", registering(member, tier, person));
    }

    /** Seats a person; the seat is named after both. */
    IndustrialInternetLife seat(String person, String body, String kind, Option<String> member) {
        return act("founder", seat(kind + "-" + person, body, kind, member, person));
    }

    IndustrialInternetLife reading(String key, String choice) {
        adopt(key + "=" + choice);
        return this;
    }

    IndustrialInternetLife completed() {
        return act("founder", new CompleteFounding());
    }

    IndustrialInternetLife on(int month, int day) {
        goTo(LocalDate.of(2026, month, day));
        return this;
    }

    Alliance alliance() {
        return now();
    }

    /** The person on a seat; none if it is vacant. */
    Option<String> holder(String seat) {
        return alliance().seats().find(SeatId.of(seat)).flatMap(Seat::holder).map(PersonId::value);
    }

    Member member(String member) {
        return alliance().members().find(MemberId.of(member)).get();
    }

    /** Does what a person wants and says what was recorded. */
    Seq<Act> does(String actor, Command command) {
        return recorded(actor, command);
    }

    IndustrialInternetLife act(String actor, Command command) {
        does(actor, command);
        return this;
    }

    /** The refusal of what a person wants, as its code and the provisions it cites. */
    String refused(String actor, Command command) {
        return wants(actor, command)
                .fold(no -> no.code() + " " + no.citations().mkString(" "), done -> "done: " + done.mkString(", "));
    }

    Either<Refusal, Seq<Act>> refusal(String actor, Command command) {
        return wants(actor, command);
    }

    static FileProposal filing(String proposal, String procedure, Subject subject, String... papers) {
        return file(proposal, procedure, subject, papers);
    }

    static ExerciseRight exercising(String right, String about) {
        return new ExerciseRight(right, Option.some(about), Option.none(), Option.none(), List.empty());
    }

    static TakeStage stage(String proposal, String stage) {
        return take(proposal, stage);
    }

    static OpenBallot ballot(String ballot, String body, String matter, Option<String> proposal, Session session) {
        return open(ballot, body, matter, proposal, session);
    }

    /** Puts a proposal to the vote of a body in recess, where the given seats vote for it; says what was recorded. */
    Seq<Act> vote(String body, String matter, String proposal, String... yes) {
        return vote(body, matter, proposal, List.of(yes), Choice.FAVOUR);
    }

    /** Puts a proposal to the vote of the council, where the directors p1 and p2 vote for it; says what was recorded. */
    Seq<Act> councilAgrees(String matter, String proposal) {
        return vote("council", matter, proposal, "director-p1", "director-p2");
    }

    Seq<Act> vote(String body, String matter, String proposal, Seq<String> seats, Choice choice) {
        String name = "ballot-" + ++ballots;
        does("sec", ballot(name, body, matter, Option.some(proposal), Session.IN_RECESS));
        seats.forEach(seat -> {
            SeatId id = SeatId.of(seat);
            String holder = now().seatOf(BodyId.of(body), id, occasion("sec").at())
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
                new ConveneMeeting(MeetingId.of(meeting), kind, today(), Option.none(), Option.none(), Option.none()));
        does("sec", new RecordAttendance(MeetingId.of(meeting), List.of(people).map(PersonId::of), List.empty()));
        does("sec", new OpenMeeting(MeetingId.of(meeting)));
        return does("sec", new CloseMeeting(MeetingId.of(meeting)));
    }

    void is(String proposal, Proposal.Outcome outcome) {
        assertEquals(Option.some(outcome), proposal(proposal).outcome());
    }
}
