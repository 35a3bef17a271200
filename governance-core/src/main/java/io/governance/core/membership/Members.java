package io.governance.core.membership;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The register of members, past ones included. Immutable.
 *
 * @param byId each member by its name
 */
public record Members(Map<MemberId, Member> byId) {

    /** No members. */
    public static final Members NONE = new Members(HashMap.empty());

    /** The member of that name, current or past. */
    public Option<Member> find(MemberId id) {
        return byId.get(id);
    }

    /** The member of that name, if it is one at an instant. */
    public Option<Member> current(MemberId id, Instant at) {
        return byId.get(id).filter(member -> member.isCurrentAt(at));
    }

    /** Every member, past ones included, in the order of when they joined. */
    public Seq<Member> inOrder() {
        return byId.values().toList().sortBy(member -> member.id().value()).sortBy(Member::since);
    }

    /** The members at an instant, in the order of when they joined. */
    public Seq<Member> currentAt(Instant at) {
        return inOrder().filter(member -> member.isCurrentAt(at));
    }

    /** The members at an instant that a person represents. */
    public Seq<Member> representedBy(PersonId person, Instant at) {
        return currentAt(at).filter(member -> member.representative().contains(person));
    }

    /** Returns the register after an act. */
    public Members after(Act act, Stamp stamp) {
        return act instanceof MembershipAct own ? own.on(this, stamp) : this;
    }

    Members joined(MemberId id, String name, String tier, Stamp stamp) {
        return new Members(byId.put(
                id,
                ImmutableMember.builder()
                        .id(id)
                        .name(name)
                        .tier(tier)
                        .since(stamp.at())
                        .tierSince(stamp.at())
                        .marks(HashSet.empty())
                        .build()));
    }

    Members changing(MemberId id, UnaryOperator<ImmutableMember> change) {
        Member member = byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no member " + id));
        return new Members(byId.put(id, change.apply(ImmutableMember.copyOf(member))));
    }
}
