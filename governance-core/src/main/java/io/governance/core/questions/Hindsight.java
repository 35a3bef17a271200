package io.governance.core.questions;

import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Edition;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.procedure.Amendment;
import io.governance.core.voting.Ruling;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What past votes would have come to under other rules and readings. Derived, never stored, and changes nothing.
 *
 * <p>Each closed ballot keeps its roll: who had a vote and how it was cast. It is ruled on under the charter that was in force
 * when it opened, changed as asked.
 */
public final class Hindsight {

    private Hindsight() {}

    /**
     * One closed ballot in hindsight.
     *
     * @param ballot the ballot
     * @param was what it came to
     * @param would what it would have come to; the refusal if the body could not have decided the matter
     */
    public record Review(Ballot ballot, Ruling was, Either<Refusal, Ruling> would) {

        /** Whether the verdict is another one, or there would have been none. */
        public boolean differs() {
            return would.fold(refusal -> true, ruling -> ruling.verdict() != was.verdict());
        }
    }

    /**
     * Reviews every closed ballot, in the order in which they opened.
     *
     * @param alliance the alliance
     * @param amendments what would have been changed in the charter; see {@link Charter#faultsOf(Amendment)}
     * @param answers the answers that would have held in place of those under which the ballots opened; see {@link
     *     Charter#faultsOf(Readings)}
     */
    public static Seq<Review> of(Alliance alliance, Seq<Amendment> amendments, Readings answers) {
        return alliance.ballots()
                .inOrder()
                .reject(Ballot::isOpen)
                .map(ballot -> new Review(
                        ballot,
                        ballot.ruling(),
                        inForce(alliance, ballot)
                                .amendedBy(amendments)
                                .mandate(
                                        alliance.template(ballot.body()),
                                        ballot.matter(),
                                        ballot.readings().with(answers),
                                        Session.IN_RECESS)
                                .map(mandate -> mandate.rule().rule(ballot.roll()))));
    }

    private static Charter inForce(Alliance alliance, Ballot ballot) {
        return alliance.adopted()
                .amendedBy(alliance.editions()
                        .filter(edition -> !edition.from()
                                        .isAfter(ballot.opened().at())
                                && edition.stamp().number() < ballot.opened().number())
                        .flatMap(Edition::amendments));
    }
}
