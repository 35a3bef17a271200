package io.governance.core.life;

import io.governance.core.PersonId;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Rehearsal;
import java.time.Instant;

/**
 * The people of an alliance that somebody else keeps: says what one of them would do next, from how the alliance stands. The
 * same charter, seed and alliance give the same. Not thread-safe.
 */
public final class Crowd {

    /** Who founds the alliance and writes its first registers. */
    public static final PersonId FOUNDER = Walk.FOUNDER;

    private final Walk walk;

    /** Obtains the people of an alliance under a charter. */
    public Crowd(Charter charter, long seed) {
        this.walk = new Walk(charter, seed);
    }

    /**
     * Draws what somebody does next.
     *
     * @param life the alliance as it stands
     * @param now what time it is, not before its last entry
     * @return who does what, and when: now or some time after
     */
    public Rehearsal.Step next(Rehearsal life, Instant now) {
        return walk.stepIn(life, now);
    }
}
