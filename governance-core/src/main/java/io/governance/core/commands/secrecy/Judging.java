package io.governance.core.commands.secrecy;

import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Insiders;
import io.governance.core.confidentiality.Clearance;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.time.Occasion;

/** What a disclosure comes to in an alliance, under the readings that hold. */
public final class Judging {

    private Judging() {}

    /** What a disclosure comes to. */
    public static Clearance of(
            Alliance alliance, SecrecyPolicy policy, SecretFile file, Disclosure disclosure, Occasion occasion) {
        return Clearance.of(
                policy,
                file,
                disclosure,
                Insiders.of(alliance, policy),
                Insiders.lifetime(alliance, occasion.calendar().zone()),
                alliance.readings());
    }
}
