package io.governance.adapters.rest;

import io.governance.core.CharterId;
import io.governance.core.Language;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.javalin.http.Context;
import io.vavr.collection.Seq;

/** The charters as they can be read. */
final class CharterRoutes {

    private final Seq<Charter> charters;

    CharterRoutes(Seq<Charter> charters) {
        this.charters = charters;
    }

    void list(Context ctx) {
        Language language = Request.language(ctx);
        Request.answer(
                ctx,
                200,
                Page.of(
                        ctx,
                        charters,
                        charter -> charter.id().value(),
                        charter -> CharterDocument.summary(charter, language)));
    }

    void read(Context ctx) {
        CharterId id = Request.id(ctx, "charter", CharterId::of);
        Charter charter = charters.find(found -> found.id().equals(id))
                .getOrElseThrow(() -> Problem.refused(
                        new RequestRefusal.NotFound(
                                "charter",
                                id.value(),
                                charters.map(known -> known.id().value())),
                        null));
        Request.answer(ctx, 200, CharterDocument.of(charter, Request.language(ctx)));
    }
}
