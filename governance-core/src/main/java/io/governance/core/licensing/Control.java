package io.governance.core.licensing;

import io.governance.core.Party;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Control of one party over another (控制关系).
 *
 * @param parent who controls
 * @param affiliate who is controlled
 * @param percent the share of control, from 1 to 100
 * @param from since when
 * @param until the instant from which no longer; none while it lasts
 */
public record Control(Party parent, Party affiliate, int percent, Instant from, Option<Instant> until) {
    public Control {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a share of control is 1 to 100 percent, not " + percent);
        }
    }

    boolean ties(Party party, int above, Instant at) {
        return percent > above
                && !from.isAfter(at)
                && until.forAll(at::isBefore)
                && (parent.equals(party) || affiliate.equals(party));
    }
}
