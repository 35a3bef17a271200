package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.app.serve.Server;
import io.governance.app.serve.Settings;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server over a record that somebody changed in the database, and put back. */
final class TamperedRecordTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    private void replace(String text, String by) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("governance.db"));
                Statement sql = connection.createStatement()) {
            assertTrue(sql.executeUpdate("UPDATE minute_page SET entries = replace(entries, '" + text + "', '" + by
                            + "') WHERE entries LIKE '%" + text + "%'")
                    > 0);
        }
    }

    private HttpResponse<String> asked(String method, String path, String body)
            throws IOException, InterruptedException {
        Settings settings = new Settings(directory, Option.none(), "127.0.0.1", 0);
        try (Server server = Server.start(settings, why -> {})) {
            return http.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + server.port() + "/api/v1/alliances/demo" + path))
                            .header("Acting-Person", "founder")
                            .header("Content-Type", "application/json")
                            .header("Accept-Language", "en")
                            .header("Idempotency-Key", "key-1")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertUnsound(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("RECORD_NOT_SOUND"), answer.body());
        assertTrue(answer.body().contains("Verify it to learn where"), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isEmpty(), "asking again does not help");
    }

    @Test
    void is_neither_shown_nor_decided_on_until_it_is_as_it_was() throws Exception {
        String member = "{\"id\":\"m\",\"name\":\"M\",\"tier\":\"ordinary\"}";
        Terminal submitted = Terminal.line("submit demo samples/rehearsals/aii-first-year.yaml --data " + directory);
        assertEquals(0, submitted.code(), submitted.err());
        replace("单位2", "单位9");

        assertUnsound(asked("GET", "", ""));
        assertUnsound(asked("POST", "/members", member));

        replace("单位9", "单位2");
        assertEquals(200, asked("GET", "", "").statusCode());
        HttpResponse<String> decided = asked("POST", "/members", member);
        assertEquals(422, decided.statusCode(), "decided, and refused: " + decided.body());
    }
}
