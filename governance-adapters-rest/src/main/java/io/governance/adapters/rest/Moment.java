package io.governance.adapters.rest;

import io.governance.core.Text;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people write them: a day, a time of day in China, or an instant. */
final class Moment {

    /** Where alliances live. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** How a time is written. */
    static final Text FORM = Text.of(
            "须为日期、时间或带时区的时间，如 2026-01-05、2026-01-05T09:00、2026-01-05T01:00:00Z",
            "must be a date, a time or an instant, such as 2026-01-05, 2026-01-05T09:00 or 2026-01-05T01:00:00Z");

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

    private Moment() {}

    /** Reads a time; a day begins at nine in the morning. */
    static Option<Instant> read(String text) {
        return Try.of(() -> LocalDate.parse(text).atTime(MORNING).atZone(ZONE).toInstant())
                .orElse(() ->
                        Try.of(() -> LocalDateTime.parse(text).atZone(ZONE).toInstant()))
                .orElse(() -> Try.of(() -> OffsetDateTime.parse(text).toInstant()))
                .toOption()
                .filter(instant ->
                        instant.isAfter(Instant.EPOCH) && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z")));
    }

    /** A time as people in China read it. */
    static String write(Instant at) {
        return WRITTEN.format(at);
    }
}
