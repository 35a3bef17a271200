package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A body (机构) of the alliance.
 *
 * @param id its name in requests and records, such as {@code standing-council}
 * @param name what the charter calls it
 * @param citation where the charter establishes it
 * @param seats the kinds of seats on it; empty for a body without seats of its own
 * @param votesPer what has one vote
 * @param oneVote where one vote each rests
 */
public record Body(BodyId id, Text name, Citation citation, Seq<SeatKind> seats, VotesPer votesPer, Citation oneVote) {

    /** The names of the bodies that every alliance knows, whether its charter has them or not. */
    public static final Seq<BodyId> STANDARD = List.of(
                    "assembly",
                    "council",
                    "standing-council",
                    "secretariat",
                    "expert-committee",
                    "guiding-committee",
                    "working-group")
            .map(BodyId::of);

    /** What has one vote on a body. */
    public enum VotesPer {
        /** Every seat has one vote. */
        SEAT,
        /** Every member has one vote, however many seats its people hold. */
        MEMBER
    }

    /** The kind of seat of that name. */
    public Option<SeatKind> seat(String kind) {
        return seats.find(seat -> seat.id().equals(kind));
    }
}
