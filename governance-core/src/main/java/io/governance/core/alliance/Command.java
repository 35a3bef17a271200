package io.governance.core.alliance;

import io.governance.core.Refusal;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;

/**
 * Something a person wants done in an alliance. A command is a value that decides itself against the alliance as it stands.
 *
 * <p>{@link FoundAlliance} is the one command that needs no alliance; it is not among these.
 */
public interface Command {

    /** Decides this command: the acts to record, or a refusal. Never changes anything. */
    Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion);

    /** Checks if this command is part of winding the alliance up, and so is allowed while nothing else is. */
    default boolean windsUp(Alliance alliance) {
        return false;
    }

    /** Checks if this command is still allowed once the alliance has ended. */
    default boolean outlivesTheAlliance(Alliance alliance, Occasion occasion) {
        return false;
    }
}
