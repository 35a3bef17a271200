package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Command;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Capacity;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A running server and a client of it. Every answer is checked against openapi.yaml. */
final class Api implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");

    /** What the server answered. */
    record Answer(HttpResponse<byte[]> response, JsonNode body) {
        int status() {
            return response.statusCode();
        }

        String code() {
            return body.path("code").asText();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
    }

    private final LocalGovernance governance;
    private final RestServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String actor;
    private final String language;

    private Api(LocalGovernance governance, RestServer server, String actor, String language) {
        this.governance = governance;
        this.server = server;
        this.actor = actor;
        this.language = language;
    }

    static Api started() {
        return started(new InMemoryMinuteBook(), BuiltInCharters.all());
    }

    static Api started(MinuteBook book, Seq<Charter> charters) {
        return started(book, charters, Capacity.standard());
    }

    static Api started(MinuteBook book, Seq<Charter> charters, Capacity capacity) {
        LocalGovernance governance = new LocalGovernance(
                book,
                id -> charters.find(found -> found.id().equals(id)),
                () -> NOW,
                StateCouncilCalendar.published(),
                capacity);
        RestServer server = RestServer.start(
                governance, charters, "127.0.0.1", 0, () -> UUID.randomUUID().toString());
        return new Api(governance, server, "secretary", "en");
    }

    /** The same server, as another person sees it. */
    Api as(String person) {
        return new Api(governance, server, person, language);
    }

    /** The same server, in another language. */
    Api in(String other) {
        return new Api(governance, server, actor, other);
    }

    int port() {
        return server.port();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(withBody("POST", path, body, headers));
    }

    Answer put(String path, String body, String... headers) {
        return send(withBody("PUT", path, body, headers));
    }

    Answer delete(String path, String... headers) {
        return send(withHeaders(request(path).header("Acting-Person", actor).DELETE(), headers));
    }

    /** Has somebody do in an alliance what no route does; it must be accepted. */
    void does(String alliance, String person, Command command) {
        assertEquals(
                Option.none(),
                governance
                        .submit(
                                AllianceId.of(alliance),
                                command,
                                PersonId.of(person),
                                OperationId.of(UUID.randomUUID().toString()))
                        .toCompletableFuture()
                        .join()
                        .swap()
                        .toOption());
    }

    HttpRequest.Builder withBody(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Acting-Person", actor)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return withHeaders(request, headers);
    }

    private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Language", language);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String type =
                    response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
            JsonNode body = type.endsWith("json")
                    ? Json.MAPPER.readTree(response.body())
                    : JsonNodeFactory.instance.textNode(new String(response.body(), StandardCharsets.UTF_8));
            HttpRequest sent = response.request();
            assertEquals(
                    Set.of(),
                    Description.faults(sent.method(), sent.uri().getRawPath(), response.statusCode(), type, body),
                    () -> sent + " " + body);
            return new Answer(response, body);
        } catch (IOException e) {
            throw new AssertionError(request.build() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        governance.close();
    }
}
