package io.governance.core.commands.funding;

import io.governance.core.Citation;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Silence;
import io.governance.core.commands.Capacities;
import io.governance.core.funding.Account;
import io.governance.core.funding.Funding;
import io.governance.core.funding.FundingRefusal;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What every line of the ledger takes: a charter that speaks of money, the person who keeps it, an amount. */
final class Bookkeeping {

    private Bookkeeping() {}

    /** What the charter says of money, to the person who keeps it; to others, and where it says nothing, the refusal. */
    static Either<Refusal, Funding> of(Alliance alliance, Occasion occasion) {
        Option<Funding> funding = alliance.charter().funding();
        if (funding.isEmpty()) {
            Charter charter = alliance.charter();
            Silence silence = Silence.onFunding(charter);
            return Either.left(new FundingRefusal.NotRegulated(charter.id(), silence.statement(), silence.citations()));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        funding.get().keeper(),
                        Text.of("记账", "keeping the ledger"),
                        funding.get().citations())
                .map(claim -> funding.get());
    }

    /** The account of that name, or the refusal. */
    static Either<Refusal, Account> account(Alliance alliance, String id) {
        return alliance.ledger().account(id).toEither(() -> new RequestRefusal.NotFound("account", id));
    }

    /** The proposal, if a procedure carried it and it has taken effect by now. */
    static Option<Proposal> carried(
            Alliance alliance, Occasion occasion, Option<ProposalId> proposal, String procedure) {
        return proposal.flatMap(alliance.proposals()::find)
                .filter(found -> found.procedure().equals(procedure)
                        && found.outcome().contains(Proposal.Outcome.CARRIED)
                        && found.effective().forAll(day -> !day.isAfter(occasion.day())));
    }

    /** Where the charter lists a source or purpose; where it does not, where it speaks of money. */
    static Seq<Citation> citations(Funding funding, Option<Citation> listed) {
        return listed.<Seq<Citation>>map(List::of).getOrElse(funding.citations());
    }

    /** An amount in minor units, checked. */
    static long checked(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("an amount is at least 1 minor unit, not " + amount);
        }
        return amount;
    }
}
