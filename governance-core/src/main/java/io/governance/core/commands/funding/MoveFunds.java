package io.governance.core.commands.funding;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.funding.Account;
import io.governance.core.funding.Funding;
import io.governance.core.funding.FundingAct;
import io.governance.core.funding.FundingRefusal;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Moves money from one account to another. Money that was given for something in particular stays where it is.
 *
 * @param from the account it leaves
 * @param to the account it goes to
 * @param amount how much, in minor units (分), at least 1
 * @param note in words
 */
public record MoveFunds(String from, String to, long amount, Option<String> note) implements Command {
    public MoveFunds {
        Bookkeeping.checked(amount);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Bookkeeping.of(alliance, occasion)
                .flatMap(funding -> Bookkeeping.account(alliance, from)
                        .flatMap(giving -> Bookkeeping.account(alliance, to)
                                .flatMap(receiving -> move(funding, giving, receiving))));
    }

    private Either<Refusal, Decision> move(Funding funding, Account giving, Account receiving) {
        Option<Citation> apart = List.of(giving, receiving)
                .filter(Account::isEarmarked)
                .flatMap(account -> account.source()
                        .flatMap(funding::source)
                        .flatMap(Funding.Source::tied)
                        .orElse(funding::earmarking))
                .headOption();
        if (apart.isDefined()) {
            return Either.left(Denial.of(
                            Denial.Reason.NOT_COMPETENT,
                            funding.earmarking().toList().appendAll(apart).distinct(),
                            "专款专账，不得在账户之间划转。",
                            "earmarked money stays in its account.")
                    .with("from", from)
                    .with("to", to));
        }
        return amount > giving.balance()
                ? Either.left(new FundingRefusal.InsufficientFunds(from, amount, giving.balance(), funding.citations()))
                : Either.right(Decision.of(
                        new FundingAct.FundsMoved(from, to, amount, note.getOrElse(""), funding.citations())));
    }
}
