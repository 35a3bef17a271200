package io.governance.core.confidentiality;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whether the alliance still exists, by the days of its calendar.
 *
 * @param dissolved the day on which it was dissolved; none while it exists
 * @param zone where its days begin and end
 */
public record Lifetime(Option<LocalDate> dissolved, ZoneId zone) {

    /** The day of an instant. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
