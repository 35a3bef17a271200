package io.governance.core.commands.ballots;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Elector;
import io.governance.core.ballot.Electorate;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.proposals.Progress;
import io.governance.core.meeting.Meeting;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Closes a ballot and announces what it came to. At a meeting whoever is recorded there at that instant is present; who left
 * before without a vote is absent, and who voted is present. So aii:19 and aii:23 are checked when the meeting opens, when the
 * ballot opens and, by the quorum in its rule, when it closes.
 *
 * @param ballot the ballot
 * @param present the seats that were present without casting a vote; the others without a vote count as absent. At a meeting
 *     their holders must be recorded there. Outside one this is the word of who closes the ballot: the charters know
 *     no presence without a meeting, and nothing but the votes cast is certain
 */
public record CloseBallot(BallotId ballot, Seq<SeatId> present) implements Command {
    public CloseBallot {
        present = List.ofAll(present);
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.proposals()
                .votedOnBy(ballot)
                .exists(proposal -> Venue.isPartOfWindingUp(alliance, proposal.id()));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Ballot> known = alliance.ballots().find(ballot);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("ballot", ballot.value()));
        }
        Ballot open = known.get();
        if (!open.isOpen()) {
            return Either.left(new BallotRefusal.VoteClosed(ballot, open.rule().citations()));
        }
        Electorate electorate = Poll.electorate(alliance, open, occasion.at());
        if (electorate.electors().isEmpty()) {
            return Either.left(
                    new BallotRefusal.EmptyRoll(open.body(), open.rule().citations()));
        }
        Option<SeatId> stranger =
                present.find(seat -> electorate.votingThrough(seat).forAll(Elector::vacant));
        if (stranger.isDefined()) {
            return Either.left(new RequestRefusal.NotFound(
                    "seat on this ballot", stranger.get().value()));
        }
        Option<Refusal> elsewhere = absent(alliance, occasion, open);
        if (elsewhere.isDefined()) {
            return Either.left(elsewhere.get());
        }
        Venue venue = new Venue(alliance, occasion, open.body(), open.matter(), open.readings());
        return venue.checkOpener()
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> close(alliance, occasion, open.withElectors(electorate.electors())));
    }

    private Either<Refusal, Decision> close(Alliance alliance, Occasion occasion, Ballot open) {
        Seq<SeatId> there =
                present.appendAll(atTheMeeting(alliance, occasion, open)).distinct();
        Verdict verdict = open.withPresent(there).ruling().verdict();
        Seq<Act> closed = List.of(new BallotAct.BallotClosed(
                ballot,
                there,
                verdict,
                Option.when(
                        Poll.isCountedAtClosing(alliance, open),
                        () -> open.electorate().electors()),
                open.rule().citations()));
        return Either.right(Decision.of(closed.appendAll(Progress.decided(alliance, occasion, ballot, verdict))));
    }

    /** Why seats cannot be called present whose holders are not recorded as at the meeting; none if all are. */
    private Option<Refusal> absent(Alliance alliance, Occasion occasion, Ballot open) {
        return alliance.meetings()
                .votingOn(open.id())
                .filter(meeting -> meeting.mode() != MeetingKind.Mode.CORRESPONDENCE)
                .flatMap(meeting -> present.find(seat -> alliance.seatOf(open.body(), seat, occasion.at())
                        .flatMap(Seat::holder)
                        .forAll(holder -> !meeting.present().contains(holder))))
                .map(seat -> Denial.of(
                                Denial.Reason.NOT_PRESENT,
                                open.rule().citations(),
                                "席位 " + seat + " 的担任人没有到会。",
                                "the holder of seat " + seat + " is not at the meeting.")
                        .with("seat", seat));
    }

    /** The seats without a vote whose holders are at the meeting. */
    private static Seq<SeatId> atTheMeeting(Alliance alliance, Occasion occasion, Ballot open) {
        Option<Meeting> meeting = alliance.meetings().votingOn(open.id());
        return meeting.isEmpty()
                ? List.empty()
                : open.electorate()
                        .electors()
                        .filter(elector ->
                                !elector.vacant() && open.vote(elector).isEmpty())
                        .filter(elector -> elector.seats()
                                .flatMap(seat -> alliance.seatOf(open.body(), seat, occasion.at()))
                                .flatMap(Seat::holder)
                                .exists(meeting.get().present()::contains))
                        .map(Elector::id);
    }
}
