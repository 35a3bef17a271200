package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Tally;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Ballots, the votes on them, and what they came to. */
final class BallotRoutes {

    private final Change.Desk desk;

    BallotRoutes(Change.Desk desk) {
        this.desk = desk;
    }

    void open(Context ctx) {
        Alliance alliance = AllianceRoutes.alliance(ctx, desk.governance());
        Change change = desk.read(ctx, Request.body(ctx).requiring("body", "matter", "subject"));
        Fields asked = change.body();
        Option<BallotId> id = asked.id("id", BallotId::of);
        Option<BodyId> body = RulingRoutes.body(asked, alliance.charter());
        Option<MatterId> matter = RulingRoutes.matter(asked, alliance.charter());
        Option<String> subject = asked.text("subject");
        Readings readings = RulingRoutes.readings(asked, alliance.charter());
        Session session = RulingRoutes.session(asked);
        asked.check();
        BallotId ballot = id.getOrElse(() -> BallotId.of(change.unnamed()));
        change.submit(
                alliance.id(),
                new OpenBallot(ballot, body.get(), matter.get(), subject.get(), readings, session),
                receipt -> Change.Answer.of(201, receipt)
                        .with("ballot", ballot)
                        .at(AllianceRoutes.PATH + "/" + alliance.id() + "/ballots/" + ballot));
    }

    void list(Context ctx) {
        Seq<Ballot> ballots =
                LifeRoutes.allianceOfList(ctx, desk.governance()).ballots().inOrder();
        Request.answer(ctx, 200, Page.of(ctx, ballots, ballot -> ballot.id().value(), BallotRoutes::summary));
    }

    void read(Context ctx) {
        Alliance alliance = LifeRoutes.alliance(ctx, desk.governance());
        Ballot ballot = ballot(ctx, alliance);
        ObjectNode written = summary(ballot);
        if (ballot.isOpen()) {
            written.set("forecast", RulingDocument.of(alliance.charter(), ballot, Request.language(ctx)));
        }
        Request.answer(ctx, 200, written);
    }

    /** The seat's vote: once recorded it stands, so that the same vote again is answered with the same receipt. */
    void vote(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        BallotId ballot = Request.id(ctx, "ballot", BallotId::of);
        SeatId seat = Request.id(ctx, "seat", SeatId::of);
        Change change = desk.read(ctx, Request.body(ctx).requiring("choice"));
        Option<Choice> choice = change.body().constant("choice", Choice.class);
        Option<String> authority = change.body().text("authority");
        change.body().check();
        change.submitAnew(
                alliance,
                new CastVote(ballot, seat, choice.get(), authority),
                receipt -> Change.Answer.of(receipt.repeated() ? 200 : 201, receipt)
                        .with("ballot", ballot)
                        .with("seat", seat)
                        .with("choice", choice.get()));
    }

    void close(Context ctx) {
        AllianceId alliance = Request.id(ctx, "alliance", AllianceId::of);
        BallotId ballot = Request.id(ctx, "ballot", BallotId::of);
        Change change = desk.read(ctx, Request.bodyIfAny(ctx));
        Seq<SeatId> present = change.body().ids("present", SeatId::of);
        change.body().check();
        change.submit(
                alliance,
                new CloseBallot(ballot, present),
                receipt -> Change.Answer.of(201, receipt)
                        .with("ballot", ballot)
                        .at(AllianceRoutes.PATH + "/" + alliance + "/ballots/" + ballot + "/ruling"));
    }

    void ruling(Context ctx) {
        Alliance alliance = LifeRoutes.alliance(ctx, desk.governance());
        Ballot ballot = ballot(ctx, alliance);
        alliance.ruling(ballot.id()).peekLeft(refusal -> {
            throw Problem.refused(refusal, alliance.charter());
        });
        Request.answer(ctx, 200, RulingDocument.of(alliance.charter(), ballot, Request.language(ctx)));
    }

    private static Ballot ballot(Context ctx, Alliance alliance) {
        BallotId id = Request.id(ctx, "ballot", BallotId::of);
        return alliance.ballots().find(id).getOrElseThrow(() -> AllianceRoutes.missing(id, "ballot"));
    }

    private static ObjectNode summary(Ballot ballot) {
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("id", ballot.id().value())
                .put("body", ballot.body().value())
                .put("matter", ballot.matter().value())
                .put("subject", ballot.subject())
                .put("state", ballot.isOpen() ? "OPEN" : "CLOSED");
        written.set("opened", AllianceRoutes.stamp(ballot.opened()));
        written.set("closed", ballot.closed().map(AllianceRoutes::stamp).getOrNull());
        Tally seats = ballot.roll().seats();
        written.putObject("turnout")
                .put("entitled", seats.entitled())
                .put("in_office", seats.inOffice())
                .put("cast", seats.cast());
        return written;
    }
}
