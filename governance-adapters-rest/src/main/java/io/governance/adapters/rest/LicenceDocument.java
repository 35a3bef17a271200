package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Party;
import io.governance.core.alliance.Regulation;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Silence;
import io.governance.core.licensing.Cause;
import io.governance.core.licensing.Claim;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Term;
import io.governance.core.questions.Licences;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** Writes down who must license what to whom, and why. */
public final class LicenceDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LicenceDocument() {}

    /**
     * What is asked about licences. If nothing in particular is: the open reviews, what nobody has settled, and every licence.
     *
     * @param party what this party owes
     * @param requester what this party may ask of others
     * @param purpose for what use it asks
     * @param specification what encumbers this version
     * @param leaving what changes if this party leaves
     */
    public record Asked(
            Option<Party> party,
            Option<Party> requester,
            Grant.Purpose purpose,
            Option<SpecVersion> specification,
            Option<Party> leaving) {

        /** What the record does not know of what is asked about, so that a slip of the pen is not answered with "nothing". */
        public Option<RequestRefusal> unknown(Licences licences) {
            return party.toList()
                    .appendAll(requester)
                    .appendAll(leaving)
                    .find(named -> !licences.knows(named))
                    .<RequestRefusal>map(named -> new RequestRefusal.NotFound("party", named.toString()))
                    .orElse(() -> specification
                            .filter(named -> !licences.knows(named))
                            .map(named -> new RequestRefusal.NotFound("specification", named.toString())));
        }

        /** Checks if nothing in particular is asked. */
        public boolean isEverything() {
            return party.isEmpty() && requester.isEmpty() && specification.isEmpty() && leaving.isEmpty();
        }

        /** Checks if a licence is among what is asked about. */
        public boolean covers(Licences.Licence licence) {
            return isEverything()
                    || party.contains(licence.request().holder())
                    || requester.contains(licence.request().licensee())
                    || specification.exists(
                            version -> licence.request().subject().version().contains(version));
        }
    }

    /** Writes down everything that is asked. */
    public static ObjectNode of(Licences licences, Asked asked, Language language) {
        ObjectNode written = JSON.objectNode().put("at", licences.at().toString());
        written.put("decider", licences.decider().map(BodyId::value).getOrNull());
        Option<Seq<Licences.Row>> duties = asked.party().map(licences::of);
        Option<Seq<Claim>> claims = asked.requester().map(party -> licences.claims(party, asked.purpose()));
        Option<Seq<Licences.Row>> encumbrances = asked.specification().map(licences::on);
        Option<Seq<Licences.Row>> unsettled = Option.when(asked.isEverything(), licences::unsettled);
        Seq<Licences.Licence> granted = licences.licences().filter(asked::covers);
        written.set("duties", listed(duties, LicenceDocument::row));
        written.set("claims", listed(claims, LicenceDocument::claim));
        written.set(
                "specification",
                asked.specification()
                        .flatMap(licences.docket().register()::draft)
                        .<JsonNode>map(draft -> draft(licences, draft))
                        .getOrElse(JSON::nullNode));
        written.set("encumbrances", listed(encumbrances, LicenceDocument::row));
        written.set(
                "leaving",
                asked.leaving()
                        .<JsonNode>map(party -> leaving(licences.leaving(party)))
                        .getOrElse(JSON::nullNode));
        written.set(
                "reviews",
                listed(
                        Option.when(
                                        asked.isEverything()
                                                || asked.specification().isDefined(),
                                        licences::reviews)
                                .map(all -> all.filter(review -> asked.specification()
                                        .forAll(review.draft().version()::equals))),
                        LicenceDocument::review));
        written.set("unsettled", listed(unsettled, LicenceDocument::row));
        written.set("licences", listed(Option.some(granted), LicenceDocument::licence));
        Seq<Citation> cited = List.of(duties, encumbrances, unsettled)
                .flatMap(rows -> rows)
                .flatMap(rows -> rows)
                .flatMap(row -> row.found().citations())
                .appendAll(claims.toList().flatMap(all -> all).flatMap(Claim::citations))
                .appendAll(granted.flatMap(Licences.Licence::citations));
        written.set("articles", RulingDocument.articles(licences.alliance().charter(), cited, language));
        return written;
    }

    /** Writes down that the charter lays down no duty to license: what it does not say, and where it stops. */
    public static ObjectNode unregulated(Charter charter, Language language) {
        Silence silence = Silence.onLicensing(charter);
        ObjectNode written = JSON.objectNode().put("answer", Regulation.State.NOT_REGULATED.name());
        written.set("text", JudgementDocument.text(Regulation.State.NOT_REGULATED.text()));
        written.set("reason", JudgementDocument.text(silence.statement()));
        written.set("citations", RulingDocument.citations(silence.citations()));
        written.set("articles", RulingDocument.articles(charter, silence.citations(), language));
        return written;
    }

    private static <T> JsonNode listed(Option<? extends Seq<T>> asked, Function<T, ObjectNode> form) {
        if (asked.isEmpty()) {
            return JSON.nullNode();
        }
        ArrayNode written = JSON.arrayNode();
        asked.get().forEach(one -> written.add(form.apply(one)));
        return written;
    }

    private static ObjectNode row(Licences.Row row) {
        ObjectNode written = JSON.objectNode().put("id", row.id());
        written.setAll(encumbrance(row.found()));
        written.set("unsettled", JudgementDocument.keys(row.unsettled()));
        ArrayNode alternatives = written.putArray("alternatives");
        row.alternatives().forEach(other -> {
            ObjectNode alternative =
                    alternatives.addObject().put("state", other.outcome().name());
            ObjectNode readings = alternative.putObject("readings");
            other.readings().choices().forEach((key, choice) -> readings.put(key.value(), choice));
        });
        return written;
    }

    private static ObjectNode encumbrance(Encumbrance found) {
        ObjectNode written = JSON.objectNode()
                .put("holder", found.holder().toString())
                .put("asset", found.asset().value())
                .put("subject", found.subject().toString())
                .put("state", found.state().name());
        written.set("text", JudgementDocument.text(found.state().text()));
        written.put("cause", found.cause().map(Cause::name).getOrNull());
        written.set(
                "grant",
                found.grant()
                        .<JsonNode>map(grant -> JSON.objectNode()
                                .put("terms", grant.terms().name())
                                .put("beneficiaries", grant.beneficiaries().name())
                                .put("purpose", grant.purpose().name()))
                        .getOrElse(JSON::nullNode));
        written.put("from", found.from().map(Instant::toString).getOrNull())
                .put("until", found.until().map(Term::name).getOrNull())
                .put("review_end", found.close().map(Instant::toString).getOrNull())
                .put("open", found.open().map(open -> open.key().value()).getOrNull());
        written.set("missing", JudgementDocument.texts(found.missing()));
        written.set("reasons", JudgementDocument.all(found.reasons()));
        written.set("citations", RulingDocument.citations(found.citations()));
        return written;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode written = JSON.objectNode()
                .put("holder", claim.owed().holder().toString())
                .put("asset", claim.owed().asset().value())
                .put("subject", claim.owed().subject().toString())
                .put("answer", claim.answer().name())
                .put("state", claim.owed().state().name());
        written.set("text", JudgementDocument.text(claim.answer().text()));
        written.put("open", claim.open().map(open -> open.key().value()).getOrNull());
        written.set("missing", JudgementDocument.texts(claim.missing()));
        written.set("reasons", JudgementDocument.all(claim.reasons()));
        written.set("citations", RulingDocument.citations(claim.citations()));
        return written;
    }

    private static ObjectNode draft(Licences licences, Draft draft) {
        return JSON.objectNode()
                .put("version", draft.version().toString())
                .put("title", draft.title())
                .put(
                        "stage",
                        draft.stageAt(licences.at(), licences.docket().zone()).name())
                .put(
                        "last_day",
                        draft.review()
                                .map(review -> review.lastDay().toString())
                                .getOrNull());
    }

    private static ObjectNode review(Licences.Review review) {
        ObjectNode written = JSON.objectNode()
                .put("version", review.draft().version().toString())
                .put("last_day", review.draft().review().get().lastDay().toString())
                .put("end", review.end().toString())
                .put("shorter_than_usual", review.isShort());
        ArrayNode unanswered = written.putArray("unanswered");
        review.unanswered().forEach(found -> unanswered.add(found.holder() + "/" + found.asset()));
        return written;
    }

    private static ObjectNode leaving(Licences.Leaving leaving) {
        ObjectNode written = JSON.objectNode()
                .put("party", leaving.party().toString())
                .put("ended", leaving.ended().size());
        ArrayNode changes = written.putArray("changes");
        leaving.changes()
                .forEach(change -> changes.addObject()
                        .put("asset", change.before().asset().value())
                        .put("subject", change.before().subject().toString())
                        .put("before", change.before().state().name())
                        .put("after", change.after().state().name())
                        .set(
                                "citations",
                                RulingDocument.citations(change.after().citations())));
        return written;
    }

    private static ObjectNode licence(Licences.Licence licence) {
        ObjectNode written = JSON.objectNode()
                .put("licence", licence.request().id().value())
                .put("asset", licence.request().asset().value())
                .put("holder", licence.request().holder().toString())
                .put("licensee", licence.request().licensee().toString())
                .put("subject", licence.request().subject().toString())
                .put("purpose", licence.request().purpose().name())
                .put("worth", licence.worth().name());
        written.set("text", JudgementDocument.text(licence.worth().text()));
        written.put(
                "terms", licence.request().grant().map(grant -> grant.terms()).getOrNull());
        written.set("citations", RulingDocument.citations(licence.citations()));
        return written;
    }
}
