package io.governance.core.confidentiality;

import io.governance.core.Party;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.vavr.control.Option;
import java.time.Instant;

/** Whether somebody protects secrets with the care that the charter asks for (保护措施), by what was attested. */
public final class Care {

    private Care() {}

    /** The judgement on somebody's care at an instant; none if the charter asks for no care in particular. */
    public static Option<Judgement> of(
            SecrecyPolicy policy, Secrets secrets, Party party, Instant at, Readings readings) {
        return of(policy, secrets.attested(party, at), readings);
    }

    /** The judgement on what was attested; none if the charter asks for no care in particular. */
    public static Option<Judgement> of(SecrecyPolicy policy, Option<Secrets.Attestation> attested, Readings readings) {
        return policy.care().map(asked -> asked.judge(fact -> judge(fact, attested), readings));
    }

    private static Judgement judge(CareFact fact, Option<Secrets.Attestation> attested) {
        return attested.flatMap(said -> fact == CareFact.REASONABLE ? said.reasonable() : said.notBelowOwn())
                .map(holds -> Judgement.of(fact.text(), holds))
                .getOrElse(() -> Judgement.wanting(
                        fact.text(),
                        Text.of(
                                "关于“" + fact.text().zh() + "”的说明",
                                "a word on whether " + fact.text().en())));
    }
}
