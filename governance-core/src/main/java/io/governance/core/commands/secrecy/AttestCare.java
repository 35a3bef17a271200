package io.governance.core.commands.secrecy;

import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Attests, for a member, with what care it protects secrets. Whether that is enough the charter says.
 *
 * @param member the member
 * @param reasonable whether its measures are reasonable; left out if it does not say
 * @param notBelowOwn whether they are no lower than for its own secrets; left out if it does not say
 * @param since the instant from which that holds; now if left out
 */
public record AttestCare(
        MemberId member, Option<Boolean> reasonable, Option<Boolean> notBelowOwn, Option<Instant> since)
        implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowedFor(alliance, occasion, Step.ATTEST_CARE, member)
                .flatMap(by -> Filing.since(since, occasion, by.citations())
                        .map(from -> Decision.of(new SecrecyAct.CareAttested(
                                Party.of(member), reasonable, notBelowOwn, from, by.citations()))));
    }
}
