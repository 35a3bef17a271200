package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.BodyId;
import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.governance.Governance;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.voting.VoterClass;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Alliances, their members and their seats. */
final class AllianceRoutes {

    static final String PATH = "/api/v1/alliances";

    private final Change.Desk desk;
    private final Seq<Charter> charters;

    AllianceRoutes(Change.Desk desk, Seq<Charter> charters) {
        this.desk = desk;
        this.charters = charters;
    }

    void found(Context ctx) {
        Change change = desk.read(ctx, Request.body(ctx).requiring("charter", "name"));
        Option<AllianceId> id = change.body().id("id", AllianceId::of);
        Option<Charter> charter = RulingRoutes.charter(change.body(), charters);
        Option<String> name = change.body().text("name");
        change.body().check();
        AllianceId alliance = id.getOrElse(() -> AllianceId.of(change.unnamed()));
        FoundAlliance command = new FoundAlliance(charter.get().id(), name.get());
        change.record(
                alliance,
                (actor, operation) -> desk.governance().found(alliance, command, actor, operation),
                receipt -> Change.Answer.of(201, receipt)
                        .with("alliance", alliance)
                        .at(PATH + "/" + alliance));
    }

    void list(Context ctx) {
        Request.answer(
                ctx,
                200,
                Page.of(
                        ctx,
                        desk.governance().alliances(),
                        AllianceId::value,
                        id -> JsonNodeFactory.instance.objectNode().put("id", id.value())));
    }

    void read(Context ctx) {
        Alliance alliance = LifeRoutes.alliance(ctx, desk.governance());
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("id", alliance.id().value())
                .put("name", alliance.name())
                .put("charter", alliance.charter().id().value());
        written.set("founded", stamp(alliance.founded()));
        written.put("state", LifeDocument.state(alliance));
        Request.answer(ctx, 200, written);
    }

    void registerMember(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        Change change = desk.read(ctx, Request.body(ctx).requiring("name", "tier"));
        Option<MemberId> id = change.body().id("id", MemberId::of);
        Option<String> name = change.body().text("name");
        Option<String> tier = change.body().text("tier");
        change.body().check();
        MemberId member = id.getOrElse(() -> MemberId.of(change.unnamed()));
        change.submit(
                alliance,
                new RegisterMember(member, name.get(), tier.get()),
                receipt -> Change.Answer.of(201, receipt)
                        .with("member", member)
                        .at(PATH + "/" + alliance + "/members/" + member));
    }

    void listMembers(Context ctx) {
        Seq<Member> members =
                LifeRoutes.allianceOfList(ctx, desk.governance()).members().inOrder();
        Request.answer(ctx, 200, Page.of(ctx, members, member -> member.id().value(), AllianceRoutes::member));
    }

    void readMember(Context ctx) {
        Alliance alliance = LifeRoutes.alliance(ctx, desk.governance());
        MemberId id = Request.id(ctx, "member", MemberId::of);
        Request.answer(
                ctx,
                200,
                alliance.members().find(id).map(AllianceRoutes::member).getOrElseThrow(() -> missing(id, "member")));
    }

    void endMembership(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        MemberId member = Request.id(ctx, "member", MemberId::of);
        Change change = desk.read(ctx, Request.body(ctx).requiring("reason"));
        Option<String> reason = change.body().text("reason");
        change.body().check();
        change.submit(
                alliance,
                new EndMembership(member, reason.get()),
                receipt -> Change.Answer.of(201, receipt)
                        .with("member", member)
                        .at(PATH + "/" + alliance + "/members/" + member));
    }

    void registerSeat(Context ctx) {
        Alliance alliance = alliance(ctx, desk.governance());
        Change change = desk.read(ctx, Request.body(ctx).requiring("body", "kind"));
        Fields body = change.body();
        Option<SeatId> id = body.id("id", SeatId::of);
        Seq<BodyId> bodies = alliance.charter().bodies().map(Body::id);
        Option<BodyId> of =
                body.oneOf("body", name -> bodies.find(found -> found.value().equals(name)), bodies.map(BodyId::value));
        Option<String> kind = body.text("kind");
        Option<MemberId> member = body.id("member", MemberId::of);
        Option<PersonId> person = body.id("person", PersonId::of);
        long weight = RulingRoutes.weight(body);
        Option<VoterClass> voters = body.id("class", VoterClass::of);
        body.check();
        SeatId seat = id.getOrElse(() -> SeatId.of(change.unnamed()));
        change.submit(
                alliance.id(),
                new RegisterSeat(new Seat(seat, of.get(), kind.get(), member, person, weight, voters)),
                receipt -> Change.Answer.of(201, receipt)
                        .with("seat", seat)
                        .at(PATH + "/" + alliance.id() + "/seats/" + seat));
    }

    void listSeats(Context ctx) {
        Seq<Seat> seats =
                LifeRoutes.allianceOfList(ctx, desk.governance()).seats().inOrder();
        Request.answer(ctx, 200, Page.of(ctx, seats, seat -> seat.id().value(), AllianceRoutes::seat));
    }

    void readSeat(Context ctx) {
        Alliance alliance = LifeRoutes.alliance(ctx, desk.governance());
        SeatId id = Request.id(ctx, "seat", SeatId::of);
        Request.answer(
                ctx,
                200,
                alliance.seats().find(id).map(AllianceRoutes::seat).getOrElseThrow(() -> missing(id, "seat")));
    }

    void fillSeat(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        SeatId seat = Request.id(ctx, "seat", SeatId::of);
        Change change = desk.read(ctx, Request.body(ctx).requiring("person"));
        Option<MemberId> member = change.body().id("member", MemberId::of);
        Option<PersonId> person = change.body().id("person", PersonId::of);
        change.body().check();
        change.submit(
                alliance,
                new FillSeat(seat, member, person.get()),
                receipt -> Change.Answer.of(200, receipt).with("seat", seat));
    }

    void vacateSeat(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        SeatId seat = Request.id(ctx, "seat", SeatId::of);
        Change change = desk.read(ctx, Request.bodyIfAny(ctx));
        change.body().check();
        change.submit(
                alliance,
                new VacateSeat(seat),
                receipt -> Change.Answer.of(200, receipt).with("seat", seat));
    }

    /** The alliance that the path names. */
    static Alliance alliance(Context ctx, Governance governance) {
        AllianceId id = Request.id(ctx, "alliance", AllianceId::of);
        return governance.alliance(id).getOrElseThrow(() -> missing(id, "alliance"));
    }

    static Problem missing(Id id, String kind) {
        return Problem.refused(new RequestRefusal.NotFound(kind, id.value()), null);
    }

    /** When, by whom and where in the record something was recorded. */
    static ObjectNode stamp(Stamp stamp) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("entry", stamp.number())
                .put("at", stamp.at().toString())
                .put("by", stamp.actor().value());
    }

    private static ObjectNode member(Member member) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", member.id().value())
                .put("name", member.name())
                .put("tier", member.tier())
                .put("since", member.since().toString())
                .put("until", member.until().map(Object::toString).getOrNull());
    }

    private static ObjectNode seat(Seat seat) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", seat.id().value())
                .put("body", seat.body().value())
                .put("kind", seat.kind())
                .put("member", seat.member().map(MemberId::value).getOrNull())
                .put("person", seat.holder().map(PersonId::value).getOrNull())
                .put("weight", seat.weight())
                .put("class", seat.voters().map(VoterClass::value).getOrNull());
    }
}
