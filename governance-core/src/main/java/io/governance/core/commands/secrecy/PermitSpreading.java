package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Says, for a cooperating unit, whether a file on what it cooperates in may be spread outside the alliance. What it says last
 * counts; silence is a no.
 *
 * @param file the file
 * @param partner the cooperating unit
 * @param given whether it permits it
 * @param since the instant from which that holds; now if left out
 */
public record PermitSpreading(FileId file, MemberId partner, boolean given, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowedFor(alliance, occasion, Step.PERMIT_SPREAD, partner)
                .flatMap(by -> Filing.file(alliance, file)
                        .filterOrElse(
                                found -> found.partners().contains(Party.of(partner)),
                                found -> Denial.of(
                                                Denial.Reason.NOT_COMPETENT,
                                                by.citations(),
                                                partner + " 不是此项技术的合作单位。",
                                                partner + " does not cooperate in what this file describes.")
                                        .with("partner", partner))
                        .flatMap(found -> Filing.since(since, occasion, by.citations()))
                        .map(from -> Decision.of(new SecrecyAct.SpreadingPermitted(
                                file, Party.of(partner), given, from, by.citations()))));
    }
}
