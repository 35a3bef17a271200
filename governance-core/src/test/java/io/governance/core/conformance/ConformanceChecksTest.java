package io.governance.core.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Declaration;
import io.governance.core.charter.Execution;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of {@link ConformanceTest} find what they look for, in an invented charter. */
final class ConformanceChecksTest {

    private static final Row NAME = row("x:1", "declaratory", "no", "life");
    private static final Row OPENS = row("x:2a", "decision rule", "yes", "life");
    private static final Row CARRIES = row("x:2b", "decision rule", "yes", "life");
    private static final Row SECRETS = row("x:3(1)a", "confidentiality", "yes", "licensing");
    private static final Row WORKS = row("x:4.2(1)-(3)", "purpose", "no", "life");

    private static final Conformance WHOLE = new Conformance(
            List.of(NAME, OPENS, CARRIES, SECRETS, WORKS),
            List.of(executed("x:2a"), executed("x:2b")),
            List.of(declared("x:1"), declared("x:4.2(1)-(3)")),
            List.of(new Cited("x:2a", "Assembly.opens"), new Cited("x:2b", "Assembly.carries")));

    private static Row row(String id, String kind, String asks, String part) {
        return Row.parse(String.join("\t", id, kind, asks, part, "A title"));
    }

    private static Execution executed(String provision) {
        return new Execution(Citation.parse(provision), "rule D-x");
    }

    private static Declaration declared(String provision) {
        return declared(provision, "the name is a fact");
    }

    private static Declaration declared(String provision, String because) {
        return new Declaration(Citation.parse(provision), Text.of("名称仅为事实", because));
    }

    private static Conformance executing(Execution... executions) {
        return new Conformance(WHOLE.rows(), List.of(executions), WHOLE.declarations(), WHOLE.citations());
    }

    private static Conformance declaring(Declaration... declarations) {
        return new Conformance(WHOLE.rows(), WHOLE.executions(), List.of(declarations), WHOLE.citations());
    }

    private static Conformance citing(String... provisions) {
        return new Conformance(
                WHOLE.rows(),
                WHOLE.executions(),
                WHOLE.declarations(),
                List.of(provisions).map(provision -> new Cited(provision, "Some.test")));
    }

    private static Seq<Seq<String>> offenders(Conformance conformance) {
        return List.of(
                conformance.repeated(),
                conformance.missing(),
                conformance.evaded(),
                conformance.contradicted(),
                conformance.unreasoned(),
                conformance.untested(),
                conformance.unknownProvisions(),
                conformance.unknownCitations());
    }

    @Test
    void nothing_is_wrong_with_a_whole_charter() {
        assertTrue(offenders(WHOLE).forAll(Seq::isEmpty), () -> offenders(WHOLE).toString());
    }

    @Nested
    class A_provision {

        @Test
        void that_is_neither_executed_nor_declared_is_missing_unless_it_is_licensing() {
            assertEquals(List.of("x:2b"), executing(executed("x:2a")).missing());
            assertEquals(List.of("x:4.2(1)-(3)"), declaring(declared("x:1")).missing());
            assertEquals(Conformance.State.NOT_YET, WHOLE.state(SECRETS));
        }

        @Test
        void is_not_executed_by_what_executes_its_article() {
            assertEquals(
                    List.of("x:2b"),
                    executing(executed("x:2a"), executed("x:2")).missing());
        }

        @Test
        void that_asks_may_not_be_declared_even_if_it_is_licensing() {
            assertEquals(
                    List.of("x:2b", "x:3(1)a"),
                    declaring(declared("x:2b"), declared("x:3(1)a"), declared("x:1"))
                            .evaded());
        }

        @Test
        void is_not_both_executed_and_declared() {
            assertEquals(List.of("x:1"), executing(executed("x:1")).contradicted());
        }

        @Test
        void is_declared_with_a_reason() {
            assertEquals(List.of("x:1"), declaring(declared("x:1", "just so")).unreasoned());
            assertEquals(
                    List.of("x:1"),
                    declaring(new Declaration(Citation.parse("x:1"), Text.of("略", "the name is a fact")))
                            .unreasoned());
        }

        @Test
        void is_there_once() {
            assertEquals(
                    List.of("x:1"),
                    new Conformance(WHOLE.rows().append(NAME), List.empty(), List.empty(), List.empty()).repeated());
        }

        @Test
        void that_is_executed_or_declared_exists() {
            assertEquals(
                    List.of("x:2c (rule D-x)", "y:1 (rule D-x)"),
                    executing(executed("x:2c"), executed("y:1"), executed("x:2"), executed("x:4.2(3)"))
                            .unknownProvisions());
            assertEquals(List.of("x:5 (declared)"), declaring(declared("x:5")).unknownProvisions());
        }
    }

    @Nested
    class A_test {

        @Test
        void that_cites_an_article_does_not_cite_its_limbs() {
            assertEquals(List.of("x:2a", "x:2b"), citing("x:2").untested());
            assertEquals(List.of("x:2b"), citing("x:2", "x:2a").untested());
        }

        @Test
        void is_asked_of_whatever_is_executed_and_of_nothing_else() {
            assertEquals(
                    List.of("x:2a", "x:2b", "x:3(1)a"),
                    new Conformance(
                                    WHOLE.rows(),
                                    WHOLE.executions().append(executed("x:3(1)a")),
                                    WHOLE.declarations(),
                                    List.empty())
                            .untested());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"x:1", "x:2", "x:2a", "x:3", "x:3(1)", "x:3(1)a", "x:4", "x:4.2", "x:4.2(3)", "x:4.2(1)-(3)"
                })
        void cites_a_provision_or_what_it_stands_in(String provision) {
            assertEquals(List.empty(), citing(provision).unknownCitations());
        }

        @ParameterizedTest
        @ValueSource(strings = {"x:5", "x:2c", "x:3(2)", "x:4.2(4)", "x:4.2(1)a", "y:1", "2a", "x:2 a"})
        void that_cites_anything_else_is_named(String provision) {
            assertEquals(List.of(provision + " (Some.test)"), citing(provision).unknownCitations());
        }

        @Test
        void that_cites_nothing_is_named() {
            assertEquals(List.of("nothing (Some.test)"), citing("").unknownCitations());
        }
    }

    /** Annotated in every way that matters; run by nobody, but imported. */
    @Article("x:0")
    static final class Annotated {

        @Disabled("only imported: what it cites is in no charter of ours")
        static final class Sleeping {

            @Test
            @Article("x:1")
            void sleeps() {}
        }

        @Article("x:2")
        void is_no_test() {}
    }

    @Nested
    class Class_files {

        private final Iterable<JavaClass> imported = new ClassFileImporter()
                .importClasses(
                        Annotated.class, Annotated.Sleeping.class, ConformanceChecksTest.class, Cites.class, Row.class);

        @Test
        void cite_on_methods_and_on_classes() {
            assertEquals(
                    List.of(
                            new Cited("aii:19a", "ConformanceChecksTest.Cites.both_limbs"),
                            new Cited("aii:19b", "ConformanceChecksTest.Cites.both_limbs"),
                            new Cited("aii:23", "ConformanceChecksTest.Cites")),
                    CitingTests.inClasses(imported));
        }

        @Test
        void do_not_cite_with_what_nothing_runs() {
            assertEquals(
                    List.of(
                            "ConformanceChecksTest.Annotated",
                            "ConformanceChecksTest.Annotated.Sleeping.sleeps",
                            "ConformanceChecksTest.Annotated.is_no_test"),
                    CitingTests.idle(imported).sorted());
        }
    }

    @Nested
    @Article("aii:23")
    class Cites {

        @Test
        @Article({"aii:19a", "aii:19b"})
        void both_limbs() {
            assertTrue(CitingTests.inClasses(new ClassFileImporter().importClasses(Cites.class))
                    .map(Cited::provision)
                    .containsAll(List.of("aii:19a", "aii:19b")));
        }
    }

    @Test
    void samples_cite_in_lines_of_their_own() {
        assertEquals(
                List.of("aii:19a", "aii:19b", "aii:23a", "cqncetia:14¶", "", "aii:27")
                        .map(provision -> new Cited(provision, "a.yaml")),
                CitingTests.inSample("a.yaml", """
                        # article: aii:1
                        name: an article: aii:2
                        steps:
                          - article: aii:19a
                            open: assembly
                          - vote: all
                            articles: [ aii:19b, "aii:23a",'cqncetia:14¶' ] # both
                          - articles:
                            close: assembly
                            article: aii:27
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x:1,kind,yes,life
            x:1,kind,maybe,life,title
            x:1,kind,no,death,title
            x:1,,no,life,title
            x,kind,no,life,title
            """)
    void a_row_with_a_fault_is_not_read(String row) {
        assertThrows(IllegalArgumentException.class, () -> Row.parse(row.replace(',', '\t')));
    }

    @Test
    void the_page_shows_totals_executors_reasons_and_what_is_left() {
        Conformance conformance = new Conformance(
                WHOLE.rows(),
                List.of("a", "b", "c", "d", "e").map(name -> new Execution(OPENS.id(), "rule " + name)),
                List.of(declared("x:1")),
                List.of("T.d", "T.c", "T.b", "T.a").map(test -> new Cited("x:2a", test)));
        String page = new ConformanceDocument(conformance).text();
        assertEquals("""
                | charter | provisions | executed | declaratory | not executed yet |
                |---|---:|---:|---:|---:|
                | x | 5 | 1 | 1 | 3 |
                | all | 5 | 1 | 1 | 3 |

                ## x

                | id | kind | title | executed by | tests |
                |---|---|---|---|---|
                | x:1 | declaratory | A title | *declaratory*: the name is a fact |  |
                | x:2a | decision rule | A title | rule a; rule b; rule c and 2 more | T.a; T.b; T.c and 1 more |
                | x:2b | decision rule | A title | *not executed yet* |  |
                | x:3(1)a | confidentiality | A title | *not executed yet*: licensing |  |
                | x:4.2(1)-(3) | purpose | A title | *not executed yet* |  |
                """, page.substring(page.indexOf("| charter |")));
    }
}
