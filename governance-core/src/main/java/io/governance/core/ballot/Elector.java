package io.governance.core.ballot;

import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whoever has one vote on a ballot: a seat, or a member with all its seats where the charter counts members.
 *
 * @param seats the seats through which the vote may be cast, at least one; the first names the elector
 * @param member the member; none where a person holds the seat in their own right or nobody holds it
 * @param weight the weight of the vote
 * @param voters the class of voters; none where classes do not matter
 * @param vacant whether nobody held a seat when the ballot opened
 */
public record Elector(
        Seq<SeatId> seats, Option<MemberId> member, long weight, Option<VoterClass> voters, boolean vacant) {

    /** The seat that names the elector. */
    public SeatId id() {
        return seats.head();
    }
}
