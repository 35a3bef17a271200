package io.governance.core.commands.funding;

import io.governance.core.Citation;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.charter.Charter;
import io.governance.core.funding.Account;
import io.governance.core.funding.Funding;
import io.governance.core.funding.FundingAct;
import io.governance.core.funding.FundingRefusal;
import io.governance.core.procedure.Procedure;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that money was spent: on what the charter lists, from money that was given for it, under a plan or budget where
 * the charter asks for one. Spending on something that an open list does not name is flagged.
 *
 * @param account the account it comes from
 * @param purpose what it is spent on, such as {@code office}
 * @param amount how much, in minor units (分), at least 1
 * @param budget the proposal that approved the plan or budget it is spent under; none if none is needed
 * @param note in words
 */
public record RecordExpense(String account, String purpose, long amount, Option<ProposalId> budget, Option<String> note)
        implements Command {
    public RecordExpense {
        Bookkeeping.checked(amount);
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.charter()
                .funding()
                .flatMap(funding -> funding.purpose(purpose))
                .exists(found -> found.when() != Funding.When.LIVING);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Bookkeeping.of(alliance, occasion)
                .flatMap(funding -> Bookkeeping.account(alliance, account)
                        .flatMap(found -> spend(alliance, occasion, funding, found)));
    }

    private Either<Refusal, Decision> spend(Alliance alliance, Occasion occasion, Funding funding, Account from) {
        Option<Funding.Purpose> listed = funding.purpose(purpose);
        Option<Funding.Approval> approval = listed.flatMap(Funding.Purpose::approval);
        Seq<Citation> citations = Bookkeeping.citations(funding, listed.map(Funding.Purpose::citation));
        return unlisted(funding, listed, citations)
                .orElse(() -> listed.flatMap(found -> untimely(alliance, found)))
                .orElse(() -> misapplied(funding, from))
                .orElse(() -> approval.flatMap(asked -> unapproved(alliance, occasion, asked)))
                .orElse(() -> overdrawn(from, citations))
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(new FundingAct.ExpenseRecorded(
                        account,
                        purpose,
                        amount,
                        listed.isDefined(),
                        budget,
                        note.getOrElse(""),
                        citations
                                .appendAll(approval.map(Funding.Approval::citation))
                                .distinct()))));
    }

    private Option<Refusal> unlisted(Funding funding, Option<Funding.Purpose> listed, Seq<Citation> citations) {
        boolean never = listed.exists(found -> found.when() == Funding.When.NEVER);
        return Option.when(
                never || (listed.isEmpty() && !funding.furtherPurposes()),
                () -> Denial.of(
                                Denial.Reason.NOT_COMPETENT,
                                listed.isEmpty() ? purposes(funding) : citations,
                                "章程不允许为此支出："
                                        + listed.map(found -> found.text().zh()).getOrElse(purpose) + "；用途有："
                                        + known(funding).mkString("、") + "。",
                                "the charter does not let money be spent on this: "
                                        + listed.map(found -> found.text().en()).getOrElse(purpose) + "; there is "
                                        + known(funding).mkString(", ") + ".")
                        .with("purpose", purpose)
                        .with("known", known(funding).mkString(", ")));
    }

    /** What money may be spent on at some time. */
    private static Seq<String> known(Funding funding) {
        return funding.purposes()
                .filter(found -> found.when() != Funding.When.NEVER)
                .map(Funding.Purpose::id);
    }

    /** Where the charter lists what money is spent on; where it does not, where it speaks of money. */
    private static Seq<Citation> purposes(Funding funding) {
        Seq<Citation> listing =
                funding.purposes().map(Funding.Purpose::citation).distinct();
        return listing.isEmpty() ? funding.citations() : listing;
    }

    private static Option<Refusal> untimely(Alliance alliance, Funding.Purpose on) {
        return Option.when(
                on.when() == Funding.When.WINDING_UP && alliance.ending().isEmpty(),
                () -> Denial.stepSkipped(Text.of("开始清算", "the winding up has to begin"), List.of(on.citation())));
    }

    /** Why money that was given for something else cannot be spent on this; none if it can. */
    private Option<Refusal> misapplied(Funding funding, Account from) {
        Option<Citation> tied = from.source().flatMap(funding::source).flatMap(Funding.Source::tied);
        return Option.when(
                !from.isFor(purpose),
                () -> Denial.of(
                                Denial.Reason.NOT_COMPETENT,
                                Bookkeeping.citations(funding, tied.orElse(funding::earmarking)),
                                "账户 " + account + " 的款项专款专用，不能用于 " + purpose + "。",
                                "the money in account " + account + " was given for something else than " + purpose
                                        + ".")
                        .with("account", account)
                        .with("purpose", purpose));
    }

    private Option<Refusal> unapproved(Alliance alliance, Occasion occasion, Funding.Approval asked) {
        return Option.when(
                Bookkeeping.carried(alliance, occasion, budget, asked.procedure())
                        .isEmpty(),
                () -> Denial.stepSkipped(title(alliance.charter(), asked), List.of(asked.citation()))
                        .with("missing", asked.procedure()));
    }

    private static Text title(Charter charter, Funding.Approval asked) {
        return charter.procedure(asked.procedure())
                .map(Procedure::title)
                .getOrElse(() -> Text.of(asked.procedure(), asked.procedure()));
    }

    private Option<Refusal> overdrawn(Account from, Seq<Citation> citations) {
        long left = from.left(purpose);
        return Option.when(amount > left, () -> new FundingRefusal.InsufficientFunds(account, amount, left, citations));
    }
}
