package io.governance.core.membership;

import io.governance.core.MemberId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

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

    /** Checks if an organisation is a member now. */
    public boolean isCurrent(MemberId id) {
        return byId.get(id).exists(Member::isCurrent);
    }

    /** Every member, in the order of when they joined. */
    public Seq<Member> inOrder() {
        return byId.values().toList().sortBy(member -> member.id().value()).sortBy(Member::since);
    }

    /** Returns the register after something happened to a membership. */
    public Members after(MembershipAct act, Stamp stamp) {
        if (act instanceof MembershipAct.MemberRegistered registered) {
            return new Members(byId.put(
                    registered.member(),
                    new Member(registered.member(), registered.name(), registered.tier(), stamp.at(), Option.none())));
        }
        MembershipAct.MembershipEnded ended = (MembershipAct.MembershipEnded) act;
        Member member = byId.get(ended.member())
                .getOrElseThrow(() -> new IllegalStateException("the record has no member " + ended.member()));
        return new Members(byId.put(
                member.id(),
                new Member(member.id(), member.name(), member.tier(), member.since(), Option.some(stamp.at()))));
    }
}
