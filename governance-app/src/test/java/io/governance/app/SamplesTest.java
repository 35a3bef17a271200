package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.CharterId;
import io.governance.core.charters.BuiltInCharters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in {@code samples/README.md} gives what stands below it. */
final class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern SAMPLE = Pattern.compile(
            "```sh\\njava -jar governance-app/target/governance-app.jar (decide .*)\\n```\\n\\n`(\\w+)`(.*)");
    private static final Pattern ARITHMETIC = Pattern.compile("`([^`]+)` under `([^`]+)`");

    /**
     * A command and what it is said to give.
     *
     * @param command what stands behind the jar
     * @param verdict the code of the verdict
     * @param arithmetic each requirement's arithmetic and article
     */
    record Sample(String command, String verdict, List<MatchResult> arithmetic) {
        @Override
        public String toString() {
            return command.replaceAll(".*--roll governance-app/samples/", "") + " " + verdict;
        }
    }

    static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        Matcher matcher = SAMPLE.matcher(readme());
        while (matcher.find()) {
            samples.add(new Sample(
                    matcher.group(1),
                    matcher.group(2),
                    ARITHMETIC.matcher(matcher.group(3)).results().toList()));
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_gives_its_verdict_and_its_arithmetic(Sample sample) {
        Terminal terminal = Terminal.line(sample.command().replace("governance-app/samples/", SAMPLES + "/"));
        List<String> lines = terminal.out().lines().toList();
        assertAll(
                () -> assertEquals(0, terminal.code(), terminal.err()),
                () -> assertTrue(
                        lines.stream().anyMatch(line -> line.startsWith("结论") && line.endsWith(" " + sample.verdict())),
                        terminal.out()),
                () -> assertAll(sample.arithmetic().stream()
                        .map(reason -> () -> assertTrue(
                                lines.stream()
                                        .anyMatch(line -> line.contains("  " + reason.group(1) + "  ")
                                                && line.endsWith("成立  " + reason.group(2))),
                                reason.group() + "\n" + terminal.out()))));
    }

    @Test
    void every_file_and_every_command_is_listed() throws IOException {
        String readme = readme();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            TreeSet<String> listed = new TreeSet<>();
            Pattern.compile("(?m)^## (\\S+)$").matcher(readme).results().forEach(found -> listed.add(found.group(1)));
            assertEquals(
                    new TreeSet<>(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .toList()),
                    listed);
        }
        assertEquals(
                Pattern.compile("governance-app.jar decide ")
                        .matcher(readme)
                        .results()
                        .count(),
                samples().size());
    }

    static List<Path> rehearsals() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES.resolve("rehearsals"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rehearsals")
    void each_rehearsal_goes_as_it_says(Path file) {
        Terminal terminal = Terminal.run("rehearse", file.toString(), "--only-unexpected", "--lang", "en");
        assertEquals(0, terminal.code(), terminal.out() + terminal.err());
        assertTrue(terminal.out().endsWith(", 0 not as expected\n"), terminal.out());
    }

    @Test
    void every_charter_is_rehearsed() throws IOException {
        TreeSet<String> charters = new TreeSet<>();
        for (Path file : rehearsals()) {
            Matcher charter = Pattern.compile("(?m)^charter: (\\S+)$").matcher(Files.readString(file));
            if (charter.find()) {
                charters.add(charter.group(1));
            }
        }
        assertEquals(new TreeSet<>(BuiltInCharters.names().map(CharterId::value).toJavaList()), charters);
    }

    private static String readme() throws IOException {
        return Files.readString(SAMPLES.resolve("README.md"));
    }
}
