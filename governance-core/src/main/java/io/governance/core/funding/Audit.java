package io.governance.core.funding;

import io.governance.core.ProposalId;
import io.governance.core.Stamp;

/**
 * An audit of the ledger (审计).
 *
 * @param auditor who audited
 * @param confirmation the proposal that confirmed the auditor
 * @param findings what they found
 * @param stamp when, by whom and where in the record
 */
public record Audit(String auditor, ProposalId confirmation, String findings, Stamp stamp) {}
