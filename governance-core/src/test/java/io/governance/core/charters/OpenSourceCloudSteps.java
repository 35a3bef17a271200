package io.governance.core.charters;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.Session;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.meeting.Item;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.voting.Choice;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What people do in an {@link OpenSourceCloudLife}, in short. */
final class OpenSourceCloudSteps {

    private OpenSourceCloudSteps() {}

    /** What a proposal is about, from facts such as {@code member=x} and {@code traits=unit,legal-person}. */
    static Subject about(String... facts) {
        Map<String, String> by = HashMap.ofEntries(
                List.of(facts).map(fact -> fact.split("=", 2)).map(parts -> io.vavr.Tuple.of(parts[0], parts[1])));
        return new Subject(
                by.get("title").getOrElse("议题"),
                by.get("member").map(MemberId::of),
                by.get("member").map(id -> "单位" + id),
                by.get("tier"),
                by.get("traits").map(all -> List.of(all.split(",", -1))).getOrElse(List.empty()),
                by.get("person").map(PersonId::of),
                by.get("seat").map(SeatId::of),
                by.get("body").map(BodyId::of),
                by.get("project").map(ProjectId::of),
                by.get("kind"),
                by.get("ground"),
                Option.none(),
                by.get("on").map(LocalDate::parse),
                by.get("reading").map(ReadingKey::of),
                by.get("choice"),
                List.empty());
    }

    /** The same with what it changes in the charter. */
    static Subject amending(Subject subject, Amendment... amendments) {
        return new Subject(
                subject.title(),
                subject.member(),
                subject.name(),
                subject.tier(),
                subject.traits(),
                subject.person(),
                subject.seat(),
                subject.body(),
                subject.project(),
                subject.kind(),
                subject.ground(),
                subject.since(),
                subject.on(),
                subject.reading(),
                subject.choice(),
                List.of(amendments));
    }

    static Command file(String id, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(id), procedure, subject, List.of(papers));
    }

    static Command take(String proposal, String stage, String... papers) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.of(papers), List.empty(), Option.none(), Option.none());
    }

    static Command tell(String proposal, String stage, Seq<String> told) {
        return new TakeStage(ProposalId.of(proposal), stage, List.empty(), told, Option.none(), Option.none());
    }

    static Command saying(String proposal, String stage, String note) {
        return new TakeStage(
                ProposalId.of(proposal), stage, List.empty(), List.empty(), Option.none(), Option.some(note));
    }

    static Command open(String ballot, String body, String matter, String proposal) {
        return open(ballot, body, matter, Option.when(!proposal.isEmpty(), proposal), Option.none(), Option.none());
    }

    static Command open(
            String ballot,
            String body,
            String matter,
            Option<String> proposal,
            Option<String> meeting,
            Option<String> item) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                matter,
                Readings.recommended(),
                Session.IN_SESSION,
                proposal.map(ProposalId::of),
                meeting.map(MeetingId::of),
                item);
    }

    static Command vote(String ballot, String seat, Choice choice) {
        return new CastVote(BallotId.of(ballot), SeatId.of(seat), choice);
    }

    static Command close(String ballot) {
        return new CloseBallot(BallotId.of(ballot), List.empty());
    }

    static Command exercise(String right, String about, Option<String> decision, String... papers) {
        return new ExerciseRight(right, Option.some(about), Option.none(), decision.map(BallotId::of), List.of(papers));
    }

    static Command send(String seat, String body, String kind, String member, String person) {
        return new SendDelegate(SeatId.of(seat), BodyId.of(body), kind, MemberId.of(member), PersonId.of(person));
    }

    static Command convene(String meeting, String kind, String day) {
        return convene(meeting, kind, day, Option.none(), MeetingKind.Mode.IN_PERSON);
    }

    static Command convene(String meeting, String kind, String day, Option<String> group, MeetingKind.Mode mode) {
        return new ConveneMeeting(
                MeetingId.of(meeting),
                kind,
                LocalDate.parse(day),
                group.map(BodyId::of),
                Option.some(mode),
                Option.none());
    }

    static Command agenda(String meeting, String... items) {
        return new SendAgenda(MeetingId.of(meeting), List.of(items).map(item -> new Item(item, "议题" + item)));
    }
}
