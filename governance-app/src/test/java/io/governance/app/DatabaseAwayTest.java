package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.app.complaint.BadInput;
import io.governance.app.serve.Server;
import io.governance.app.serve.Settings;
import io.governance.core.Text;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose database is not there when it starts, goes away and comes back. */
final class DatabaseAwayTest {

    private static final String ALLIANCES = "/api/v1/alliances";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private EmbeddedPostgres started(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(directory.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Settings on(int port) {
        return new Settings(
                Path.of("."),
                Option.some("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout=2"),
                "127.0.0.1",
                0);
    }

    private HttpResponse<String> send(Server server, String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("Acting-Person", "secretary")
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", "key-of-" + path)
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void is_waited_for_on_starting_and_found_again_without_a_restart() throws Exception {
        int port = freePort();
        List<Text> told = new ArrayList<>();
        List<EmbeddedPostgres> running = new ArrayList<>();
        Settings settings = on(port).withDatabaseWait(Duration.ofMinutes(5));
        try (Server server = Server.start(settings, why -> {
            told.add(why);
            running.add(started(port));
        })) {
            assertEquals(1, told.size(), "told once");
            assertTrue(
                    told.get(0).en().startsWith("cannot open the minute book at jdbc:postgresql://127.0.0.1:" + port));
            String founding = "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"X\"}";
            assertEquals(201, send(server, "POST", ALLIANCES, founding).statusCode());

            running.remove(0).close();
            HttpResponse<String> away = send(
                    server,
                    "POST",
                    ALLIANCES + "/alpha/members",
                    "{\"id\":\"m\",\"name\":\"M\",\"tier\":\"ordinary\"}");
            assertEquals(503, away.statusCode());
            assertTrue(away.body().contains("RECORD_UNAVAILABLE"), away.body());
            assertEquals("1", away.headers().firstValue("Retry-After").orElse(""));

            running.add(started(port));
            HttpResponse<String> back = away;
            while (back.statusCode() == 503) {
                back = send(
                        server,
                        "POST",
                        ALLIANCES + "/alpha/members",
                        "{\"id\":\"m\",\"name\":\"M\",\"tier\":\"ordinary\"}");
            }
            assertEquals(201, back.statusCode(), back.body());
            assertTrue(back.body().contains("\"entry\":2"), back.body());
            assertEquals(200, send(server, "GET", ALLIANCES + "/alpha", "").statusCode());
        } finally {
            for (EmbeddedPostgres each : running) {
                each.close();
            }
        }
    }

    @Test
    void is_not_waited_for_longer_than_was_asked_for() throws IOException {
        List<Text> told = new ArrayList<>();
        Settings settings = on(freePort()).withDatabaseWait(Duration.ofMillis(600));
        assertThrows(BadInput.class, () -> Server.start(settings, told::add));
        assertTrue(told.size() <= 1, "told once, if the first attempt did not take that long already");
    }
}
