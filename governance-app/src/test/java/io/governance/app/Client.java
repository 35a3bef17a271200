package io.governance.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to a running server about one alliance. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String alliances;
    private final String alliance;

    Client(Application application, String alliance) {
        this.alliances = application.url() + "/api/v1/alliances";
        this.alliance = alliance;
    }

    /**
     * What the server answered.
     *
     * @param status the HTTP status
     * @param text the body as it came
     */
    record Answer(int status, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }

    Answer found(String charter) throws IOException, InterruptedException {
        return send("secretary", "POST", alliances, """
                {"id": "%s", "charter": "%s", "name": "示范联盟"}""".formatted(alliance, charter));
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send("secretary", "POST", alliances + "/" + alliance + path, body);
    }

    Answer vote(String ballot, String seat, String person, String choice) throws IOException, InterruptedException {
        return send(person, "PUT", alliances + "/" + alliance + "/ballots/" + ballot + "/votes/" + seat, """
                {"choice": "%s"}""".formatted(
                        choice));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("secretary", "GET", alliances + "/" + alliance + path, "");
    }

    private Answer send(String person, String method, String url, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .header("Acting-Person", person)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }
}
