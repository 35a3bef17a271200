package io.governance.core.commands.proposals;

import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Franchise;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.Elector;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Who may consent in writing to what a body decided: those who voted in favour of it, if it voted (书面同意). */
public final class Consenting {

    private Consenting() {}

    /** Whoever acts, as the electors through which they may consent; empty if they may not. */
    public static Seq<Elector> through(Alliance alliance, Occasion occasion, Proposal on, Task.Consents consents) {
        Option<Ballot> vote = vote(alliance, on, consents);
        return electors(alliance, occasion, on, consents)
                .filter(elector -> elector.seats()
                        .flatMap(seat -> alliance.seatOf(consents.body(), seat, occasion.at()))
                        .flatMap(Seat::holder)
                        .contains(occasion.actor()))
                .filter(elector -> vote.forAll(ballot -> isInFavour(ballot, elector)));
    }

    /** Everybody on the body who votes and is in office. */
    static Seq<Elector> electors(Alliance alliance, Occasion occasion, Proposal on, Task.Consents consents) {
        return Franchise.of(alliance, occasion.at())
                .electors(alliance.body(consents.body()).get(), on.readings())
                .reject(Elector::vacant);
    }

    /** The last vote of the body on the proposal; none if it did not vote. */
    static Option<Ballot> vote(Alliance alliance, Proposal on, Task.Consents consents) {
        return on.ballots()
                .flatMap(alliance.ballots()::find)
                .filter(ballot -> ballot.body().equals(consents.body()))
                .lastOption();
    }

    /** Whether an elector voted for the proposal: only a yes is consented to in writing. */
    private static boolean isInFavour(Ballot ballot, Elector elector) {
        return elector.seats()
                .flatMap(ballot.electorate()::votingThrough)
                .flatMap(ballot::vote)
                .exists(vote -> vote.choice() == Choice.FAVOUR);
    }
}
