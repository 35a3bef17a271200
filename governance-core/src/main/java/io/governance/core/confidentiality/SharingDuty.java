package io.governance.core.confidentiality;

import io.governance.core.Readings;
import io.governance.core.judgement.Element;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** Whether a member has to share a file with the other members (成员共享). */
public final class SharingDuty {

    private SharingDuty() {}

    /** The judgement that a file has to be shared at an instant; none if the charter has members share nothing. */
    public static Option<Judgement> of(SecrecyPolicy policy, SecretFile file, Instant at, Readings readings) {
        return policy.sharing()
                .map(duty -> new Element.All<>(
                                List.of(Element.asked(SecrecyFact.CONTENT, duty.citation()), duty.asked()))
                        .judge(
                                fact -> fact == SecrecyFact.CONTENT
                                        ? new FileFacts(policy.kinds().head(), file, at).content(duty.contents())
                                        : secret(policy, file, at, readings),
                                readings));
    }

    private static Judgement secret(SecrecyPolicy policy, SecretFile file, Instant at, Readings readings) {
        return Confidentiality.judge(policy, file, at, readings);
    }
}
