package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.Id;
import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Way;
import io.governance.core.governance.Governance;
import io.governance.core.time.Occasion;
import io.javalin.http.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.util.function.Function;

/** What is secret in an alliance, who keeps it, and whether it may be given away; now or as of an instant. Nothing is stored. */
final class SecrecyRoutes {

    private static final Text PARTY = Text.of("须为单位或 person:人，如 acme", "must be an organisation, or person:li");
    private static final Text WAY =
            Text.of("须为 PASS_ON、PUBLISH、REPRINT 或 RESELL", "must be PASS_ON, PUBLISH, REPRINT or RESELL");
    private static final Text CIRCUMSTANCE = Text.of("须为 ORDERED 或 PUBLIC", "must be ORDERED or PUBLIC");
    private static final Text BOTH =
            Text.of("缺失；from 与 to 同时给出，并给出 file", "is missing: from and to are given together, and with them file");
    private static final Text ANYTHING = Text.of("缺失；须给出 file 或 party", "is missing: give file or party");

    private final Governance governance;

    SecrecyRoutes(Governance governance) {
        this.governance = governance;
    }

    /**
     * What is asked about secrets.
     *
     * @param file whether this file is secret
     * @param from who would give it away; together with the next
     * @param to to whom
     * @param way how
     * @param relied what they would rely on
     * @param party what this party keeps, and how the list of files looks to it
     */
    private record Asked(
            Option<FileId> file,
            Option<Party> from,
            Option<Party> to,
            Way way,
            Option<Circumstance> relied,
            Option<Party> party) {

        boolean isOfDisclosure() {
            return from.isDefined();
        }

        /** The question of a disclosure as a rehearsal writes it. */
        String disclosure() {
            return List.of(file.get().value(), from.get().toString(), to.get().toString(), way.name())
                    .appendAll(relied.map(Circumstance::name))
                    .mkString(" ");
        }
    }

    void read(Context ctx) {
        Query query = new Query(ctx);
        Asked asked = asked(query);
        Option<Instant> asOf = query.instant("as_of");
        query.check();
        Alliance alliance = LifeRoutes.alliance(ctx, governance, asOf);
        Instant at = asOf.getOrElse(() -> governance.now(alliance.id()));
        Occasion occasion = new Occasion(alliance.founded().actor(), at, governance.calendar());
        asked.file().filter(file -> alliance.secrets().find(file).isEmpty()).forEach(file -> {
            throw Problem.refused(new RequestRefusal.NotFound("file", file.value()), alliance.charter());
        });
        ObjectNode written = JsonNodeFactory.instance.objectNode().put("as_of", at.toString());
        set(written, "file", asked.file().map(file -> ConfidenceQuestions.file(alliance, occasion, file.value())));
        set(
                written,
                "disclosure",
                Option.when(
                        asked.isOfDisclosure(),
                        () -> ConfidenceQuestions.disclosure(alliance, occasion, asked.disclosure())));
        set(
                written,
                "party",
                asked.party().map(party -> ConfidenceQuestions.secrets(alliance, occasion, party.toString())));
        Seq<Citation> cited = List.ofAll(written.findValues("citations"))
                .flatMap(List::ofAll)
                .map(JsonNode::asText)
                .distinct()
                .map(Citation::parse);
        written.set("articles", RulingDocument.articles(alliance.charter(), cited, Request.language(ctx)));
        Request.answer(ctx, 200, written);
    }

    private static void set(ObjectNode written, String name, Option<ObjectNode> facts) {
        written.set(name, facts.<JsonNode>map(found -> found).getOrElse(JsonNodeFactory.instance::nullNode));
    }

    private static Asked asked(Query query) {
        Asked asked = new Asked(
                parsed(query, "file", SecrecyRoutes::file, Fields.ID_FORM),
                parsed(query, "from", Party::parse, PARTY),
                parsed(query, "to", Party::parse, PARTY),
                parsed(query, "way", Way::valueOf, WAY).getOrElse(Way.PASS_ON),
                parsed(query, "circumstance", Circumstance::valueOf, CIRCUMSTANCE),
                parsed(query, "party", Party::parse, PARTY));
        Seq<String> given = List.of("file", "from", "to", "way", "circumstance", "party")
                .filter(name -> query.text(name).isDefined());
        if (given.exists(List.of("from", "to", "way", "circumstance")::contains)) {
            List.of("file", "from", "to")
                    .reject(given::contains)
                    .forEach(name -> query.fault(name, Fault.Code.MISSING, BOTH));
        } else if (given.isEmpty()) {
            query.fault("file", Fault.Code.MISSING, ANYTHING);
        }
        return asked;
    }

    private static FileId file(String text) {
        if (!Id.isWellFormed(text)) {
            throw new IllegalArgumentException(text);
        }
        return FileId.of(text);
    }

    private static <T> Option<T> parsed(Query query, String name, Function<String, T> parse, Text form) {
        return query.text(name)
                .flatMap(text -> Try.of(() -> parse.apply(text))
                        .toOption()
                        .orElse(() -> query.fault(name, Fault.Code.BAD_FORM, form)));
    }
}
