package io.governance.core.commands.secrecy;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.confidentiality.Care;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.Secrets;
import io.governance.core.confidentiality.Step;
import io.governance.core.judgement.Answer;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Attests, for a member, with what care it protects secrets. Whether that is enough the charter says; if it is not, that is
 * recorded as a breach where the charter imposes the duty.
 *
 * @param member the member
 * @param reasonable whether its measures are reasonable; left out if it does not say
 * @param notBelowOwn whether they are no lower than for its own secrets; left out if it does not say
 * @param since the instant from which that holds; now if left out
 */
public record AttestCare(
        MemberId member, Option<Boolean> reasonable, Option<Boolean> notBelowOwn, Option<Instant> since)
        implements Command {

    /** The name of the duty to protect secrets with care, in every charter that imposes it. */
    public static final String PROTECT_SECRETS = "protect-secrets";

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowedFor(alliance, occasion, Step.ATTEST_CARE, member)
                .flatMap(by -> Filing.since(since, occasion, by.citations())
                        .map(from -> Decision.of(List.<Act>of(new SecrecyAct.CareAttested(
                                        Party.of(member), reasonable, notBelowOwn, from, by.citations()))
                                .appendAll(breach(alliance, from)))));
    }

    private Option<Act> breach(Alliance alliance, Instant from) {
        Secrets.Attestation said = new Secrets.Attestation(Party.of(member), reasonable, notBelowOwn, from);
        return alliance.charter()
                .secrecy()
                .flatMap(policy -> Care.of(policy, Option.some(said), alliance.readings()))
                .filter(judged -> judged.answer() == Answer.NO)
                .flatMap(judged ->
                        alliance.charter().duties().find(duty -> duty.id().equals(PROTECT_SECRETS)))
                .map(duty -> new AffairAct.BreachRecorded(member, duty.id(), shortfall(), List.of(duty.citation())));
    }

    private String shortfall() {
        return List.of(
                        Option.when(reasonable.contains(false), "保护措施不合理"),
                        Option.when(notBelowOwn.contains(false), "保护措施低于对待自有秘密的标准"))
                .flatMap(found -> found)
                .mkString("；");
    }
}
