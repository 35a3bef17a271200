package io.governance.core.right;

import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.vavr.control.Option;

/**
 * What gives a person a capacity: the member they act for, the seat they hold, or both.
 *
 * @param member the member on whose behalf the person acts; none if they act in their own right
 * @param seat the seat the capacity comes from; none if it comes from representing a member
 */
public record Claim(Option<MemberId> member, Option<SeatId> seat) {

    /** A claim of somebody who acts in their own right and holds no seat. */
    public static final Claim PERSONAL = new Claim(Option.none(), Option.none());
}
