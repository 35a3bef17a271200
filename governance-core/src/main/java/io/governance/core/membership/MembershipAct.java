package io.governance.core.membership;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Stamp;
import io.governance.core.procedure.Departure;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a membership. */
public sealed interface MembershipAct extends Act {

    /** The register after this act. */
    Members on(Members members, Stamp stamp);

    /**
     * An organisation became a member.
     *
     * @param member how it is named
     * @param name what it is called
     * @param tier the name of its class in the charter
     * @param citations where the charter establishes that class, or lays down how one joins
     */
    record MemberRegistered(MemberId member, String name, String tier, Seq<Citation> citations)
            implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.joined(member, name, tier, stamp);
        }
    }

    /**
     * A membership ended, as somebody who keeps the register wrote down.
     *
     * @param member whose
     * @param reason why, in the words of whoever recorded it
     * @param citations where the charter provides for members
     */
    record MembershipEnded(MemberId member, String reason, Seq<Citation> citations) implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(member, found -> found.withUntil(Option.some(stamp.at())));
        }
    }

    /**
     * A membership ended under the charter, or is going to end.
     *
     * @param member whose
     * @param manner how
     * @param until the instant from which it is no member
     * @param barredTo the last day on which it may not apply again; none if it may
     * @param reason why
     * @param citations where the charter says so
     */
    record MembershipConcluded(
            MemberId member,
            Departure manner,
            Instant until,
            Option<LocalDate> barredTo,
            String reason,
            Seq<Citation> citations)
            implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(
                    member,
                    found -> found.withUntil(Option.some(until))
                            .withDeparture(Option.some(manner))
                            .withBarredTo(barredTo));
        }
    }

    /**
     * A member changed its class.
     *
     * @param member the member
     * @param from its class before
     * @param tier its class from now on
     * @param citations where the charter says so
     */
    record TierChanged(MemberId member, String from, String tier, Seq<Citation> citations) implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(member, found -> found.withTier(tier).withTierSince(stamp.at()));
        }
    }

    /**
     * A member named the person who acts for it, in place of any earlier one.
     *
     * @param member the member
     * @param person the person
     * @param citations where the charter provides for it
     */
    record RepresentativeNamed(MemberId member, PersonId person, Seq<Citation> citations) implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(member, found -> found.withRepresentative(Option.some(person)));
        }
    }

    /**
     * A member named the person the secretariat writes to, in place of any earlier one.
     *
     * @param member the member
     * @param person the person
     * @param citations where the charter asks for it
     */
    record ContactNamed(MemberId member, PersonId person, Seq<Citation> citations) implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(member, found -> found.withContact(Option.some(person)));
        }
    }

    /**
     * Something was found about a member that the charter gives weight to.
     *
     * @param member the member
     * @param mark what was found, such as {@code main-founder}
     * @param citations where the charter gives weight to it
     */
    record MemberMarked(MemberId member, String mark, Seq<Citation> citations) implements MembershipAct {

        @Override
        public Members on(Members members, Stamp stamp) {
            return members.changing(
                    member, found -> found.withMarks(found.marks().add(mark)));
        }
    }
}
