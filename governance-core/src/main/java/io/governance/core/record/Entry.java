package io.governance.core.record;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Stamp;
import java.time.Instant;

/**
 * One numbered act of an alliance's record (记录).
 *
 * @param alliance whose record
 * @param number its place, from 1 without gaps
 * @param at when it was recorded, in milliseconds; never before the entry ahead of it
 * @param actor who acted
 * @param operation the client's name for the attempt that led to it
 * @param fingerprint what that attempt asked for, so that a name used twice is noticed
 * @param act what was recorded
 */
public record Entry(
        AllianceId alliance,
        long number,
        Instant at,
        PersonId actor,
        OperationId operation,
        String fingerprint,
        Act act) {
    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entries are numbered from 1: " + number);
        }
    }

    /** When, by whom and where the act was recorded. */
    public Stamp stamp() {
        return new Stamp(number, at, actor);
    }
}
