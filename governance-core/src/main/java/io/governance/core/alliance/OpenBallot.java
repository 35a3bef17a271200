package io.governance.core.alliance;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigInteger;

/**
 * Opens a ballot: the body's seats as they are now become its roll, the charter's rule becomes its rule.
 *
 * @param ballot how it is to be named
 * @param body the body that votes
 * @param matter the matter voted on
 * @param subject what exactly is put to the vote
 * @param readings the answers chosen for open questions
 * @param session whether the body that delegates matters in recess is sitting
 */
public record OpenBallot(
        BallotId ballot, BodyId body, MatterId matter, String subject, Readings readings, Session session)
        implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        if (alliance.ballots().find(ballot).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("ballot", ballot.value()));
        }
        Charter charter = alliance.charter();
        if (charter.matter(matter).isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("matter", matter.value()));
        }
        Seq<String> faults = charter.faultsOf(readings);
        if (!faults.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("reading", faults.mkString("; ")));
        }
        return charter.mandate(body, matter, readings, session).flatMap(mandate -> open(alliance, mandate));
    }

    private static BigInteger weight(Seq<Elector> electors) {
        return electors.map(Elector::weight).map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
    }

    private Either<Refusal, Decision> open(Alliance alliance, Mandate mandate) {
        Seq<Elector> electors = alliance.electors(mandate.body(), readings);
        if (electors.isEmpty()) {
            return Either.left(
                    new BallotRefusal.EmptyRoll(body, List.of(mandate.body().citation())));
        }
        if (weight(electors).compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0) {
            return Either.left(
                    new BallotRefusal.RollTooHeavy(body, List.of(mandate.body().oneVote())));
        }
        return Either.right(Decision.of(new BallotAct.BallotOpened(
                ballot,
                body,
                matter,
                subject,
                mandate.rule().rule(),
                mandate.readings(),
                electors,
                mandate.body().oneVote(),
                mandate.rule().rule().citations())));
    }
}
