package io.governance.core.licensing;

import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * What a charter lays down about intellectual property, edition by edition (政策版本).
 *
 * @param adopted the first edition
 * @param later the later ones, in the order in which they take effect
 */
public record PolicyEditions(IpPolicy adopted, Seq<Later> later) {

    /**
     * A later edition.
     *
     * @param from the instant from which it holds
     * @param policy what it lays down
     */
    public record Later(Instant from, IpPolicy policy) {}

    /** The edition in force at an instant. */
    public IpPolicy at(Instant instant) {
        return later.filter(edition -> !edition.from().isAfter(instant))
                .lastOption()
                .map(Later::policy)
                .getOrElse(adopted);
    }
}
