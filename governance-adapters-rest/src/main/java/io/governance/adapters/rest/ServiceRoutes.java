package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.governance.core.governance.Governance;
import io.javalin.http.Context;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the service says of itself. */
final class ServiceRoutes {

    private final Governance governance;
    private final byte[] openapi = resource("/openapi.yaml");
    private final String index = indexPage();

    ServiceRoutes(Governance governance) {
        this.governance = governance;
    }

    void live(Context ctx) {
        up(ctx);
    }

    /** Ready if the record can be read. */
    void ready(Context ctx) {
        governance.alliances();
        up(ctx);
    }

    private static void up(Context ctx) {
        Request.answer(ctx, 200, JsonNodeFactory.instance.objectNode().put("status", "UP"));
    }

    void openapi(Context ctx) {
        ctx.contentType("application/yaml; charset=utf-8").result(openapi);
    }

    void index(Context ctx) {
        ctx.contentType("text/html; charset=utf-8").result(index);
    }

    private static String indexPage() {
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><title>Alliance Governance</title></head>
                <body>
                <h1>Alliance Governance</h1>
                <p>接口说明 / interface: <a href="/openapi.yaml">openapi.yaml</a></p>
                <p>章程 / charters: <a href="/api/v1/charters">/api/v1/charters</a></p>
                <h2>不予受理与错误 / refusals and errors</h2>
                <table>
                <tr><th>code</th><th>HTTP</th><th>中文</th><th>English</th></tr>
                %s
                </table>
                </body>
                </html>
                """.formatted(List.of(ProblemCode.values())
                .map(code -> "<tr id=\"%1$s\"><td>%1$s</td><td>%2$d</td><td>%3$s</td><td>%4$s</td></tr>"
                        .formatted(code.name(), code.status(), code.title().zh(), code.meaning()))
                .mkString("\n"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServiceRoutes.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
