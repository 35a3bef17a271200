package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
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
 * @param openers who may put something to its vote; none where the charter does not say
 * @param everyMember the kind of seat that every member has on it; none where seats are given out one by one
 */
public record Body(
        BodyId id,
        Text name,
        Citation citation,
        Seq<SeatKind> seats,
        VotesPer votesPer,
        Citation oneVote,
        ByReading<Option<Capacity>> openers,
        ByReading<Option<String>> everyMember) {

    /** What the bodies that alliances commonly have are called, for questions about one that a charter does not have. */
    public static final Map<BodyId, Text> STANDARD = LinkedHashMap.ofEntries(
            named("assembly", "会员大会", "member assembly"),
            named("council", "理事会", "council"),
            named("standing-council", "常务理事会", "standing council"),
            named("secretariat", "秘书处", "secretariat"),
            named("expert-committee", "专家委员会", "expert committee"),
            named("guiding-committee", "指导委员会", "guiding committee"),
            named("working-group", "工作组", "working group"));

    private static Tuple2<BodyId, Text> named(String id, String zh, String en) {
        return Tuple.of(BodyId.of(id), Text.of(zh, en));
    }

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

    /** Returns this body with other kinds of seats. */
    Body with(Seq<SeatKind> others) {
        return new Body(id, name, citation, others, votesPer, oneVote, openers, everyMember);
    }

    /** Returns this body with those who may put something to its vote. */
    Body openedBy(ByReading<Option<Capacity>> others) {
        return new Body(id, name, citation, seats, votesPer, oneVote, others, everyMember);
    }

    /** Returns this body with a seat of some kind for every member, as far as the charter is read so. */
    Body ofEveryMember(ByReading<Option<String>> kind) {
        return new Body(id, name, citation, seats, votesPer, oneVote, openers, kind);
    }

    /** Returns this body under the name of a group of its kind. */
    public Body named(BodyId group) {
        return new Body(group, name, citation, seats, votesPer, oneVote, openers, everyMember);
    }
}
