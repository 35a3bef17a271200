package io.governance.app;

import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says as of when something is asked. */
final class AsOf {

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "截至何时：日期（当日终了）、北京时间或带时区的时间 as of when: a day (its end), a time in China or an instant (default: now)")
    private @Nullable Instant instant;

    io.vavr.control.Option<Instant> instant() {
        return io.vavr.control.Option.of(instant);
    }

    /** As of when, which is now unless somebody said otherwise. */
    Instant at(Governance governance, Alliance alliance) {
        return instant().getOrElse(() -> governance.now(alliance.id()));
    }
}
