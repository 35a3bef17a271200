package io.governance.core.commands.ballots;

import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Franchise;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.Elector;
import io.governance.core.ballot.Electorate;
import io.governance.core.charter.Body;
import io.governance.core.proposal.Proposal;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Who has a vote on a ballot, as the charter's customs of voting are read. */
public final class Poll {

    private Poll() {}

    /** Who has a vote at an instant: those on the body, without the unit that the proposal concerns if it is to stand aside. */
    static Seq<Elector> electors(
            Alliance alliance, Instant at, Body body, Readings readings, Option<ProposalId> proposal) {
        Seq<Elector> all = Franchise.of(alliance, at).electors(body, readings);
        Option<MemberId> concerned = proposal.filter(
                        id -> alliance.charter().customs().recusal().under(readings))
                .flatMap(alliance.proposals()::find)
                .map(Proposal::subject)
                .flatMap(subject -> subject.member());
        return all.reject(elector -> concerned.isDefined() && elector.member().equals(concerned));
    }

    /** Checks if entitlement and base of a ballot are those of its closing. */
    static boolean isCountedAtClosing(Alliance alliance, Ballot ballot) {
        return alliance.charter().customs().rollAtClosing().under(ballot.readings());
    }

    /** Who has a vote on an open ballot: whom its opening recorded, or whoever would have one if it closed now. */
    public static Electorate electorate(Alliance alliance, Ballot ballot, Instant at) {
        return isCountedAtClosing(alliance, ballot)
                ? alliance.body(ballot.body())
                        .map(body -> Electorate.of(electors(
                                alliance,
                                at,
                                body,
                                ballot.readings(),
                                alliance.proposals().votedOnBy(ballot.id()).map(Proposal::id))))
                        .getOrElse(ballot.electorate())
                : ballot.electorate();
    }
}
