package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ask} says of a stored alliance. */
final class AskCommandTest {

    private static final String SECRET = """
            charter: oscar
            at: 2024-03-01
            steps:
              - for: 1..2
                register-member: {member: "m{}", name: "单位{}", tier: council-class, representative: "p{}"}
              - register-seat: {seat: {id: d1, body: council, kind: director, member: m1, holder: p1}}
              - register-seat: {seat: {id: sg, body: secretariat, kind: secretary-general, holder: sg}}
              - complete-founding: {}
              - by: p1
                register-file: {file: roadmap, title: 技术路线图, owner: alliance, form: WRITTEN}
              - by: p1
                classify-file: {file: roadmap}
              - by: sg
                mark-file: {file: roadmap}
            """;

    @TempDir
    private Path directory;

    private Terminal on(String command) {
        return Terminal.line(command.replace("DATA", "--data " + directory));
    }

    @BeforeEach
    void founded() throws IOException {
        Path file = Files.writeString(directory.resolve("file.yaml"), SECRET);
        Terminal terminal = on("submit demo " + file + " DATA --lang en");
        assertEquals(0, terminal.code(), terminal.out() + terminal.err());
    }

    @Test
    @Article({"oscar:33(1)", "oscar:34a"})
    void a_secret_may_be_given_to_a_member_and_to_nobody_outside() {
        assertTrue(on("ask demo disclosure roadmap m1 m2 DATA --lang en").out().contains("ALLOWED"));
        Terminal outside = on("ask demo disclosure roadmap m1 supplier DATA --lang en");
        assertTrue(outside.out().contains("BREACH"), outside.out());
        assertTrue(outside.out().contains("oscar:34a"), outside.out());
        assertTrue(on("ask demo file roadmap DATA --format json").out().contains("\"secret\" : \"YES\""));
        assertTrue(on("ask demo secrets m2 DATA").out().contains("roadmap"));
    }

    @Test
    @Article("oscar:6a")
    void some_questions_are_about_nothing_in_particular() {
        Terminal unsettled = on("ask demo unsettled DATA --lang en");
        assertEquals(0, unsettled.code(), unsettled.err());
        assertTrue(unsettled.out().contains("council"), unsettled.out());
        assertEquals(0, on("ask demo alliance DATA").code());
        assertTrue(on("ask demo regulated funding DATA").out().contains("oscar:29(2)a"));
        assertEquals(2, on("ask demo regulated weather DATA").code());
    }

    @Test
    void what_is_not_there_is_named() {
        Terminal question = on("ask demo weather DATA --lang en");
        assertEquals(2, question.code());
        assertTrue(question.err().contains("unknown question \"weather\"; there is ballot, member"), question.err());
        Terminal file = on("ask demo file nothing DATA --lang en");
        assertEquals(2, file.code());
        assertTrue(file.err().contains("\"nothing\" is not there"), file.err());
    }
}
