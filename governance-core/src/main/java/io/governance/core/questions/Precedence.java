package io.governance.core.questions;

import io.governance.core.MemberId;
import io.governance.core.alliance.Alliance;
import io.governance.core.membership.Member;
import io.governance.core.right.Positions;
import io.governance.core.right.Right;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Which members go before others in a right (优先). Those without priority are considered after, never excluded. */
public final class Precedence {

    private Precedence() {}

    /** The current members, those with priority in a right first; within each group in the order of when they joined. */
    public static Seq<MemberId> in(Alliance alliance, String right, Instant at) {
        Seq<Right> priorities =
                alliance.charter().rights().filter(found -> found.priorityIn().contains(right));
        Seq<Member> current = alliance.members().currentAt(at);
        return current.filter(member -> priorities.exists(priority -> has(priority, member)))
                .appendAll(current.reject(member -> priorities.exists(priority -> has(priority, member))))
                .map(Member::id);
    }

    private static boolean has(Right priority, Member member) {
        return member.representative()
                .exists(person -> priority.holder()
                        .claimedBy(new Positions(
                                person,
                                List.of(new Positions.Membership(member.id(), member.tier(), member.marks())),
                                List.empty(),
                                HashSet.of(member.id()),
                                Option.none()))
                        .isDefined());
    }
}
