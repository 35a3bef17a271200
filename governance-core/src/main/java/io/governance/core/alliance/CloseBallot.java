package io.governance.core.alliance;

import io.governance.core.BallotId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Elector;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Closes a ballot and announces what it came to.
 *
 * @param ballot the ballot
 * @param present the seats that were present without casting a vote; the others without a vote count as absent
 */
public record CloseBallot(BallotId ballot, Seq<SeatId> present) implements Command {
    public CloseBallot {
        present = List.ofAll(present);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        Option<Ballot> known = alliance.ballots().find(ballot);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("ballot", ballot.value()));
        }
        Ballot open = known.get();
        if (!open.isOpen()) {
            return Either.left(new BallotRefusal.VoteClosed(ballot, open.rule().citations()));
        }
        Option<SeatId> stranger =
                present.find(seat -> open.electorate().votingThrough(seat).forAll(Elector::vacant));
        if (stranger.isDefined()) {
            return Either.left(new RequestRefusal.NotFound(
                    "seat on this ballot", stranger.get().value()));
        }
        return Either.right(Decision.of(new BallotAct.BallotClosed(
                ballot,
                present,
                open.withPresent(present).ruling().verdict(),
                open.rule().citations())));
    }
}
