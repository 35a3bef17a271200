package io.governance.core.life;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.Reading;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Tier;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterGroup;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Draws what a founder writes into the registers. */
final class Founding {

    private final Walk walk;

    Founding(Walk walk) {
        this.walk = walk;
    }

    Walk.Move complete() {
        return new Walk.Move(Walk.FOUNDER, new CompleteFounding());
    }

    Walk.Move next() {
        return new Walk.Move(walk.chance(97) ? Walk.FOUNDER : walk.anybody(), command());
    }

    private Command command() {
        int kind = walk.number(100);
        if (kind < 30 || walk.members().size() < 3) {
            return member();
        }
        if (kind < 85) {
            return seat();
        }
        if (kind < 90) {
            return group();
        }
        if (kind < 95) {
            return reading();
        }
        return kind < 98 ? refill() : new EndMembership(walk.member().get(), "gone");
    }

    private Command member() {
        MemberId member = walk.any(Walk.ORGANISATIONS).get();
        return new RegisterMember(
                member,
                member.value(),
                walk.any(walk.charter().tiers().map(Tier::id)).getOrElse("nobody"),
                walk.chance(90) ? walk.any(Walk.PEOPLE) : Option.none());
    }

    private Command seat() {
        Seq<Body> bodies = walk.charter()
                .bodies()
                .appendAll(walk.alliance()
                        .groups()
                        .live()
                        .flatMap(group -> walk.alliance().body(group.id())))
                .filter(body -> !body.seats().isEmpty());
        Body body = walk.any(bodies).get();
        SeatKind kind = walk.any(body.seats()).get();
        Option<MemberId> member = sender(body.id(), kind);
        return new RegisterSeat(new Seat(
                SeatId.of(
                        walk.chance(92)
                                ? walk.fresh("s")
                                : walk.any(Walk.ORGANISATIONS).get().value()),
                body.id(),
                kind.id(),
                member,
                walk.chance(90) ? walk.any(Walk.PEOPLE) : Option.none(),
                1 + walk.number(3),
                walk.chance(50) ? Option.some(VoterClass.of(walk.chance(50) ? "shippers" : "ports")) : Option.none()));
    }

    /** A member that may send to a kind of seat and has nobody there yet; nobody's where no member sends. */
    private Option<MemberId> sender(BodyId body, SeatKind kind) {
        if (kind.sentBy().isEmpty()) {
            return walk.chance(70) ? Option.none() : walk.member();
        }
        SeatKind.SentBy by = kind.sentBy().get();
        Seq<MemberId> there = walk.alliance().seats().of(body).flatMap(Seat::member);
        return walk.any(walk.members()
                .filter(member -> by.tiers().isEmpty() || by.tiers().contains(member.tier()))
                .map(member -> member.id())
                .reject(there::contains));
    }

    private Command group() {
        Option<BodyId> template = walk.any(walk.charter()
                .procedures()
                .flatMap(Procedure::effects)
                .filter(effect -> effect instanceof Effect.FormGroup)
                .map(effect -> ((Effect.FormGroup) effect).template()));
        return new RegisterGroup(
                BodyId.of(walk.fresh("w")),
                template.getOrElse(() -> BodyId.of("nowhere")),
                "?",
                walk.chance(50) ? Option.some(walk.today().plusDays(walk.number(200))) : Option.none());
    }

    private Command reading() {
        Option<Reading> reading = walk.any(walk.charter().readings());
        return reading.<Command>map(found -> new AdoptReading(
                        found.key(), walk.any(found.options()).get().choice()))
                .getOrElse(this::member);
    }

    private Command refill() {
        Seq<Seat> open =
                walk.alliance().seats().inOrder().filter(seat -> seat.member().isEmpty());
        return walk.any(open)
                .<Command>map(seat -> new FillSeat(
                        seat.id(), Option.none(), walk.any(Walk.PEOPLE).get()))
                .getOrElse(this::member);
    }
}
