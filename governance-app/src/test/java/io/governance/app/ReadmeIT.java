package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that each README shows do what it says. */
final class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)\\n```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    private static List<MatchResult> blocks(String readme) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("..", readme))).results().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_first_command_prints_what_stands_below_it(String readme) throws IOException, InterruptedException {
        List<MatchResult> blocks = blocks(readme);
        String command = blocks.get(0).group(2);
        String[] args = command.substring(command.indexOf(".jar ") + 5)
                .replace("governance-app/samples", "samples")
                .split(" ");
        Terminal terminal = Application.run(List.of(), args);
        assertEquals(0, terminal.code());
        assertTrue(terminal.out().contains(blocks.get(1).group(2)), terminal.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_commands_for_the_server_found_an_alliance_and_vote(String readme)
            throws IOException, InterruptedException {
        String script = blocks(readme).get(3).group(2);
        assertTrue(script.startsWith("api=http://127.0.0.1:8080/"), script);
        Assumptions.assumeTrue(isThere("sh") && isThere("curl"), "the commands need sh and curl");
        try (Application application =
                Application.serve(List.of("--data", directory.resolve("data").toString()))) {
            Process process = new ProcessBuilder(
                            "sh", "-e", "-c", script.replace("http://127.0.0.1:8080", application.url()))
                    .redirectErrorStream(true)
                    .start();
            String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), answers);
            List<String> lines = answers.lines().toList();
            assertEquals(8, lines.size(), answers);
            assertTrue(lines.subList(0, 7).stream().allMatch(line -> line.startsWith("{\"entry\":")), answers);
            assertTrue(lines.get(7).contains("\"verdict\":\"PASSED\""), answers);
            assertTrue(lines.get(7).contains("3×2=6 ≥ 2×2=4"), answers);
            application.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_commands_for_a_stored_alliance_found_it_and_replay_its_past(String readme)
            throws IOException, InterruptedException {
        assertTrue(said(blocks(readme).get(4), 6).contains("5×3=15 < 4×4=16"));
        assertTrue(said(blocks(readme).get(5), 4).matches("(?s)sample  (sound|完好).*[0-9a-f]{64}\n"));
    }

    /** What the last of the commands of a block says; all of them run on one directory and succeed. */
    private String said(MatchResult block, int number) throws IOException, InterruptedException {
        List<String> commands = block.group(2).lines().toList();
        assertEquals(number, commands.size());
        String last = "";
        for (String command : commands) {
            assertTrue(command.startsWith("java -jar governance-app/target/governance-app.jar "), command);
            Terminal terminal = Application.run(
                    List.of(),
                    command.substring(command.indexOf(".jar ") + 5)
                            .replace("governance-app/samples", "samples")
                            .replace("--data data", "--data " + directory.resolve("data"))
                            .replaceAll("(sample|kept)\\.jsonl", directory + "/$1.jsonl")
                            .split(" "));
            assertEquals(0, terminal.code(), terminal.out() + terminal.err());
            assertFalse(terminal.out().isBlank(), command);
            last = terminal.out();
        }
        return last;
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, program.equals("sh") ? "-c" : "--version", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
