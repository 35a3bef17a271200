package io.governance.core.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Writes which rules a minute book kept to {@code target/minute-book-conformance/}, one file for each class that extends
 * {@link MinuteBookContract}, and a line about it to the standard output.
 *
 * <p>A rule is kept if every test that bears its number in its name passed, broken if one failed, and not tried if none ran.
 */
final class ConformanceReport implements AfterTestExecutionCallback, AfterAllCallback {

    private static final Pattern RULE = Pattern.compile("rule_(\\d+)_.*");

    /** How a rule came out. */
    enum Outcome {
        KEPT,
        BROKEN,
        NOT_TRIED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    private record Trial(int rule, String test, boolean passed) {}

    private final List<Trial> trials = new CopyOnWriteArrayList<>();

    @Override
    public void afterTestExecution(ExtensionContext test) {
        String name = test.getRequiredTestMethod().getName();
        note(name, test.getExecutionException().isEmpty());
    }

    void note(String test, boolean passed) {
        Matcher rule = RULE.matcher(test);
        if (rule.matches()) {
            trials.add(new Trial(Integer.parseInt(rule.group(1)), test, passed));
        }
    }

    @Override
    public void afterAll(ExtensionContext suite) {
        if (trials.isEmpty()) {
            return; // switched off, as where a database cannot run
        }
        String name = suite.getRequiredTestClass().getSimpleName();
        try {
            Path directory = Files.createDirectories(Path.of("target", "minute-book-conformance"));
            Files.writeString(directory.resolve(name + ".txt"), report(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(summary(name));
    }

    Map<MinuteBookRule, Outcome> outcomes() {
        Map<MinuteBookRule, Outcome> outcomes = new EnumMap<>(MinuteBookRule.class);
        for (MinuteBookRule rule : MinuteBookRule.values()) {
            List<Trial> about = about(rule);
            outcomes.put(
                    rule,
                    about.isEmpty()
                            ? Outcome.NOT_TRIED
                            : about.stream().allMatch(Trial::passed) ? Outcome.KEPT : Outcome.BROKEN);
        }
        return outcomes;
    }

    private List<Trial> about(MinuteBookRule rule) {
        return trials.stream().filter(trial -> trial.rule == rule.number()).toList();
    }

    String summary(String name) {
        Map<MinuteBookRule, Outcome> outcomes = outcomes();
        StringBuilder line = new StringBuilder("minute book conformance: " + name);
        for (Outcome outcome : Outcome.values()) {
            List<Integer> rules = Arrays.stream(MinuteBookRule.values())
                    .filter(rule -> outcomes.get(rule) == outcome)
                    .map(MinuteBookRule::number)
                    .toList();
            if (outcome == Outcome.KEPT) {
                line.append(", ")
                        .append(rules.size())
                        .append(" of ")
                        .append(outcomes.size())
                        .append(" rules kept");
            } else if (!rules.isEmpty()) {
                line.append(", ").append(outcome.word()).append(": ").append(rules);
            }
        }
        return line.toString();
    }

    private String report(String name) {
        StringBuilder report = new StringBuilder(summary(name)).append("\n\n");
        outcomes().forEach((rule, outcome) -> {
            report.append(String.format("%2d  %-9s  %s%n", rule.number(), outcome.word(), rule.sentence()));
            for (Trial trial : about(rule)) {
                report.append(String.format("      %-6s %s%n", trial.passed ? "passed" : "FAILED", trial.test));
            }
        });
        return report.toString();
    }
}
