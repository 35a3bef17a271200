package io.governance.core.commands.members;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.SeatKind;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.vavr.collection.Seq;

/** What a change of class consists in: the change itself, and the seats that the new class may not send anybody to. */
public final class TierChanges {

    private TierChanges() {}

    /** The acts in which a member's change to another class consists. */
    public static Seq<Act> of(Alliance alliance, Member member, String tier, Seq<Citation> citations) {
        Seq<Act> lost = alliance.seats()
                .inOrder()
                .filter(seat -> seat.member().contains(member.id()) && !seat.isVacant())
                .filter(seat -> !maySend(alliance, seat, tier))
                .map(seat -> new SeatAct.SeatVacated(seat.id(), alliance.citationsOfSeat(seat)));
        return lost.prepend(new MembershipAct.TierChanged(member.id(), member.tier(), tier, citations));
    }

    private static boolean maySend(Alliance alliance, Seat seat, String tier) {
        return alliance.body(seat.body())
                .flatMap(body -> body.seat(seat.kind()))
                .flatMap(SeatKind::sentBy)
                .forAll(by -> by.tiers().isEmpty() || by.tiers().contains(tier));
    }
}
