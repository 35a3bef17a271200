package io.governance.core.commands.funding;

import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.funding.Funding;
import io.governance.core.funding.FundingAct;
import io.governance.core.funding.FundingRefusal;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records an audit of the ledger by an auditor who was confirmed.
 *
 * @param auditor who audited, as the proposal that confirmed them gives the {@code name}
 * @param confirmation the proposal that confirmed the auditor
 * @param findings what they found
 */
public record RecordAudit(String auditor, ProposalId confirmation, String findings) implements Command {
    public RecordAudit {
        if (auditor.isBlank() || findings.isBlank()) {
            throw new IllegalArgumentException("an audit needs an auditor and findings");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Bookkeeping.of(alliance, occasion).flatMap(funding -> audit(alliance, occasion, funding));
    }

    private Either<Refusal, Decision> audit(Alliance alliance, Occasion occasion, Funding funding) {
        Option<Funding.Auditing> rule = funding.auditing();
        if (rule.isEmpty()) {
            return Either.left(new FundingRefusal.NotRegulated(
                    alliance.charter().id(),
                    Text.of("章程没有规定审计", "the charter does not provide for audits"),
                    funding.citations()));
        }
        Option<Proposal> confirmed = Bookkeeping.carried(
                        alliance,
                        occasion,
                        Option.some(confirmation),
                        rule.get().procedure())
                .filter(found -> found.subject().name().contains(auditor));
        return confirmed.isEmpty()
                ? Either.left(Denial.of(
                                Denial.Reason.NOT_COMPETENT,
                                List.of(rule.get().citation()),
                                "审计机构 " + auditor + " 未经确认。",
                                "the auditor " + auditor + " has not been confirmed.")
                        .with("auditor", auditor)
                        .with("missing", rule.get().procedure()))
                : Either.right(Decision.of(new FundingAct.AuditRecorded(
                        auditor, confirmation, findings, List.of(rule.get().citation()))));
    }
}
