package io.governance.core.life;

import io.governance.core.MemberId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Competence;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Tier;
import io.governance.core.membership.Member;
import io.governance.core.office.Group;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Draws what proposals are about, so that they can mostly be brought about. */
final class Subjects {

    private final Walk walk;

    Subjects(Walk walk) {
        this.walk = walk;
    }

    About of(Procedure procedure) {
        About about = About.of("title", procedure.id());
        for (Effect effect : procedure.effects()) {
            about = with(about, effect);
        }
        if (about.subject().member().isEmpty() && walk.chance(50)) {
            about = member(about, walk.member());
        }
        about = about.being(walk.chance(95) ? procedure.eligibility().map(Eligibility::trait) : List.empty());
        Option<Ground> ground = walk.any(procedure.grounds());
        if (ground.isDefined()) {
            about = about.and("ground", ground.get().id())
                    .and(
                            "since",
                            walk.today()
                                    .minusDays(walk.chance(85) ? 2000 : walk.number(800))
                                    .toString());
        }
        return about.subject().on().isEmpty() && walk.chance(20)
                ? about.and("on", walk.today().plusDays(walk.number(80)).toString())
                : about;
    }

    private static About member(About about, Option<MemberId> member) {
        return member.map(id -> about.and("member", id.value())).getOrElse(about);
    }

    private About with(About about, Effect effect) {
        if (effect instanceof Effect.AdmitMember) {
            Seq<MemberId> outside = walk.chance(90)
                    ? Walk.ORGANISATIONS.removeAll(walk.members().map(Member::id))
                    : Walk.ORGANISATIONS;
            MemberId applicant = walk.any(outside).getOrElse(Walk.ORGANISATIONS.head());
            return about.and("member", applicant.value())
                    .and("name", applicant.value())
                    .and("tier", walk.any(walk.charter().tiers().map(Tier::id)).get())
                    .and("person", walk.any(Walk.PEOPLE).get().value());
        }
        if (effect instanceof Effect.ChangeTier change) {
            Option<Member> member = walk.any(walk.members()
                    .filter(found ->
                            change.transitions().exists(edge -> edge.from().equals(found.tier()))));
            return member.map(found -> about.and("member", found.id().value())
                            .and(
                                    "tier",
                                    walk.any(change.transitions()
                                                    .filter(edge -> edge.from().equals(found.tier())))
                                            .get()
                                            .to()))
                    .getOrElse(() -> member(about, walk.member()).and("tier", "none"));
        }
        if (effect instanceof Effect.EndMembership
                || effect instanceof Effect.MarkMember
                || effect instanceof Effect.DeclineAmendment) {
            return member(about, walk.member());
        }
        return withOffice(about, effect);
    }

    private About withOffice(About about, Effect effect) {
        if (effect instanceof Effect.FillSeat fill) {
            return seat(about, fill);
        }
        if (effect instanceof Effect.RemoveFrom remove) {
            return walk.any(walk.alliance()
                            .seats()
                            .inOrder()
                            .filter(seat -> walk.chance(5) || remove.isFrom(seat.body(), seat.kind())))
                    .map(seat -> about.and("seat", seat.id().value()))
                    .getOrElse(about);
        }
        if (effect instanceof Effect.FormGroup) {
            return about.and("body", walk.fresh("w"))
                    .and("on", walk.today().plusDays(walk.number(300) - 5).toString());
        }
        if (effect instanceof Effect.DissolveGroup) {
            return walk.any(walk.alliance().groups().live())
                    .map(group -> about.and("body", group.id().value()))
                    .getOrElse(about);
        }
        if (effect instanceof Effect.StartProject start) {
            About named = about.and("project", walk.fresh("j"));
            return walk.any(start.kinds()).map(kind -> named.and("kind", kind)).getOrElse(named);
        }
        if (effect instanceof Effect.SettleReading) {
            Option<Reading> reading = walk.any(walk.charter().readings());
            return reading.map(found -> about.and("reading", found.key().value())
                            .and("choice", walk.any(found.options()).get().choice()))
                    .getOrElse(about);
        }
        return effect instanceof Effect.AmendCharter ? about.changing(List.of(amendment())) : about;
    }

    private About seat(About about, Effect.FillSeat fill) {
        Option<Group> group = walk.any(
                walk.alliance().groups().live().filter(found -> found.template().equals(fill.body())));
        String body = walk.chance(3)
                ? walk.any(walk.charter().bodies()).get().id().value()
                : group.map(found -> found.id().value()).getOrElse(fill.body().value());
        About named = about.and("body", body)
                .and("person", walk.any(Walk.PEOPLE).get().value());
        Option<Seat> seat = walk.any(walk.alliance()
                .seats()
                .inOrder()
                .filter(found ->
                        found.body().value().equals(body) && found.kind().equals(fill.kind())));
        About on = seat.filter(found -> walk.chance(50))
                .map(found -> named.and("seat", found.id().value()))
                .getOrElse(named);
        Option<SeatKind.SentBy> by = walk.charter()
                .body(fill.body())
                .flatMap(found -> found.seat(fill.kind()))
                .flatMap(SeatKind::sentBy);
        return by.isEmpty()
                ? on
                : member(
                        on,
                        walk.any(walk.members()
                                .filter(found -> by.get().tiers().isEmpty()
                                        || by.get().tiers().contains(found.tier()))
                                .map(Member::id)));
    }

    private Amendment amendment() {
        if (!walk.charter().particulars().isEmpty() && walk.chance(40)) {
            return new Amendment.ReplaceParticular(
                    walk.any(walk.charter().particulars()).get().id(), Text.of("新", walk.fresh("new")));
        }
        if (walk.chance(50)) {
            Competence competence = walk.any(walk.charter().competences()).get();
            return new Amendment.ReplaceRule(
                    competence.rule().id(),
                    competence.rule().formula().outcomes().head().value());
        }
        Body body = walk.any(
                        walk.charter().bodies().filter(found -> !found.seats().isEmpty()))
                .get();
        SeatKind kind = walk.any(body.seats()).get();
        int taken = walk.alliance().seats().count(body.id(), kind.id());
        return new Amendment.ReplaceLimit(body.id(), kind.id(), taken + 1 + walk.number(20));
    }
}
