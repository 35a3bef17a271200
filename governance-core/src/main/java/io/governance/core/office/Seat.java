package io.governance.core.office;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.voting.Roll;
import io.governance.core.voting.VoterClass;
import io.vavr.control.Option;

/**
 * A seat (席位) on a body.
 *
 * @param id how it is named
 * @param body the body
 * @param kind the name of its kind in the charter, such as {@code vice-chair}
 * @param member the member it belongs to; none where a person holds it in their own right
 * @param holder the person who sits on it; none while it is vacant
 * @param weight the weight of its vote, from 0 to {@link Roll#MAX_WEIGHT}
 * @param voters its class of voters; none where classes do not matter
 */
public record Seat(
        SeatId id,
        BodyId body,
        String kind,
        Option<MemberId> member,
        Option<PersonId> holder,
        long weight,
        Option<VoterClass> voters) {

    public Seat {
        if (weight < 0 || weight > Roll.MAX_WEIGHT) {
            throw new IllegalArgumentException("a seat's weight must be from 0 to " + Roll.MAX_WEIGHT + ": " + weight);
        }
    }

    /** Checks if nobody holds it. */
    public boolean isVacant() {
        return holder.isEmpty();
    }

    /** Returns this seat held by somebody else, or by nobody. */
    public Seat heldBy(Option<MemberId> otherMember, Option<PersonId> otherHolder) {
        return new Seat(id, body, kind, otherMember, otherHolder, weight, voters);
    }
}
