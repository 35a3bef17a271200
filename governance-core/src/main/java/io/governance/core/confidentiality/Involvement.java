package io.governance.core.confidentiality;

import io.governance.core.Party;
import io.governance.core.procedure.Departure;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What somebody is to the alliance at an instant.
 *
 * @param party who
 * @param position what they are
 * @param until since when they are no longer what they were; none unless they are former
 * @param manner how the membership ended; none unless it did, or if nobody recorded how
 */
public record Involvement(Party party, Position position, Option<Instant> until, Option<Departure> manner) {

    /** Obtains an involvement that has not ended. */
    public static Involvement of(Party party, Position position) {
        return new Involvement(party, position, Option.none(), Option.none());
    }
}
