package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What people may do in an alliance, what is due in it, and its record; now or as of an instant. */
final class LifeRoutes {

    /** How far ahead duties are looked for unless the request says how far. */
    private static final int DAYS_AHEAD = 90;

    private final Governance governance;

    LifeRoutes(Governance governance) {
        this.governance = governance;
    }

    /**
     * What a question is about.
     *
     * @param alliance the alliance as it stands at the instant
     * @param at the instant asked about
     */
    private record Asked(Alliance alliance, Instant at) {}

    void rights(Context ctx) {
        Query query = new Query(ctx);
        Option<PersonId> person = query.id("person", PersonId::of);
        Asked asked = asked(ctx, query);
        Seq<Entitlement> rights = Rights.of(
                asked.alliance(), person.get(), new Occasion(person.get(), asked.at(), governance.calendar()));
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("person", person.get().value())
                .put("as_of", asked.at().toString());
        written.setAll(LifeDocument.rights(rights));
        written.set(
                "articles",
                RulingDocument.articles(
                        asked.alliance().charter(), rights.flatMap(Entitlement::citations), Request.language(ctx)));
        Request.answer(ctx, 200, written);
    }

    void duties(Context ctx) {
        Query query = new Query(ctx);
        Option<LocalDate> until = query.day("until");
        Asked asked = asked(ctx, query);
        Occasion occasion = new Occasion(asked.alliance().founded().actor(), asked.at(), governance.calendar());
        LocalDate last = until.getOrElse(() -> occasion.day().plusDays(DAYS_AHEAD));
        Seq<Due> duties = Duties.until(asked.alliance(), last, occasion);
        ObjectNode written = JsonNodeFactory.instance
                .objectNode()
                .put("as_of", asked.at().toString())
                .put("until", last.toString());
        written.setAll(LifeDocument.duties(duties, occasion.day()));
        written.set(
                "articles",
                RulingDocument.articles(
                        asked.alliance().charter(), duties.flatMap(Due::citations), Request.language(ctx)));
        Request.answer(ctx, 200, written);
    }

    void record(Context ctx) {
        Query query = new Query(ctx);
        int limit = Page.limit(query);
        long after = Page.numbered(query);
        Asked asked = asked(ctx, query);
        AllianceId id = asked.alliance().id();
        Seq<Entry> entries =
                after == 0 ? governance.record(id, 0, limit + 1) : governance.record(id, after - 1, limit + 2);
        if (after > 0) {
            if (entries.isEmpty()) {
                Page.noCursor(query);
            }
            entries = entries.drop(1);
        }
        query.check();
        Instant end = query.instant("as_of").getOrElse(Instant.MAX);
        Seq<Entry> recorded = entries.takeWhile(entry -> !entry.at().isAfter(end));
        Request.answer(
                ctx,
                200,
                Page.written(
                        recorded.take(limit),
                        recorded.size() > limit,
                        entry -> Long.toString(entry.number()),
                        LifeDocument::entry));
    }

    private Asked asked(Context ctx, Query query) {
        Option<Instant> asOf = query.instant("as_of");
        query.check();
        Alliance alliance = alliance(ctx, governance, asOf);
        return new Asked(alliance, asOf.getOrElse(() -> governance.now(alliance.id())));
    }

    /**
     * The alliance that the path names, as of the instant that the request names, if it does.
     *
     * @throws Problem if it names none well, or there was no such alliance then
     */
    static Alliance alliance(Context ctx, Governance governance) {
        Query query = new Query(ctx);
        Option<Instant> asOf = query.instant("as_of");
        query.check();
        return alliance(ctx, governance, asOf);
    }

    /** The alliance whose list the request asks for a page of. */
    static Alliance allianceOfList(Context ctx, Governance governance) {
        Query query = new Query(ctx);
        Page.limit(query);
        Option<Instant> asOf = query.instant("as_of");
        query.check();
        return alliance(ctx, governance, asOf);
    }

    static Alliance alliance(Context ctx, Governance governance, Option<Instant> asOf) {
        AllianceId id = Request.id(ctx, "alliance", AllianceId::of);
        return asOf.map(at -> governance.allianceAsOf(id, at))
                .getOrElse(() -> governance.alliance(id))
                .getOrElseThrow(() -> AllianceRoutes.missing(id, "alliance"));
    }
}
