package io.governance.core.alliance;

import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.vavr.control.Either;

/**
 * Something a person wants done in an alliance. A command is a value that decides itself against the alliance as it is.
 *
 * <p>{@link FoundAlliance} is the one command that needs no alliance; it is not among these.
 */
public sealed interface Command
        permits RegisterMember, EndMembership, RegisterSeat, FillSeat, VacateSeat, OpenBallot, CastVote, CloseBallot {

    /** Decides this command: the acts to record, or a refusal. Never changes anything. */
    Either<Refusal, Decision> decide(Alliance alliance, PersonId actor);
}
