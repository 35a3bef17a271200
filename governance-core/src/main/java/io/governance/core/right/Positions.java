package io.governance.core.right;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Everything about a person at one instant that a {@link Capacity} may depend on.
 *
 * @param person who
 * @param memberships the current members the person represents
 * @param sittings the seats the person holds, those entrusted to them included
 * @param concerned the members that the matter at hand is about
 * @param applicant who filed the proposal at hand; none if no proposal is at hand
 */
public record Positions(
        PersonId person,
        Seq<Membership> memberships,
        Seq<Sitting> sittings,
        Set<MemberId> concerned,
        Option<PersonId> applicant) {

    /**
     * A current member and what it is.
     *
     * @param member the member
     * @param tier its class
     * @param marks what else has been found about it, such as {@code main-founder}
     */
    public record Membership(MemberId member, String tier, Set<String> marks) {}

    /**
     * A seat and what it is.
     *
     * @param seat the seat
     * @param body the body it is on; a group's own name if it is a group's
     * @param template the body of the charter: the kind of group, or the body itself
     * @param kind its kind
     * @param member the member it belongs to, if any
     */
    public record Sitting(SeatId seat, BodyId body, BodyId template, String kind, Option<MemberId> member) {}

    /** Returns these positions as they count for a body: what the person is in it, and what they are in no group. */
    public Positions within(BodyId body) {
        return new Positions(
                person,
                memberships,
                sittings.filter(
                        found -> found.body().equals(body) || found.body().equals(found.template())),
                concerned,
                applicant);
    }

    /** Returns these positions as far as the person acts for one member, or in their own right. */
    public Positions onBehalfOf(MemberId member) {
        return new Positions(
                person,
                memberships.filter(found -> found.member().equals(member)),
                sittings.filter(found -> found.member().forAll(member::equals)),
                concerned,
                applicant);
    }

    /** The members that the person represents or sits for. */
    public Seq<MemberId> members() {
        return memberships
                .map(Membership::member)
                .appendAll(sittings.flatMap(Sitting::member))
                .distinct();
    }

    /** Returns these positions where the matter at hand is about a member, or about none. */
    public Positions concerning(Option<MemberId> member) {
        return new Positions(person, memberships, sittings, HashSet.ofAll(member), applicant);
    }

    /** Returns these positions where a proposal is at hand. */
    public Positions onProposalOf(PersonId filer) {
        return new Positions(person, memberships, sittings, concerned, Option.some(filer));
    }
}
