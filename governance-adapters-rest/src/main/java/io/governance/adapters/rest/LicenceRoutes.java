package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Silence;
import io.governance.core.governance.Governance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.LicensingRefusal;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.questions.Licences;
import io.javalin.http.Context;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.util.function.Function;

/** Who must license what in an alliance: as it was known at one instant, about another. */
final class LicenceRoutes {

    private static final Text PARTY = Text.of("须为单位或 person:人，如 acme", "must be an organisation, or person:li");
    private static final Text VERSION = Text.of("须为规范版本，如 storage@1", "must be a version such as storage@1");
    private static final Text PURPOSE = Text.of("须为 IMPLEMENT 或 ANY", "must be IMPLEMENT or ANY");

    private final Governance governance;

    LicenceRoutes(Governance governance) {
        this.governance = governance;
    }

    void read(Context ctx) {
        Query query = new Query(ctx);
        LicenceDocument.Asked asked = new LicenceDocument.Asked(
                parsed(query, "party", Party::parse, PARTY),
                parsed(query, "requester", Party::parse, PARTY),
                parsed(query, "purpose", Grant.Purpose::valueOf, PURPOSE).getOrElse(Grant.Purpose.IMPLEMENT),
                parsed(query, "specification", SpecVersion::parse, VERSION),
                parsed(query, "leaving", Party::parse, PARTY));
        Option<Instant> asOf = query.instant("as_of");
        Option<Instant> at = query.instant("at");
        query.check();
        Alliance alliance = LifeRoutes.alliance(ctx, governance, asOf);
        Instant known = asOf.getOrElse(() -> governance.now(alliance.id()));
        Licences licences = Licences.of(
                        alliance, at.getOrElse(known), governance.calendar().zone())
                .getOrElseThrow(() -> Problem.refused(unregulated(alliance.charter()), alliance.charter()));
        asked.unknown(licences).forEach(unknown -> {
            throw Problem.refused(unknown, alliance.charter());
        });
        ObjectNode written = JsonNodeFactory.instance.objectNode().put("as_of", known.toString());
        written.setAll(LicenceDocument.of(licences, asked, Request.language(ctx)));
        Request.answer(ctx, 200, written);
    }

    private static Refusal unregulated(Charter charter) {
        Silence silence = Silence.onLicensing(charter);
        return new LicensingRefusal.NotRegulated(charter.id(), silence.statement(), silence.citations());
    }

    private static <T> Option<T> parsed(Query query, String name, Function<String, T> parse, Text form) {
        return query.text(name)
                .flatMap(text -> Try.of(() -> parse.apply(text))
                        .toOption()
                        .orElse(() -> query.fault(name, Fault.Code.BAD_FORM, form)));
    }
}
