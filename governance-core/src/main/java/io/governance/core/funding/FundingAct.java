package io.governance.core.funding;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.ProposalId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What happened to the alliance's money. Amounts are in minor units (分). */
public sealed interface FundingAct extends Act {

    /** The ledger after this act. */
    Ledger on(Ledger ledger, Stamp stamp);

    /**
     * An account was opened.
     *
     * @param account how it is named
     * @param title what it is for, in a few words
     * @param source the only source whose money it holds; any if none
     * @param allotments what its money was given for; anything if empty
     * @param citations where the charter provides for it
     */
    record AccountOpened(
            String account, String title, Option<String> source, Seq<Allotment> allotments, Seq<Citation> citations)
            implements FundingAct {

        @Override
        public Ledger on(Ledger ledger, Stamp stamp) {
            return ledger.with(new Account(account, title, source, allotments, 0, HashMap.empty()));
        }
    }

    /**
     * Money came in.
     *
     * @param account the account
     * @param source where it came from
     * @param amount how much, at least 1
     * @param listed whether the charter lists that source
     * @param note in words; empty if nothing was said
     * @param citations where the charter provides for it
     */
    record IncomeRecorded(
            String account, String source, long amount, boolean listed, String note, Seq<Citation> citations)
            implements FundingAct {

        @Override
        public Ledger on(Ledger ledger, Stamp stamp) {
            return ledger.receiving(amount)
                    .changing(
                            account,
                            found -> found.receiving(amount),
                            new Movement(account, amount, source, listed, Option.none(), note, stamp));
        }
    }

    /**
     * Money was spent.
     *
     * @param account the account
     * @param purpose what it was spent on
     * @param amount how much, at least 1
     * @param listed whether the charter lists that purpose
     * @param budget the proposal that approved it; none if none was needed
     * @param note in words; empty if nothing was said
     * @param citations where the charter provides for it
     */
    record ExpenseRecorded(
            String account,
            String purpose,
            long amount,
            boolean listed,
            Option<ProposalId> budget,
            String note,
            Seq<Citation> citations)
            implements FundingAct {

        @Override
        public Ledger on(Ledger ledger, Stamp stamp) {
            return ledger.changing(
                    account,
                    found -> found.spending(purpose, amount),
                    new Movement(account, -amount, purpose, listed, budget, note, stamp));
        }
    }

    /**
     * Money that was given for nothing in particular went from one account to another.
     *
     * @param from the account it left
     * @param to the account it went to
     * @param amount how much, at least 1
     * @param note in words; empty if nothing was said
     * @param citations where the charter provides for it
     */
    record FundsMoved(String from, String to, long amount, String note, Seq<Citation> citations) implements FundingAct {

        @Override
        public Ledger on(Ledger ledger, Stamp stamp) {
            return ledger.changing(
                            from,
                            found -> found.receiving(-amount),
                            new Movement(from, -amount, to, true, Option.none(), note, stamp))
                    .changing(
                            to,
                            found -> found.receiving(amount),
                            new Movement(to, amount, from, true, Option.none(), note, stamp));
        }
    }

    /**
     * The ledger was audited.
     *
     * @param auditor who audited
     * @param confirmation the proposal that confirmed the auditor
     * @param findings what they found
     * @param citations where the charter provides for it
     */
    record AuditRecorded(String auditor, ProposalId confirmation, String findings, Seq<Citation> citations)
            implements FundingAct {

        @Override
        public Ledger on(Ledger ledger, Stamp stamp) {
            return ledger.audited(new Audit(auditor, confirmation, findings, stamp));
        }
    }
}
