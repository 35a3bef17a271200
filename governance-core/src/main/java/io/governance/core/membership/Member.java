package io.governance.core.membership;

import io.governance.core.MemberId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A member (会员): an organisation that belongs, or belonged, to the alliance.
 *
 * @param id how it is named
 * @param name what it is called
 * @param tier the name of its class in the charter
 * @param since when it became a member
 * @param until when its membership ended; none while it is a member
 */
public record Member(MemberId id, String name, String tier, Instant since, Option<Instant> until) {

    /** Checks if it is a member now. */
    public boolean isCurrent() {
        return until.isEmpty();
    }
}
