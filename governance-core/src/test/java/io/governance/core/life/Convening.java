package io.governance.core.life;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Competence;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConfirmMinutes;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.DraftMinutes;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.PublishMinutes;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.RequestMeeting;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.SendPaper;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.Meeting;
import io.governance.core.meeting.Minute;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Draws what is done about meetings. */
final class Convening {

    private final Walk walk;

    Convening(Walk walk) {
        this.walk = walk;
    }

    Option<Walk.Move> next() {
        Seq<Meeting> live = walk.alliance()
                .meetings()
                .inOrder()
                .filter(meeting -> meeting.closed().isEmpty());
        if (live.size() < 2 || walk.chance(8)) {
            return walk.any(walk.charter().meetings()).map(kind -> walk.chance(95) ? convene(kind) : request(kind));
        }
        if (walk.chance(12)) {
            return minutes();
        }
        Meeting meeting = walk.any(live).get();
        return walk.charter().meeting(meeting.kind()).map(kind -> goOn(meeting, kind));
    }

    private Walk.Move convene(MeetingKind kind) {
        Option<BodyId> group = walk.any(walk.alliance()
                .groups()
                .live()
                .filter(found -> found.template().equals(kind.body()))
                .map(found -> found.id()));
        Option<MeetingKind.Form> form = walk.chance(30) ? walk.any(kind.forms()) : Option.none();
        return new Walk.Move(
                walk.somebody(kind.conveners()),
                new ConveneMeeting(
                        MeetingId.of(walk.fresh("g")),
                        kind.id(),
                        walk.today().plusDays(walk.number(40) - 1),
                        group,
                        walk.chance(3)
                                ? Option.some(MeetingKind.Mode.CORRESPONDENCE)
                                : form.map(MeetingKind.Form::mode),
                        walk.chance(70) ? Option.some("a storm") : Option.none()));
    }

    private Walk.Move request(MeetingKind kind) {
        PersonId actor = kind.requesters().map(walk::somebody).getOrElse(walk::anybody);
        return new Walk.Move(actor, new RequestMeeting(kind.id(), "?"));
    }

    private PersonId organiser(Meeting meeting, MeetingKind kind) {
        return walk.chance(95) ? meeting.convened().actor() : walk.somebody(kind.conveners());
    }

    private Walk.Move goOn(Meeting meeting, MeetingKind kind) {
        PersonId organiser = organiser(meeting, kind);
        int what = walk.number(100);
        if (meeting.isOpen()) {
            return what < 20
                    ? put(meeting)
                    : what < 35
                            ? arrive(meeting, kind, organiser)
                            : what < 45
                                    ? new Walk.Move(
                                            organiser,
                                            new RecordAttendance(
                                                    meeting.id(),
                                                    List.empty(),
                                                    meeting.present().toList().take(1)))
                                    : new Walk.Move(organiser, new CloseMeeting(meeting.id()));
        }
        if (what < 8) {
            return waive(meeting);
        }
        if (meeting.agendaSent().isEmpty() && what < 75) {
            return new Walk.Move(
                    organiser,
                    new SendAgenda(meeting.id(), List.of(new Item("i1", "one"), new Item("i2", "two", proposal()))));
        }
        if (what < 16) {
            return new Walk.Move(organiser, new SendPaper(meeting.id(), walk.chance(90) ? "i1" : "i9", "a paper"));
        }
        if (meeting.present().isEmpty() ? what < 90 : what < 25) {
            return arrive(meeting, kind, organiser);
        }
        if (walk.chance(92)) {
            walk.waitFor(meeting.day());
        }
        return new Walk.Move(organiser, new OpenMeeting(meeting.id()));
    }

    private Walk.Move arrive(Meeting meeting, MeetingKind kind, PersonId organiser) {
        Seq<PersonId> sitting = walk.alliance()
                .seatsOf(meeting.body(), walk.instant())
                .flatMap(Seat::holder)
                .appendAll(
                        kind.attendance().map(Capacity::inWords).isDefined() && walk.chance(50)
                                ? List.of(walk.somebody(kind.attendance().get()))
                                : List.empty())
                .distinct()
                .filter(person -> walk.chance(70));
        boolean own = walk.chance(15);
        Seq<PersonId> coming = walk.chance(95) ? sitting : sitting.append(walk.anybody());
        return own
                ? new Walk.Move(
                        coming.headOption().getOrElse(organiser),
                        new RecordAttendance(meeting.id(), coming.take(1), List.empty()))
                : new Walk.Move(organiser, new RecordAttendance(meeting.id(), coming, List.empty()));
    }

    private Walk.Move waive(Meeting meeting) {
        Option<Seat> seat = walk.any(walk.alliance().seatsOf(meeting.body(), walk.instant()));
        return new Walk.Move(
                seat.flatMap(Seat::holder).getOrElse(walk::anybody),
                new WaiveNotice(meeting.id(), seat.map(Seat::id).getOrElse(() -> SeatId.of("nothing"))));
    }

    /** A proposal for the agenda: a pending one, now and then one that nobody filed, or none. */
    private Option<ProposalId> proposal() {
        return walk.chance(5)
                ? Option.some(ProposalId.of(walk.fresh("p")))
                : walk.any(walk.alliance().proposals().pending()).map(Proposal::id);
    }

    /** Puts a proposal that the body is to decide on under the item that is about it, or under another. */
    private Option<Walk.Move> decide(Meeting meeting) {
        BodyId template = walk.alliance().template(meeting.body());
        Seq<Walk.Move> moves = walk.alliance()
                .proposals()
                .pending()
                .flatMap(found -> walk.charter()
                        .procedure(found.procedure())
                        .flatMap(found::next)
                        .map(stage -> stage.task().under(found.readings()))
                        .filter(task -> task instanceof Task.Decide)
                        .flatMap(task -> ((Task.Decide) task)
                                .venues()
                                .find(venue -> venue.body().equals(template)))
                        .map(venue -> new Walk.Move(
                                meeting.convened().actor(),
                                new OpenBallot(
                                        BallotId.of(walk.fresh("b")),
                                        meeting.body(),
                                        venue.matter(),
                                        "?",
                                        walk.alliance().readings(),
                                        Session.IN_RECESS,
                                        Option.some(found.id()),
                                        Option.some(meeting.id()),
                                        Option.some(meeting.items()
                                                .find(item -> item.proposal().contains(found.id()) && walk.chance(90))
                                                .map(Item::id)
                                                .getOrElse("i1"))))));
        return walk.any(moves);
    }

    private Walk.Move put(Meeting meeting) {
        Option<Walk.Move> deciding = walk.chance(70) ? decide(meeting) : Option.none();
        if (deciding.isDefined()) {
            return deciding.get();
        }
        Seq<Competence> competences = walk.charter()
                .competences()
                .filter(found -> found.body().equals(walk.alliance().template(meeting.body())));
        return walk.any(competences)
                .map(found -> new Walk.Move(
                        meeting.convened().actor(),
                        new OpenBallot(
                                BallotId.of(walk.fresh("b")),
                                meeting.body(),
                                found.matter(),
                                "?",
                                walk.alliance().readings(),
                                Session.IN_RECESS,
                                Option.none(),
                                Option.some(meeting.id()),
                                Option.some("i1"))))
                .getOrElse(() -> new Walk.Move(meeting.convened().actor(), new CloseMeeting(meeting.id())));
    }

    private Option<Walk.Move> minutes() {
        Option<Meeting> over = walk.any(walk.alliance()
                .meetings()
                .inOrder()
                .filter(meeting ->
                        meeting.closed().isDefined() && meeting.published().isEmpty()));
        return over.map(meeting -> {
            PersonId organiser = meeting.convened().actor();
            Command draft = new DraftMinutes(
                    meeting.id(), List.of(new Minute("i1", "somebody", walk.chance(90) ? "much" : "", "agreed")));
            return meeting.minutesSent().isEmpty()
                    ? new Walk.Move(organiser, draft)
                    : walk.chance(50)
                            ? new Walk.Move(organiser, new PublishMinutes(meeting.id()))
                            : new Walk.Move(
                                    walk.any(meeting.attended().toList()).getOrElse(organiser),
                                    new ConfirmMinutes(meeting.id(), Option.none()));
        });
    }
}
