package io.governance.core.confidentiality;

import io.governance.core.Party;
import java.time.Instant;

/** What anybody is to the alliance at an instant, by its registers. */
@FunctionalInterface
public interface Parties {

    /** What somebody is to the alliance at an instant. */
    Involvement of(Party party, Instant at);
}
