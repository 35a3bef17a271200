package io.governance.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report says of each rule of the documentation what its tests say. */
final class ConformanceReportTest {

    private static final Path PORT = Path.of("src/main/java/io/governance/core/record/MinuteBook.java");

    @Test
    void every_numbered_rule_of_the_documentation_is_reported_and_tested() throws IOException {
        try (Stream<String> lines = Files.lines(PORT)) {
            assertEquals(
                    MinuteBookRule.values().length,
                    lines.filter(line -> line.contains("<li>")).count());
        }
        for (MinuteBookRule rule : MinuteBookRule.values()) {
            assertTrue(
                    Arrays.stream(MinuteBookContract.class.getDeclaredMethods())
                            .map(Method::getName)
                            .anyMatch(name -> name.startsWith("rule_" + rule.number() + "_")),
                    "no test of rule " + rule.number());
        }
    }

    @Test
    void a_rule_is_broken_when_one_of_its_tests_failed_and_not_tried_when_none_ran() {
        ConformanceReport report = new ConformanceReport();
        report.note("rule_1_one", true);
        report.note("rule_1_other", true);
        report.note("rule_2_one", true);
        report.note("rule_2_other", false);
        report.note("something_else", false);

        assertEquals(
                "minute book conformance: A, 1 of 11 rules kept, broken: [2], not tried: [3, 4, 5, 6, 7, 8, 9, 10, 11]",
                report.summary("A"));
    }
}
