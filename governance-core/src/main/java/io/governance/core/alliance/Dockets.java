package io.governance.core.alliance;

import io.governance.core.charter.Charter;
import io.governance.core.licensing.Docket;
import io.governance.core.licensing.PolicyEditions;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;

/** Opens the docket of an alliance: what its record says about intellectual property, ready to be judged. */
public final class Dockets {

    private Dockets() {}

    /** The docket of an alliance; none if its charter lays down no duty to license. */
    public static Option<Docket> of(Alliance alliance, ZoneId zone) {
        return alliance.adopted()
                .licensing()
                .map(policy -> new Docket(
                        new PolicyEditions(policy, later(alliance)),
                        alliance.licensing(),
                        alliance.parties(),
                        alliance.ending()
                                .filter(Ending::over)
                                .map(ending -> endOfDay(ending.stamp().at(), zone)),
                        alliance.readings(),
                        zone));
    }

    private static Seq<PolicyEditions.Later> later(Alliance alliance) {
        Seq<PolicyEditions.Later> later = Vector.empty();
        Charter charter = alliance.adopted();
        for (Edition edition : alliance.editions().sortBy(Edition::from)) {
            charter = charter.amendedBy(edition.amendments());
            later = later.append(
                    new PolicyEditions.Later(edition.from(), charter.licensing().get()));
        }
        return later;
    }

    private static Instant endOfDay(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
