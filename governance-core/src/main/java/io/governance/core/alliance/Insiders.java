package io.governance.core.alliance;

import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.confidentiality.Involvement;
import io.governance.core.confidentiality.Lifetime;
import io.governance.core.confidentiality.Parties;
import io.governance.core.confidentiality.Position;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.office.Seats;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What anybody is to an alliance at an instant, by its registers of members and seats. A person is first what the member is
 * whom they act for, then what the seats make of them that they hold in their own right. No register knows affiliates: an
 * organisation that is no member is an outsider.
 */
public final class Insiders implements Parties {

    private final Alliance alliance;
    private final SecrecyPolicy policy;

    private Insiders(Alliance alliance, SecrecyPolicy policy) {
        this.alliance = alliance;
        this.policy = policy;
    }

    /** Obtains what anybody is to an alliance. */
    public static Parties of(Alliance alliance, SecrecyPolicy policy) {
        return new Insiders(alliance, policy);
    }

    /** Whether an alliance still exists, by the days of a zone. */
    public static Lifetime lifetime(Alliance alliance, ZoneId zone) {
        return new Lifetime(
                alliance.ending()
                        .filter(Ending::over)
                        .map(ending -> ending.stamp().at().atZone(zone).toLocalDate()),
                zone);
    }

    @Override
    public Involvement of(Party party, Instant at) {
        return party.isPerson() ? person(party, at) : organisation(party, at);
    }

    private Involvement organisation(Party party, Instant at) {
        return alliance.members()
                .find(MemberId.of(party.name()))
                .filter(member -> !member.since().isAfter(at))
                .map(member -> member(party, member, at))
                .getOrElse(() -> Involvement.of(party, Position.OUTSIDER));
    }

    private static Involvement member(Party party, Member member, Instant at) {
        return member.isCurrentAt(at)
                ? Involvement.of(party, Position.MEMBER)
                : new Involvement(party, Position.FORMER_MEMBER, member.until(), member.departure());
    }

    private Involvement person(Party party, Instant at) {
        PersonId person = PersonId.of(party.name());
        Seq<Seat> seats = alliance.seats()
                .heldBy(person)
                .filter(seat -> alliance.seats().since().get(seat.id()).forAll(since -> !since.isAfter(at)));
        Seq<Involvement> through = alliance.members()
                .inOrder()
                .filter(member -> member.representative().contains(person)
                        || seats.exists(seat -> seat.member().contains(member.id())))
                .filter(member -> !member.since().isAfter(at))
                .map(member -> member(party, member, at));
        Seq<Seats.Left> left = alliance.seats()
                .left()
                .filter(found ->
                        found.seat().holder().contains(person) && !found.from().isAfter(at));
        Seq<Involvement> seated = seats.filter(seat -> seat.member().isEmpty())
                .appendAll(left.filter(found -> found.to().isAfter(at)).map(Seats.Left::seat))
                .map(seat -> Involvement.of(party, position(seat)));
        Seq<Involvement> former = left.filter(
                        found -> !found.to().isAfter(at) && position(found.seat()) == Position.ADVISER)
                .map(found -> new Involvement(party, Position.FORMER_ADVISER, Option.some(found.to()), Option.none()));
        return through.appendAll(seated)
                .appendAll(former)
                .sortBy(found -> found.position().ordinal())
                .sortBy(found -> found.position().isInside() ? 0 : 1)
                .headOption()
                .getOrElse(() -> Involvement.of(party, Position.OUTSIDER));
    }

    private Position position(Seat seat) {
        return policy.seated()
                .find(found -> found.body().equals(alliance.template(seat.body()))
                        && (found.kinds().isEmpty() || found.kinds().contains(seat.kind())))
                .map(SecrecyPolicy.Seated::position)
                .getOrElse(Position.OFFICER);
    }
}
