package io.governance.core.charters;

import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Franchise;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.meeting.Item;
import io.governance.core.office.Seat;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Drives an alliance under {@link OpenSourceCloud} through its days, for tests; {@link OpenSourceCloudSteps} are what it does. */
final class OpenSourceCloudLife extends Life {

    private OpenSourceCloudLife() {
        super("oscar", LocalDate.of(2026, 3, 2));
    }

    /** An alliance whose founding is not complete, under some answers such as {@code R-oscar-exit=ON_COUNCIL_APPROVAL}. */
    static OpenSourceCloudLife founding(String... answers) {
        OpenSourceCloudLife life = new OpenSourceCloudLife();
        life.adopt(answers);
        return life;
    }

    /**
     * A council of so many council-class units m1, m2 and so on, whose directors p1, p2 and so on sit on d1, d2 and so on: p1
     * chairs, p2 is executive chair. Also two advisers, a secretary-general, and a full, an enterprise and a user member.
     */
    static OpenSourceCloudLife of(int units, String... answers) {
        OpenSourceCloudLife life = founding(answers);
        for (int i = 1; i <= units; i++) {
            life.member("m" + i, "council-class", "p" + i).seat("d" + i, "council", "director", "m" + i, "p" + i);
        }
        return life.seat("chair", "council", "chair", "m1", "p1")
                .seat("executive", "council", "executive-chair", "m2", "p2")
                .seat("a1", "council", "adviser", "", "guest1")
                .seat("a2", "council", "adviser", "", "guest2")
                .seat("sg", "secretariat", "secretary-general", "", "sg")
                .member("f1", "full", "pf")
                .member("e1", "enterprise", "pe")
                .member("u1", "user", "pu")
                .by("founder", new CompleteFounding());
    }

    OpenSourceCloudLife member(String id, String tier, String person) {
        return by("founder", registering(id, tier, person));
    }

    OpenSourceCloudLife seat(String id, String body, String kind, String member, String holder) {
        return by("founder", seat(id, body, kind, Option.when(!member.isEmpty(), member), holder));
    }

    OpenSourceCloudLife on(String date) {
        goTo(LocalDate.parse(date));
        return this;
    }

    /** Does something, which must be accepted. */
    OpenSourceCloudLife by(String actor, Command command) {
        recorded(actor, command);
        return this;
    }

    /**
     * The council votes on a proposal: the first directors in favour, the next against, the rest stay away. It meets where the
     * charter has it decide at a meeting.
     */
    Verdict council(String proposal, String matter, int favour, int against) {
        String ballot = "b" + last();
        Option<String> meeting = Option.when(isForMeetings(matter), "c" + last());
        meeting.forEach(id -> meet(id, proposal, favour + against));
        by(
                "p1",
                OpenSourceCloudSteps.open(
                        ballot, "council", matter, Option.some(proposal), meeting, meeting.map(id -> "i1")));
        for (int i = 1; i <= favour + against; i++) {
            by("p" + i, OpenSourceCloudSteps.vote(ballot, "d" + i, i <= favour ? Choice.FAVOUR : Choice.AGAINST));
        }
        by("p1", OpenSourceCloudSteps.close(ballot));
        meeting.forEach(id -> by("p1", new CloseMeeting(MeetingId.of(id))));
        return announced(ballot);
    }

    /** Two of the three directors choose alike in a ballot that is about no proposal. */
    OpenSourceCloudLife decided(String ballot, String matter, Choice choice) {
        return by("p1", OpenSourceCloudSteps.open(ballot, "council", matter, ""))
                .by("p1", OpenSourceCloudSteps.vote(ballot, "d1", choice))
                .by("p2", OpenSourceCloudSteps.vote(ballot, "d2", choice))
                .by("p1", OpenSourceCloudSteps.close(ballot));
    }

    private boolean isForMeetings(String matter) {
        return now().charter()
                .competences()
                .exists(found -> found.matter().value().equals(matter)
                        && found.body().value().equals("council")
                        && found.atMeeting().isDefined());
    }

    /** A meeting of the council today, of which everybody waives notice, about one proposal; the first directors come. */
    private void meet(String meeting, String proposal, int there) {
        MeetingId id = MeetingId.of(meeting);
        by("p1", OpenSourceCloudSteps.convene(meeting, "council", today().toString()));
        Franchise.of(now(), occasion("p1").at())
                .electors(now().body(BodyId.of("council")).get(), now().readings())
                .map(elector -> elector.seats().head())
                .forEach(seat -> by(holder(seat.value()), new WaiveNotice(id, seat)));
        by("p1", new SendAgenda(id, List.of(new Item("i1", "议题", Option.some(ProposalId.of(proposal))))));
        by("p1", new OpenMeeting(id));
        by("p1", new RecordAttendance(id, List.rangeClosed(1, there).map(i -> PersonId.of("p" + i)), List.empty()));
    }

    String holder(String seat) {
        return now().seats()
                .find(SeatId.of(seat))
                .flatMap(Seat::holder)
                .map(PersonId::value)
                .getOrElse("");
    }

    /** The seats of everybody on the council, advisers included. */
    Seq<String> council() {
        return now().seats()
                .inOrder()
                .filter(seat -> seat.body().value().equals("council"))
                .filter(seat -> seat.holder().isDefined())
                .map(seat -> seat.id().value());
    }

    String tier(String member) {
        return now().members().find(MemberId.of(member)).get().tier();
    }
}
