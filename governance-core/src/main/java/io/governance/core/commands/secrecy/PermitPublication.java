package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that the publication of a file was permitted, in a proposal under the charter's procedure for it.
 *
 * @param file the file
 * @param proposal the proposal, whose subject's title is the name or the title of the file
 */
public record PermitPublication(FileId file, ProposalId proposal) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowed(alliance, occasion, Step.PERMIT_PUBLICATION)
                .flatMap(by -> Filing.file(alliance, file)
                        .filterOrElse(
                                found -> passed(alliance, by, found),
                                found -> Denial.stepSkipped(Step.PERMIT_PUBLICATION.text(), by.citations())
                                        .with("proposal", proposal))
                        .flatMap(found -> Filing.recording(
                                found,
                                SecrecyFact.PERMITTED,
                                occasion.at(),
                                by.citations(),
                                new SecrecyAct.PublicationPermitted(
                                        file, Option.some(proposal), occasion.at(), by.citations()))));
    }

    private boolean passed(Alliance alliance, Authority by, SecretFile found) {
        return by.procedure()
                .exists(asked -> alliance.proposals()
                        .find(proposal)
                        .exists(known -> known.procedure().equals(asked.procedure())
                                && known.done().containsKey(asked.stage())
                                && (known.subject().title().equals(found.title())
                                        || known.subject().title().equals(file.value()))));
    }
}
