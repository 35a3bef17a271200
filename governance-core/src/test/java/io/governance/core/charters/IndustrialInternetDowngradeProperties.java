package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.governance.core.Article;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What absences do to a chair unit, against a naive oracle. A sequence of council meetings is written as a word: o where the
 * unit attends, x where it does not.
 */
final class IndustrialInternetDowngradeProperties {

    private static final List<String> DOWN = List.of("chair-unit", "vice-chair-unit", "council-unit", "ordinary");
    private static final Pattern THREE = Pattern.compile("xxx");

    /** The oracle: every three absences, read from the left and each used once, cost one class. */
    private static String expected(String word, boolean toOrdinary) {
        int steps = (int) THREE.matcher(word).results().count();
        return DOWN.get(toOrdinary && steps > 0 ? 3 : Math.min(steps, 3));
    }

    private static String tier(String word, String step) {
        IndustrialInternetLife life = IndustrialInternetLife.found("council-unit", "council-unit")
                .member("x", "chair-unit", "px")
                .reading("R-aii-downgrade-step", step)
                .completed();
        LocalDate day = life.today();
        for (char attends : word.toCharArray()) {
            day = day.plusDays(1);
            life.on(day.getMonthValue(), day.getDayOfMonth());
            boolean comes = attends == 'o' && !life.member("x").tier().equals("ordinary");
            String[] there = comes ? new String[] {"p1", "p2", "px"} : new String[] {"p1", "p2"};
            life.meet("meeting-" + day, "council", there);
        }
        return life.member("x").tier();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().withChars('x', 'o').ofMaxLength(14)),
                Tuple.of(
                        2,
                        Arbitraries.of("xxx", "xxxo", "xx", "o")
                                .list()
                                .ofMaxSize(5)
                                .map(parts -> String.join("", parts))));
    }

    @Provide
    Arbitrary<String> wordsWithoutThreeInARow() {
        return Arbitraries.strings()
                .withChars('x', 'o')
                .ofMaxLength(16)
                .map(word -> word.replace("xxx", "xxo"))
                .filter(word -> !word.contains("xxx"));
    }

    @Property(tries = 150)
    @Article("aii:13e")
    void without_three_absences_in_a_row_nothing_changes(@ForAll("wordsWithoutThreeInARow") String word) {
        assertEquals("chair-unit", tier(word, "ONE_TIER"));
        assertEquals("chair-unit", tier(word, "TO_ORDINARY"));
    }

    @Property(tries = 150)
    @Article("aii:13e")
    void a_unit_falls_as_the_oracle_says(@ForAll("words") String word) {
        assertEquals(expected(word, false), tier(word, "ONE_TIER"));
        assertEquals(expected(word, true), tier(word, "TO_ORDINARY"));
    }

    @Example
    @Article("aii:13e")
    void no_eight_meetings_make_a_chair_unit_ordinary_and_nine_absences_do() {
        for (int word = 0; word < 1 << 8; word++) {
            String meetings = String.format("%8s", Integer.toBinaryString(word))
                    .replace('1', 'x')
                    .replaceAll("[ 0]", "o");
            assertNotEquals("ordinary", tier(meetings, "ONE_TIER"), meetings);
        }
        assertEquals("ordinary", tier("xxxxxxxxx", "ONE_TIER"));
    }
}
