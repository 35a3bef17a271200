package io.governance.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import io.governance.core.CharterId;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The four built-in charters do what they say, article by article: {@code docs/conformance.md}.
 *
 * <p>With {@code CONFORMANCE_WRITE=1} in the environment the page is written anew: read what changed.
 */
final class ConformanceTest {

    private static final Path PAGE = Path.of("../docs/conformance.md");
    private static final List<String> SECRETS_AND_RIGHTS = List.of("IP", "confidentiality");

    private static Conformance conformance = new Conformance(List.empty(), List.empty(), List.empty(), List.empty());

    private static Iterable<JavaClass> classes = List.empty();

    @BeforeAll
    static void gather() throws IOException {
        classes = CitingTests.classes();
        Seq<Row> rows = List.empty();
        for (CharterId charter : BuiltInCharters.names()) {
            rows = rows.appendAll(Row.of(charter.value()));
        }
        conformance = Conformance.of(
                rows, BuiltInCharters.all(), CitingTests.inClasses(classes).appendAll(CitingTests.inSamples()));
    }

    @Test
    void there_are_three_hundred_and_forty_seven_provisions_in_one_hundred_and_twenty_seven_articles() {
        assertEquals(347, conformance.rows().size());
        assertEquals(
                127,
                conformance
                        .rows()
                        .map(row -> row.id().source() + ":" + row.id().article())
                        .distinct()
                        .size());
        assertNone("there twice", conformance.repeated());
    }

    @Test
    void every_provision_is_executed_or_declared() {
        assertNone("neither executed nor declared", conformance.missing());
    }

    @Test
    void only_secrets_and_intellectual_property_may_wait() {
        assertEquals(
                conformance
                        .rows()
                        .filter(row -> SECRETS_AND_RIGHTS.contains(row.kind())
                                || row.id().toString().matches("oscar:3[0-6]\\b.*"))
                        .map(row -> row.id().toString()),
                conformance.rows().filter(Row::isLicensing).map(row -> row.id().toString()));
    }

    @Test
    void no_provision_that_asks_for_something_is_declared_to_ask_for_nothing() {
        assertNone("asks for something and is declared", conformance.evaded());
    }

    @Test
    void no_provision_is_both_executed_and_declared() {
        assertNone("both executed and declared", conformance.contradicted());
    }

    @Test
    void every_declaration_gives_a_reason() {
        assertNone("declared without a reason", conformance.unreasoned());
    }

    @Test
    void whatever_is_executed_is_tested() {
        assertNone("executed and cited by no test", conformance.untested());
    }

    @Test
    void whatever_is_executed_or_declared_exists() {
        assertNone("executed or declared, and in no charter", conformance.unknownProvisions());
    }

    @Test
    void whatever_a_test_cites_exists() {
        assertNone("cited by a test, and in no charter", conformance.unknownCitations());
    }

    @Test
    void whatever_cites_is_run() {
        assertNone("carries @Article and is not run", CitingTests.idle(classes));
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String written = new ConformanceDocument(conformance).text();
        if (System.getenv("CONFORMANCE_WRITE") != null) {
            Files.writeString(PAGE, written);
        }
        assertEquals(
                written,
                Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "",
                "docs/conformance.md is out of date: run this test with CONFORMANCE_WRITE=1 and read what changed");
    }

    private static void assertNone(String what, Seq<String> offenders) {
        assertEquals("", offenders.mkString("\n"), () -> offenders.size() + " " + what);
    }
}
