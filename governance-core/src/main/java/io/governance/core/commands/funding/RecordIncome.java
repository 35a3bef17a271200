package io.governance.core.commands.funding;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
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
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that money came in. Income from a source that an open list does not name is flagged. While the alliance is being
 * wound up, only such income is taken: claims that are collected, not what the charter finances the work with.
 *
 * @param account the account it goes to
 * @param source where it comes from, such as {@code member-donation}
 * @param amount how much, in minor units (分), at least 1
 * @param note in words
 */
public record RecordIncome(String account, String source, long amount, Option<String> note) implements Command {
    public RecordIncome {
        Bookkeeping.checked(amount);
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.charter().funding().exists(Funding::windsUp);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Bookkeeping.of(alliance, occasion)
                .flatMap(funding -> Bookkeeping.account(alliance, account)
                        .flatMap(found -> receive(alliance, funding, found, funding.source(source))));
    }

    private Either<Refusal, Decision> receive(
            Alliance alliance, Funding funding, Account into, Option<Funding.Source> listed) {
        if (listed.isEmpty() && !funding.furtherSources()) {
            return Either.left(Denial.of(
                            Denial.Reason.NOT_COMPETENT,
                            listing(funding),
                            "章程没有规定此项来源：" + source + "，有："
                                    + funding.sources().map(Funding.Source::id).mkString("、") + "。",
                            "the charter knows no such source of money: " + source + "; there is "
                                    + funding.sources().map(Funding.Source::id).mkString(", ") + ".")
                    .with("known", funding.sources().map(Funding.Source::id).mkString(", ")));
        }
        if (listed.isDefined() && alliance.ending().isDefined()) {
            return Either.left(Denial.of(
                            Denial.Reason.IN_LIQUIDATION,
                            alliance.ending()
                                    .get()
                                    .citations()
                                    .append(listed.get().citation()),
                            "联盟正在清算，不再接受“" + listed.get().text().zh() + "”；可以记收回的债权。",
                            "the alliance is being wound up and takes no more of this: "
                                    + listed.get().text().en() + "; claims that are collected may be recorded.")
                    .with("source", source));
        }
        boolean ownAccount = into.source().contains(source);
        Option<Funding.Source> tied = listed.filter(found -> found.tied().isDefined() && !ownAccount);
        if (tied.isDefined()) {
            return Either.left(Denial.stepSkipped(
                            Text.of(
                                    "为" + tied.get().text().zh() + "单独立账",
                                    "opening an account of its own for this: "
                                            + tied.get().text().en()),
                            tied.flatMap(Funding.Source::tied).toList())
                    .with("source", source));
        }
        if (into.source().isDefined() && !ownAccount) {
            return Either.left(Denial.of(
                            Denial.Reason.NOT_COMPETENT,
                            Bookkeeping.citations(funding, funding.earmarking()),
                            "账户 " + account + " 只记来源为 " + into.source().get() + " 的款项。",
                            "account " + account + " holds only money from "
                                    + into.source().get() + ".")
                    .with("account", account)
                    .with("source", source));
        }
        if (!alliance.ledger().counts(amount)) {
            return Either.left(new FundingRefusal.TooMuch(amount, funding.citations()));
        }
        return Either.right(Decision.of(new FundingAct.IncomeRecorded(
                account,
                source,
                amount,
                listed.isDefined(),
                note.getOrElse(""),
                listed.<Seq<Citation>>map(found -> List.of(found.citation())).getOrElse(() -> listing(funding)))));
    }

    /** Where the charter lists sources; where it lists none, where it speaks of money. */
    private static Seq<Citation> listing(Funding funding) {
        Seq<Citation> listing = funding.sources().map(Funding.Source::citation).distinct();
        return listing.isEmpty() ? funding.citations() : listing;
    }
}
