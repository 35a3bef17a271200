package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.charter.Charter;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.governance.Rehearsal;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.Meeting;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Laws that hold after every step of every life. */
final class LifeLaws {

    private final Rehearsal before;
    private final Rehearsal.Outcome outcome;
    private final Alliance then;
    private final Alliance now;
    private final Occasion occasion;

    LifeLaws(Rehearsal before, Rehearsal.Outcome outcome) {
        this.before = before;
        this.outcome = outcome;
        this.occasion = new Occasion(outcome.step().actor(), outcome.step().at(), before.calendar());
        this.then = before.alliance().at(occasion.at());
        this.now = outcome.after().alliance().at(occasion.at());
    }

    void check() {
        if (outcome.result().isLeft()) {
            a_refusal_changes_nothing_and_says_why(outcome.result().getLeft());
        } else {
            every_act_cites_what_the_charter_says(outcome.result().get());
            nobody_sits_beyond_the_limit(outcome.result().get());
        }
        nobody_votes_without_the_right_to();
        what_takes_a_meeting_is_voted_on_at_one_and_under_its_item();
        a_roll_changes_by_its_electors_votes_alone();
        duties_are_sorted();
        an_alliance_at_its_end_does_nothing_else();
    }

    Seq<Act> acts() {
        return outcome.result().isRight() ? outcome.result().get().map(Entry::act) : List.empty();
    }

    private void a_refusal_changes_nothing_and_says_why(Refusal refusal) {
        assertSame(before.alliance(), outcome.after().alliance());
        assertFalse(refusal.code().isBlank());
        assertTrue(
                refusal instanceof RequestRefusal || !refusal.citations().isEmpty(),
                () -> refusal + " to " + outcome.step() + " cites nothing");
        assertExist(refusal.citations());
    }

    private void every_act_cites_what_the_charter_says(Seq<Entry> entries) {
        for (Entry entry : entries) {
            assertFalse(entry.act().citations().isEmpty(), () -> entry.act() + " cites nothing");
            assertExist(entry.act().citations());
        }
    }

    private void assertExist(Seq<Citation> citations) {
        Charter charter = then.charter();
        for (Citation citation : citations) {
            assertTrue(
                    !citation.source().equals(charter.id().value())
                            || charter.article(citation).isDefined(),
                    () -> "no article stands at " + citation);
        }
    }

    /** No kind of seat beyond its limit by a seat that was added, no member with two delegates where it may send one. */
    private void nobody_sits_beyond_the_limit(Seq<Entry> entries) {
        for (Act act : entries.map(Entry::act)) {
            if (act instanceof SeatAct.SeatRegistered registered) {
                Seat seat = registered.seat();
                SeatKind kind = kind(seat);
                int taken = now.seats().count(seat.body(), seat.kind());
                assertTrue(kind.limit().forAll(limit -> taken <= limit), () -> "too many: " + seat);
                assertTrue(then.seats().find(seat.id()).isEmpty(), () -> "a seat is overwritten: " + seat);
            }
            Option<Seat> sat = act instanceof SeatAct.SeatRegistered registered
                    ? Option.some(registered.seat())
                    : act instanceof SeatAct.SeatFilled filled ? now.seats().find(filled.seat()) : Option.none();
            sat.forEach(this::isTheOnlyDelegate);
        }
    }

    private void isTheOnlyDelegate(Seat seat) {
        Option<SeatKind.SentBy> by = kind(seat).sentBy();
        if (by.isEmpty() || seat.member().isEmpty() || seat.isVacant()) {
            return;
        }
        Seq<Seat> delegates = now.seats()
                .of(seat.body())
                .filter(found -> by.get().group().contains(found.kind())
                        && found.member().equals(seat.member())
                        && !found.isVacant());
        assertTrue(
                delegates.size() <= 1 || !by.get().group().contains(seat.kind()),
                () -> "one member, several delegates: " + delegates);
    }

    private SeatKind kind(Seat seat) {
        return now.body(seat.body()).get().seat(seat.kind()).get();
    }

    private void what_takes_a_meeting_is_voted_on_at_one_and_under_its_item() {
        if (!(outcome.step().command() instanceof OpenBallot open) || acts().isEmpty()) {
            return;
        }
        boolean takesMeeting = then.charter()
                .competences()
                .exists(found -> found.matter().equals(open.matter())
                        && found.body().equals(then.template(open.body()))
                        && found.atMeeting().isDefined());
        assertTrue(!takesMeeting || open.meeting().isDefined(), () -> outcome.step() + " outside a meeting");
        Seq<Item> items = open.meeting().flatMap(then.meetings()::find).toList().flatMap(Meeting::items);
        for (Item item : items) {
            boolean here = open.item().contains(item.id());
            assertTrue(
                    item.proposal().isEmpty() || here == item.proposal().equals(open.proposal()),
                    () -> outcome.step() + " under another item than " + item);
        }
    }

    private void nobody_votes_without_the_right_to() {
        if (!(outcome.step().command() instanceof CastVote vote)) {
            return;
        }
        boolean may = Rights.of(then, occasion.actor(), occasion)
                .exists(found -> found.kind() == Entitlement.Kind.VOTE
                        && found.id().equals(vote.ballot().value()));
        boolean voted = acts().exists(act -> act instanceof BallotAct.VoteCast);
        assertTrue(!voted || may, () -> outcome.step() + " was accepted without the right to vote");
    }

    /** PR-9: whoever is not an elector changes neither quorum nor base nor tally; an elector changes one mark. */
    private void a_roll_changes_by_its_electors_votes_alone() {
        for (Ballot open : then.ballots().inOrder().filter(Ballot::isOpen)) {
            Ballot later = now.ballots().find(open.id()).get();
            boolean countedAtClosing = then.charter().customs().rollAtClosing().under(open.readings());
            assertTrue(open.electorate().equals(later.electorate()) || countedAtClosing && !later.isOpen());
            assertEquals(open.rule(), later.rule());
            Seq<Act> own = acts().filter(act ->
                    act instanceof BallotAct found && found.ballot().equals(open.id()));
            if (own.isEmpty()) {
                assertEquals(open.roll(), later.roll());
            }
            for (Act act : own) {
                if (act instanceof BallotAct.VoteCast cast) {
                    assertTrue(open.electorate().votingThrough(cast.seat()).isDefined() || countedAtClosing);
                    assertEquals(open.votes().size() + 1, later.votes().size());
                }
            }
        }
    }

    private void duties_are_sorted() {
        LocalDate last = occasion.day().plusYears(1);
        Seq<Due> due = Duties.until(now, last, occasion);
        for (int i = 1; i < due.size(); i++) {
            long earlier = due.get(i - 1).last().map(LocalDate::toEpochDay).getOrElse(Long.MAX_VALUE);
            long later = due.get(i).last().map(LocalDate::toEpochDay).getOrElse(Long.MAX_VALUE);
            assertTrue(earlier <= later, () -> "duties out of order: " + due);
        }
        for (Due found : due) {
            assertExist(found.citations());
        }
    }

    private void an_alliance_at_its_end_does_nothing_else() {
        if (then.ending().isEmpty()) {
            return;
        }
        boolean over = then.ending().get().over();
        boolean windingUp = outcome.step().command() instanceof TakeStage
                || outcome.step().command() instanceof OpenBallot
                || outcome.step().command() instanceof CastVote
                || outcome.step().command() instanceof CloseBallot;
        if (over || !windingUp) {
            assertEquals(
                    over ? "ALLIANCE_ENDED" : "IN_LIQUIDATION",
                    outcome.result().getLeft().code(),
                    () -> outcome.step().toString());
        }
        assertTrue(!over || Rights.of(then, occasion.actor(), occasion).isEmpty());
        assertFalse(acts().exists(act -> act instanceof AllianceAct.CharterAmended));
    }

    /** The people and members that are around, for laws about who may. */
    static Seq<PersonId> people(Alliance alliance) {
        return alliance.members()
                .inOrder()
                .flatMap(member -> member.representative())
                .appendAll(alliance.seats().inOrder().flatMap(Seat::holder))
                .distinct();
    }

    /** Whether a member is one now. */
    static boolean isMember(Alliance alliance, MemberId member, Occasion on) {
        return alliance.members().current(member, on.at()).isDefined();
    }
}
