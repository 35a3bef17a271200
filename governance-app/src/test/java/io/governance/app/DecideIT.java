package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecideIT {

    private static final String[] RULING = {
        "decide",
        "--charter",
        "aii",
        "--body",
        "council",
        "--matter",
        "amend-charter",
        "--favour",
        "30",
        "--against",
        "6",
        "--absent",
        "9"
    };

    @TempDir
    private Path directory;

    @Test
    void a_ruling_is_printed_in_utf_8_whatever_the_locale() throws IOException, InterruptedException {
        Terminal terminal = Application.run(List.of(), RULING);
        assertEquals(
                Files.readString(Path.of("src/test/resources/certificates/passed-next-stage.zh.txt")), terminal.out());
        assertEquals("", terminal.err());
        assertEquals(0, terminal.code());
    }

    @Test
    void a_refusal_as_json_ends_with_1() throws IOException, InterruptedException {
        Terminal terminal = Application.run(
                List.of(),
                "decide",
                "--charter",
                "aii",
                "--body",
                "secretariat",
                "--matter",
                "amend-charter",
                "--favour",
                "1",
                "--format",
                "json");
        assertTrue(terminal.out().contains("\"code\" : \"NOT_COMPETENT\""), terminal.out());
        assertEquals("", terminal.err());
        assertEquals(1, terminal.code());
    }

    @Test
    void bad_input_ends_with_2_and_two_lines() throws IOException, InterruptedException {
        Terminal terminal = Application.run(List.of(), "decide", "--charter", "aii");
        assertEquals("", terminal.out());
        assertEquals("缺少参数：--body --matter。\n用法见 governance decide --help\n", terminal.err());
        assertEquals(2, terminal.code());
    }

    @Test
    void a_server_that_cannot_start_ends_with_2_and_two_lines() throws IOException, InterruptedException {
        Terminal terminal = Application.run(
                List.of(),
                "serve",
                "--lang",
                "en",
                "--database-wait",
                "0",
                "--database-url",
                "jdbc:postgresql://127.0.0.1:1/none?password=secret");
        assertEquals("", terminal.out());
        assertEquals(2, terminal.err().lines().count(), terminal.err());
        assertTrue(
                terminal.err().startsWith("cannot open the minute book at jdbc:postgresql://127.0.0.1:1/none"),
                terminal.err());
        assertTrue(!terminal.err().contains("secret"), terminal.err());
        assertEquals(2, terminal.code());
    }

    @Test
    void the_jar_knows_its_version() throws IOException, InterruptedException {
        assertTrue(Application.run(List.of(), "--version").out().matches("governance \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @Test
    void a_ruling_starts_without_injector_server_and_database() throws IOException, InterruptedException {
        Path classes = directory.resolve("classes.txt");
        Application.run(List.of("-Xlog:class+load:file=" + classes), RULING);
        List<String> loaded = Files.readAllLines(classes);
        assertTrue(loaded.stream().anyMatch(line -> line.contains("io.governance.core.voting.Ruling ")));
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(
                                line -> line.matches(
                                        ".* (com\\.google|io\\.javalin|org\\.eclipse|org\\.jdbi|org\\.sqlite|org\\.postgresql|com\\.zaxxer|org\\.flywaydb|ch\\.qos|com\\.fasterxml\\.jackson\\.databind\\.ObjectMapper)[. ].*"))
                        .toList());
    }
}
