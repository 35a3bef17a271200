package io.governance.adapters.rest;

import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Governance;
import io.governance.core.governance.Rehearsal;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Rehearsals: whatever is done in them, nothing is stored. */
final class RehearsalRoutes {

    /** How long a rehearsal may take. */
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final Governance governance;
    private final Seq<Charter> charters;

    RehearsalRoutes(Governance governance, Seq<Charter> charters) {
        this.governance = governance;
        this.charters = charters;
    }

    void play(Context ctx) {
        RehearsalDocument.Notation notation = notation(ctx);
        try {
            RehearsalDocument document = RehearsalDocument.parse(text(ctx), notation);
            Rehearsal start = document.copyOf()
                    .map(id -> governance.rehearsal(id).getOrElseThrow(() -> AllianceRoutes.missing(id, "alliance")))
                    .getOrElse(() -> document.founding(charters, governance.calendar()));
            long begin = System.nanoTime();
            RehearsalDocument.Result result = document.play(start, () -> System.nanoTime() - begin < PATIENCE_NANOS);
            Request.answer(ctx, 200, RehearsalDocument.write(result, Request.language(ctx)));
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw unreadable.isMalformed() && notation == RehearsalDocument.Notation.JSON
                    ? Problem.of(
                            ProblemCode.MALFORMED_JSON,
                            unreadable.faults().head().message())
                    : Problem.faulty(unreadable.faults());
        }
    }

    private static RehearsalDocument.Notation notation(Context ctx) {
        String type = Objects.requireNonNullElse(ctx.contentType(), "").toLowerCase(Locale.ROOT);
        if (type.matches("application/yaml *(;.*)?")) {
            return RehearsalDocument.Notation.YAML;
        }
        if (type.matches("application/json *(;.*)?")) {
            return RehearsalDocument.Notation.JSON;
        }
        throw Problem.of(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                Text.of(
                        "请求体须为 application/json 或 application/yaml。",
                        "the body must be application/json or application/yaml."));
    }

    private static String text(Context ctx) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemCode.MALFORMED_JSON, Text.of("请求体须为 UTF-8。", "the body must be UTF-8."));
        }
    }
}
