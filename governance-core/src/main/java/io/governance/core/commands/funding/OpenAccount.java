package io.governance.core.commands.funding;

import io.governance.core.Id;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.funding.Allotment;
import io.governance.core.funding.Funding;
import io.governance.core.funding.FundingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Opens an account of the ledger, perhaps one for money that was given for something in particular.
 *
 * @param account how it is to be named
 * @param title what it is for, in a few words
 * @param source the only source whose money it is to hold; any if none
 * @param allotments what its money is given for, and how much of it; anything if empty
 */
public record OpenAccount(String account, String title, Option<String> source, Seq<Allotment> allotments)
        implements Command {
    public OpenAccount {
        Id.checked("account", account);
        allotments = List.ofAll(allotments);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an account needs a title");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Bookkeeping.of(alliance, occasion).flatMap(funding -> open(alliance, funding));
    }

    private Either<Refusal, Decision> open(Alliance alliance, Funding funding) {
        if (alliance.ledger().account(account).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("account", account));
        }
        Option<Funding.Source> tied =
                source.flatMap(funding::source).filter(found -> found.tied().isDefined());
        if (tied.isDefined() && allotments.isEmpty()) {
            return Either.left(Denial.documentMissing(
                            tied.get().text(),
                            tied.flatMap(Funding.Source::tied).toList())
                    .with("missing", "allotments"));
        }
        return Either.right(Decision.of(new FundingAct.AccountOpened(
                account,
                title,
                source,
                allotments,
                funding.earmarking()
                        .filter(provision -> source.isDefined() || !allotments.isEmpty())
                        .toList()
                        .appendAll(funding.citations())
                        .distinct())));
    }
}
