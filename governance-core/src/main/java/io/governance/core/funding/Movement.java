package io.governance.core.funding;

import io.governance.core.ProposalId;
import io.governance.core.Stamp;
import io.vavr.control.Option;

/**
 * A line of the ledger. Lines are only ever added.
 *
 * @param account the account
 * @param amount what came in, or went out if negative, in minor units (分); never 0
 * @param about the source, the purpose, or the other account
 * @param listed whether the charter lists that source or purpose
 * @param budget the proposal that approved the spending; none if none was needed
 * @param note in words; empty if nothing was said
 * @param stamp when, by whom and where in the record
 */
public record Movement(
        String account,
        long amount,
        String about,
        boolean listed,
        Option<ProposalId> budget,
        String note,
        Stamp stamp) {}
