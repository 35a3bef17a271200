package io.governance.core.architecture.wrong.charter;

import java.time.Instant;

/** Wrong: a rule that asks what time it is. */
final class LooksAtTheClock {
    Instant now() {
        return Instant.now();
    }
}
