package io.governance.core.membership;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.vavr.collection.Seq;

/** What happened to a membership. */
public sealed interface MembershipAct extends Act {

    /**
     * An organisation became a member.
     *
     * @param member how it is named
     * @param name what it is called
     * @param tier the name of its class in the charter
     * @param citations where the charter establishes that class
     */
    record MemberRegistered(MemberId member, String name, String tier, Seq<Citation> citations)
            implements MembershipAct {}

    /**
     * A membership ended.
     *
     * @param member whose
     * @param reason why, in the words of whoever recorded it
     * @param citations where the charter provides for members
     */
    record MembershipEnded(MemberId member, String reason, Seq<Citation> citations) implements MembershipAct {}
}
