package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.AppliedRule;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the README is compiled and run here; the README has the same words. */
final class EmbeddingTest {

    @Test
    void the_example_gives_what_its_comments_say() {
        // README begins
        Charter charter = BuiltInCharters.named(CharterId.of("aii")).get();
        AppliedRule rule = charter.mandate(
                        BodyId.of("council"), MatterId.of("amend-charter"), Readings.recommended(), Session.IN_SESSION)
                .get() // or a refusal, which cites the article that says no
                .rule();
        Ruling ruling = rule.rule(Roll.of(27, 9, 0, 9, 0)); // for, against, abstaining, absent, vacant
        ruling.verdict(); // FAILED
        ruling.reasons().last().arithmetic().get(); // 3×27=81 < 2×45=90
        ruling.citations(); // aii:27, aii:18(1), aii:30, aii:23
        ruling.robust(); // false: of the directors present, 27 would do
        ruling.distance().nearest().get().seats(); // 3
        // README ends
        assertEquals("FAILED", ruling.verdict().toString());
        assertEquals(
                "3×27=81 < 2×45=90", ruling.reasons().last().arithmetic().get().toString());
        assertEquals("aii:27, aii:18(1), aii:30, aii:23", ruling.citations().mkString(", "));
        assertTrue(!ruling.robust());
        assertEquals(3, ruling.distance().nearest().get().seats());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void each_readme_shows_it(String readme) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/governance/app/EmbeddingTest.java"));
        String example =
                source.substring(source.indexOf("// README begins\n") + 17, source.indexOf("        // README ends\n"));
        Matcher shown =
                Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("..", readme)));
        assertTrue(shown.find());
        assertEquals(example.stripTrailing().stripIndent() + "\n", shown.group(1));
    }
}
