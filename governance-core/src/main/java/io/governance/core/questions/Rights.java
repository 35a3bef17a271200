package io.governance.core.questions;

import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Standing;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.Elector;
import io.governance.core.commands.ballots.Poll;
import io.governance.core.commands.proposals.Consenting;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What a person may do at an instant, on whose behalf, until when and by which article. Derived, never stored. */
public final class Rights {

    private final Alliance alliance;
    private final Occasion occasion;
    private final Positions positions;

    private Rights(Alliance alliance, Occasion occasion) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.positions = Standing.of(alliance, occasion);
    }

    /**
     * Everything a person may do.
     *
     * @param alliance the alliance at the instant asked about
     * @param person who
     * @param asked the occasion of the question; its instant is the one asked about
     */
    public static Seq<Entitlement> of(Alliance alliance, PersonId person, Occasion asked) {
        if (alliance.ending().exists(ending -> ending.over())) {
            return List.empty();
        }
        Rights rights = new Rights(alliance, new Occasion(person, asked.at(), asked.calendar()));
        if (alliance.ending().isDefined()) {
            return rights.due().appendAll(rights.voting()).filter(rights::windsUp);
        }
        return rights.granted()
                .appendAll(rights.proposing())
                .appendAll(rights.convening())
                .appendAll(rights.due())
                .appendAll(rights.voting());
    }

    /** Whether something is part of winding the alliance up, and so is all that may be done. */
    private boolean windsUp(Entitlement may) {
        Option<Proposal> on = may.kind() == Entitlement.Kind.VOTE
                ? alliance.proposals().votedOnBy(BallotId.of(may.id()))
                : alliance.proposals().pending().find(found -> may.id().startsWith(found.id() + "/"));
        return on.flatMap(found -> alliance.charter().procedure(found.procedure()))
                .exists(Procedure::endsTheAlliance);
    }

    private Seq<Entitlement> granted() {
        return alliance.charter()
                .rights()
                .flatMap(right -> claim(right.holder(), positions)
                        .map(claim -> entitlement(
                                right.priorityIn().isDefined() ? Entitlement.Kind.PRIORITY : Entitlement.Kind.RIGHT,
                                right.id(),
                                right.text(),
                                claim,
                                right.citations())));
    }

    private Seq<Entitlement> proposing() {
        return alliance.charter().procedures().flatMap(procedure -> filing(procedure));
    }

    /** Filing what concerns a member is for that member where the charter says so: each of those represented counts. */
    private Option<Entitlement> filing(Procedure procedure) {
        Capacity asked = procedure.filing().by().under(alliance.readings());
        boolean offered = procedure.filing().applies().under(alliance.readings());
        if (asked instanceof Capacity.Anybody || !offered) {
            return Option.none();
        }
        Positions own = new Positions(
                positions.person(),
                positions.memberships(),
                positions.sittings(),
                positions.memberships().map(Positions.Membership::member).toSet(),
                positions.applicant());
        return claim(asked, own)
                .filter(claim -> !givesUpASeat(procedure) || isOwn(claim))
                .map(claim -> entitlement(
                        Entitlement.Kind.PROPOSE,
                        procedure.id(),
                        procedure.title(),
                        claim,
                        procedure.filing().citations()));
    }

    private static boolean givesUpASeat(Procedure procedure) {
        return procedure
                .filing()
                .effect()
                .map(Effect::whateverIsRead)
                .exists(effect -> effect instanceof Effect.GiveUpSeat);
    }

    /** Whether the seat is one's own and not merely entrusted: nobody resigns for somebody else. */
    private boolean isOwn(Claim claim) {
        return claim.seat()
                .flatMap(alliance.seats()::find)
                .exists(seat -> seat.holder().contains(positions.person()));
    }

    private Seq<Entitlement> convening() {
        return alliance.charter()
                .meetings()
                .flatMap(kind -> claim(kind.conveners(), positions)
                        .map(claim -> entitlement(
                                Entitlement.Kind.CONVENE,
                                kind.id(),
                                Text.of(
                                        "召集" + kind.name().zh(),
                                        "convene " + kind.name().indefinite()),
                                claim,
                                kind.citations())));
    }

    private Seq<Entitlement> due() {
        return alliance.proposals()
                .pending()
                .flatMap(proposal -> alliance.charter()
                        .procedure(proposal.procedure())
                        .flatMap(procedure -> turn(proposal, procedure)));
    }

    private Option<Entitlement> turn(Proposal proposal, Procedure procedure) {
        Option<Stage> stage =
                proposal.next(procedure).filter(due -> isForThem(due.task().under(proposal.readings()), proposal));
        return stage.flatMap(due -> claim(
                        due.by().under(proposal.readings()),
                        positions
                                .concerning(proposal.subject().member())
                                .onProposalOf(proposal.filed().actor()))
                .map(claim -> entitlement(
                        Entitlement.Kind.STAGE, proposal.id() + "/" + due.id(), due.title(), claim, due.citations())));
    }

    /** Whether a person can do a task at all: a vote takes a ballot, and only those in favour consent in writing. */
    private boolean isForThem(Task task, Proposal proposal) {
        return !(task instanceof Task.Decide)
                && !(task instanceof Task.Consents consents
                        && Consenting.through(alliance, occasion, proposal, consents)
                                .isEmpty());
    }

    private Seq<Entitlement> voting() {
        return alliance.ballots().inOrder().filter(Ballot::isOpen).flatMap(this::voting);
    }

    private Seq<Entitlement> voting(Ballot ballot) {
        return Poll.electorate(alliance, ballot, occasion.at())
                .electors()
                .reject(Elector::vacant)
                .reject(elector -> ballot.vote(elector).isDefined())
                .flatMap(elector -> elector.seats()
                        .flatMap(seat -> alliance.seatOf(ballot.body(), seat, occasion.at()))
                        .filter(seat -> mayVote(seat, elector))
                        .headOption())
                .map(seat -> entitlement(
                        Entitlement.Kind.VOTE,
                        ballot.id().value(),
                        Text.of(ballot.subject(), ballot.subject()),
                        new Claim(seat.member(), Option.some(seat.id())),
                        List.of(ballot.oneVote())));
    }

    private boolean mayVote(Seat seat, Elector elector) {
        return seat.holder().contains(positions.person())
                && elector.member().equals(seat.member())
                && seat.member()
                        .forAll(member -> alliance.members()
                                .current(member, occasion.at())
                                .isDefined());
    }

    private static Option<Claim> claim(Capacity capacity, Positions of) {
        return capacity instanceof Capacity.Anybody ? Option.none() : capacity.claimedBy(of);
    }

    private Entitlement entitlement(Entitlement.Kind kind, String id, Text text, Claim claim, Seq<Citation> citations) {
        return new Entitlement(kind, id, text, claim.member(), claim.seat(), until(claim), citations);
    }

    /** The last day of the member's membership or of the term of the seat, whichever comes first. */
    private Option<LocalDate> until(Claim claim) {
        Option<LocalDate> leaving = claim.member()
                .flatMap(alliance.members()::find)
                .flatMap(member -> member.until())
                .map(end ->
                        end.minusMillis(1).atZone(occasion.calendar().zone()).toLocalDate());
        Option<LocalDate> term = claim.seat().flatMap(seat -> Terms.lastDay(alliance, seat, occasion));
        return List.of(leaving, term).flatMap(day -> day).minBy(LocalDate::toEpochDay);
    }
}
