package io.governance.core.commands.seats;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.office.SeatRefusal;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Whether a seat may be taken: its kind exists, there is room, and the member that sends somebody may. */
public final class Seating {

    private Seating() {}

    /** The kind of seat on a body or group, or the refusal. */
    public static Either<Refusal, SeatKind> kind(Alliance alliance, BodyId body, String kind) {
        Option<Body> known = alliance.body(body);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("body", body.value()));
        }
        return known.get()
                .seat(kind)
                .toEither(() -> new SeatRefusal.NoSuchKind(
                        body,
                        kind,
                        known.get().seats().map(SeatKind::id),
                        List.of(known.get().citation())));
    }

    /** Why no seat of a kind can be added on a body; none if there is room. */
    public static Option<Refusal> checkRoom(Alliance alliance, BodyId body, SeatKind kind) {
        int taken = alliance.seats().count(body, kind.id());
        return kind.limitUnder(alliance.readings())
                .filter(limit -> taken >= limit)
                .map(limit -> new SeatRefusal.SeatsFull(
                        body,
                        kind.id(),
                        limit,
                        alliance.seats()
                                .of(body)
                                .filter(seat -> seat.kind().equals(kind.id()))
                                .map(Seat::id),
                        List.of(kind.citation())));
    }

    /** Why a new seat may not have a name: where members have seats by themselves, a member's name is its own seat's. */
    public static Option<Refusal> checkName(Alliance alliance, BodyId body, SeatId name, Option<MemberId> member) {
        MemberId alike = MemberId.of(name.value());
        return Option.when(
                alliance.hasOwnSeats(body) && alliance.members().find(alike).isDefined() && !member.contains(alike),
                () -> new RequestRefusal.AlreadyExists("seat", name.value()));
    }

    /** A seat of a kind on a body that nobody holds, the first by name; none if there is none. */
    public static Option<Seat> vacancy(Alliance alliance, BodyId body, SeatKind kind) {
        return alliance.seats().of(body).find(seat -> seat.kind().equals(kind.id()) && seat.isVacant());
    }

    /** Checks if nobody holds a seat and it is not kept for another member to send somebody to. */
    public static boolean isFree(Alliance alliance, Seat seat, MemberId member, Occasion occasion) {
        return seat.isVacant()
                && sender(alliance, seat)
                        .filter(kept -> kept.isCurrentAt(occasion.at()))
                        .forAll(kept -> kept.id().equals(member));
    }

    /** The act by which a seat falls vacant. It stays that of a member which the charter gives a place there. */
    public static Act vacated(Alliance alliance, Seat seat, Seq<Citation> citations) {
        boolean everyone = sentBy(alliance, seat).exists(SeatKind.SentBy::everyone);
        Option<Member> kept = sender(alliance, seat).filter(member -> everyone);
        return new SeatAct.SeatVacated(seat.id(), kept.map(Member::id), citations);
    }

    /** The member of a seat, if it may send somebody to it. */
    private static Option<Member> sender(Alliance alliance, Seat seat) {
        return seat.member()
                .flatMap(alliance.members()::find)
                .filter(member -> sentBy(alliance, seat).exists(by -> by.allows(member.tier(), member.marks())));
    }

    private static Option<SeatKind.SentBy> sentBy(Alliance alliance, Seat seat) {
        return alliance.body(seat.body())
                .flatMap(body -> body.seat(seat.kind()))
                .flatMap(SeatKind::sentBy);
    }

    /** Why a member may not hold a seat, or none if it may, or if the seat is held for no member. */
    public static Option<Refusal> checkHolder(Alliance alliance, Option<MemberId> member, Occasion occasion) {
        return member.flatMap(holder -> Capacities.checkMember(alliance, holder, occasion));
    }

    /** Why a member may not send somebody to a seat of a kind on a body; none if it may or if no member sends. */
    public static Option<Refusal> checkSender(
            Alliance alliance,
            BodyId body,
            SeatKind kind,
            Option<MemberId> member,
            Option<SeatId> seat,
            Occasion occasion) {
        if (kind.sentBy().isEmpty()) {
            return checkHolder(alliance, member, occasion);
        }
        SeatKind.SentBy by = kind.sentBy().get();
        Seq<Citation> citations = List.of(by.citation());
        if (member.isEmpty()) {
            return Option.some(new RequestRefusal.Incomplete("member", kind.name()));
        }
        Option<Refusal> barred = Capacities.checkMember(alliance, member.get(), occasion);
        if (barred.isDefined()) {
            return barred;
        }
        Member sender = alliance.members().find(member.get()).get();
        if (!by.allows(sender.tier(), sender.marks())) {
            return Option.some(Denial.of(
                            Denial.Reason.WRONG_TIER,
                            citations,
                            "会员 " + sender.id() + " 的类别不能派人担任" + kind.name().zh() + "。",
                            "a member like " + sender.id() + " may not send "
                                    + kind.name().indefinite() + ".")
                    .with("member", sender.id())
                    .with("tier", sender.tier()));
        }
        Option<Seat> other = alliance.seats()
                .of(body)
                .find(held -> by.group().contains(held.kind())
                        && held.member().equals(member)
                        && !held.isVacant()
                        && !seat.contains(held.id()));
        return other.map(held -> Denial.of(
                        Denial.Reason.SEATS_FULL,
                        citations,
                        "会员 " + sender.id() + " 已派人担任席位 " + held.id() + "，只能派一人。",
                        "member " + sender.id() + " has somebody on seat " + held.id()
                                + " already and may send only one.")
                .with("member", sender.id())
                .with("seat", held.id()));
    }

    /** The procedure that fills seats of a kind on a body; none if a seat is filled without one. */
    public static Option<Procedure> procedure(Alliance alliance, BodyId body, SeatKind kind) {
        BodyId template = alliance.template(body);
        return alliance.charter()
                .procedures()
                .find(procedure -> procedure
                        .effects()
                        .exists(effect -> effect instanceof Effect.FillSeat fill
                                && fill.body().equals(template)
                                && fill.kind().equals(kind.id())));
    }
}
