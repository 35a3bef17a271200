package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.Rehearsal;
import io.governance.core.office.Seat;
import io.governance.core.proposal.Proposal;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Drives an alliance under {@link OpenSourceCloud} through its days, for tests; {@link OpenSourceCloudSteps} are what it does. */
final class OpenSourceCloudLife {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    private LocalDate day = LocalDate.of(2026, 3, 2);
    private Rehearsal rehearsal = Rehearsal.founding(
            AllianceId.of("a"),
            new FoundAlliance(CharterId.of("oscar"), "联盟"),
            OpenSourceCloud.charter(),
            CALENDAR,
            PersonId.of("founder"),
            at(day));

    /** An alliance whose founding is not complete, under some answers such as {@code R-oscar-exit=ON_COUNCIL_APPROVAL}. */
    static OpenSourceCloudLife founding(String... answers) {
        OpenSourceCloudLife life = new OpenSourceCloudLife();
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            life.by("founder", new AdoptReading(ReadingKey.of(parts[0]), parts[1]));
        }
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
        return by("founder", new RegisterMember(MemberId.of(id), "单位" + id, tier, Option.some(PersonId.of(person))));
    }

    OpenSourceCloudLife seat(String id, String body, String kind, String member, String holder) {
        Option<MemberId> of = Option.when(!member.isEmpty(), () -> MemberId.of(member));
        return by(
                "founder",
                new RegisterSeat(new Seat(
                        SeatId.of(id), BodyId.of(body), kind, of, Option.some(PersonId.of(holder)), 1, Option.none())));
    }

    OpenSourceCloudLife on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(CALENDAR.zone()).toInstant();
    }

    Occasion occasion(String actor) {
        return new Occasion(PersonId.of(actor), at(day), CALENDAR);
    }

    /** Does something, which must be accepted. */
    OpenSourceCloudLife by(String actor, Command command) {
        recorded(actor, command);
        return this;
    }

    /** Does something, which must be accepted, and tells what is recorded. */
    Seq<Act> recorded(String actor, Command command) {
        Rehearsal.Outcome outcome = rehearsal.take(new Rehearsal.Step(at(day), PersonId.of(actor), command));
        assertTrue(
                outcome.result().isRight(),
                () -> command + " was refused: " + outcome.result().getLeft().code() + " "
                        + outcome.result().getLeft().explanation().en());
        rehearsal = outcome.after();
        return outcome.result().get().map(Entry::act);
    }

    /** Tries something, which must be refused with a code and on the ground of a provision. */
    Refusal refused(String actor, Command command, String code, String provision) {
        Rehearsal.Outcome outcome = rehearsal.take(new Rehearsal.Step(at(day), PersonId.of(actor), command));
        assertTrue(outcome.result().isLeft(), () -> command + " was accepted");
        Refusal refusal = outcome.result().getLeft();
        assertEquals(code, refusal.code(), () -> refusal.explanation().en());
        assertTrue(
                provision.isEmpty() || refusal.citations().contains(new Citation("oscar", provision)),
                () -> refusal.citations() + " without " + provision);
        return refusal;
    }

    /** The council votes on a proposal: the first directors in favour, the next against, the rest stay away. */
    Verdict council(String proposal, String matter, int favour, int against) {
        String ballot = "b" + rehearsal.last();
        by("p1", OpenSourceCloudSteps.open(ballot, "council", matter, proposal));
        for (int i = 1; i <= favour + against; i++) {
            by("p" + i, OpenSourceCloudSteps.vote(ballot, "d" + i, i <= favour ? Choice.FAVOUR : Choice.AGAINST));
        }
        by("p1", OpenSourceCloudSteps.close(ballot));
        return now().ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    Alliance now() {
        return rehearsal.alliance().at(at(day));
    }

    Proposal proposal(String id) {
        return now().proposals().find(ProposalId.of(id)).get();
    }

    boolean isMember(String id) {
        return now().members().current(MemberId.of(id), at(day)).isDefined();
    }

    String holder(String seat) {
        return now().seats()
                .find(SeatId.of(seat))
                .flatMap(Seat::holder)
                .map(PersonId::value)
                .getOrElse("");
    }

    String tier(String member) {
        return now().members().find(MemberId.of(member)).get().tier();
    }
}
