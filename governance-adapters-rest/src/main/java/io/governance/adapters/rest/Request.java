package io.governance.adapters.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Id;
import io.governance.core.Language;
import io.governance.core.Text;
import io.governance.core.alliance.RequestRefusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every route wants to know of a request, and how every route answers. */
final class Request {

    private static final String ID = "request-id";
    private static final String LANGUAGE = "language";
    private static final java.util.List<Locale> LANGUAGES = java.util.List.of(Locale.CHINESE, Locale.ENGLISH);

    private Request() {}

    /** Prepares every request: its id, its language, and the headers that keep a browser from misusing the answer. */
    static void prepare(Context ctx, String id) {
        ctx.attribute(ID, id);
        ctx.attribute(LANGUAGE, preferred(ctx.header("Accept-Language")));
        ctx.header("Request-Id", id)
                .header("Content-Language", language(ctx) == Language.ZH ? "zh-CN" : "en")
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static Language preferred(@Nullable String accepted) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return Locale.ENGLISH.equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException illFormed) {
            return Language.ZH;
        }
    }

    static Language language(Context ctx) {
        return Objects.requireNonNullElse(ctx.attribute(LANGUAGE), Language.ZH);
    }

    static String id(Context ctx) {
        return Objects.requireNonNullElse(ctx.attribute(ID), "none");
    }

    /** The id at a place of the path. What cannot be an id names nothing. */
    static <T extends Id> T id(Context ctx, String kind, Function<String, T> id) {
        String name = ctx.pathParam(kind);
        if (!Id.isWellFormed(name)) {
            throw Problem.refused(new RequestRefusal.NotFound(kind, name), null);
        }
        return id.apply(name);
    }

    /**
     * The body.
     *
     * @throws Problem if it is not one JSON object
     */
    static Fields body(Context ctx) {
        byte[] body = ctx.bodyAsBytes();
        String type = Objects.requireNonNullElse(ctx.contentType(), "");
        if (!type.toLowerCase(Locale.ROOT).matches("application/json *(;.*)?")) {
            throw Problem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    Text.of("请求体须为 application/json。", "the body must be application/json."));
        }
        if (parse(body) instanceof ObjectNode object) {
            return Fields.of(object);
        }
        throw Problem.of(ProblemCode.MALFORMED_JSON, Text.of("请求体须为一个 JSON 对象。", "the body must be one JSON object."));
    }

    /** The body, or an empty object if there is none. */
    static Fields bodyIfAny(Context ctx) {
        return ctx.bodyAsBytes().length == 0 ? Fields.of(JsonNodeFactory.instance.objectNode()) : body(ctx);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (StreamConstraintsException tooMuch) {
            throw Problem.of(
                    ProblemCode.MALFORMED_JSON,
                    Text.of(
                            "嵌套超过 " + Json.MAX_DEPTH + " 层，或数字、文本过长。",
                            "it nests deeper than " + Json.MAX_DEPTH + ", or a number or a text is too long."));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw Problem.of(
                    ProblemCode.MALFORMED_JSON,
                    Text.of(
                            "第 " + line + " 行第 " + column + " 列不是合格的 JSON。",
                            "no well-formed JSON at line " + line + ", column " + column + "."));
        } catch (IOException e) {
            throw Problem.of(ProblemCode.MALFORMED_JSON, Text.of("请求体无法读取。", "the body cannot be read."));
        }
    }

    static void answer(Context ctx, int status, JsonNode document) {
        write(ctx, status, "application/json", document);
    }

    static void answer(Context ctx, Problem problem) {
        write(ctx, problem.status(), "application/problem+json", problem.document(language(ctx), id(ctx)));
    }

    private static void write(Context ctx, int status, String type, JsonNode document) {
        try {
            ctx.status(status).contentType(type).result(Json.MAPPER.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document of ours cannot be written", e);
        }
    }
}
