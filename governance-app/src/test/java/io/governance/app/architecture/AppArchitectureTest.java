package io.governance.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.governance.core.architecture.SourceLength;
import io.governance.core.charters.BuiltInCharters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application wires and talks; rules live in core, and the adapters do not know of each other. */
@AnalyzeClasses(packages = "io.governance", importOptions = ImportOption.DoNotIncludeTests.class)
final class AppArchitectureTest {

    private static final String APP = "io.governance.app..";
    private static final String SERVE = "io.governance.app.serve..";
    private static final String JDBC = "io.governance.adapters.jdbc..";
    private static final String REST = "io.governance.adapters.rest..";

    @ArchTest
    static final ArchRule adapters_never_see_each_other = noClasses()
            .that()
            .resideInAPackage(REST)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JDBC)
            .because("either may be replaced without the other");

    @ArchTest
    static final ArchRule adapters_never_see_each_other_from_the_other_side = noClasses()
            .that()
            .resideInAPackage(JDBC)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REST);

    @ArchTest
    static final ArchRule nothing_depends_on_the_application = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP)
            .because("it is the outermost module");

    @ArchTest
    static final ArchRule only_the_server_is_wired = noClasses()
            .that()
            .resideInAPackage(APP)
            .and()
            .resideOutsideOfPackage(SERVE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", JDBC)
            .because("a ruling from the command line must not wait for an injector or a database");

    @ArchTest
    static final ArchRule the_application_knows_no_database_and_no_web_framework = noClasses()
            .that()
            .resideInAPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "io.javalin..", "org.eclipse.jetty..")
            .because("that is what the adapters are for");

    @ArchTest
    static final ArchRule its_packages_have_no_cycles =
            slices().matching("io.governance.app.(*)..").should().beFreeOfCycles();

    private static final Pattern CHARTER_NAMES =
            Pattern.compile("(?i)\\b(" + BuiltInCharters.names().mkString("|") + ")\\b");

    @Test
    void no_charter_is_named_in_the_application() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> files = sources.filter(Files::isRegularFile).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                assertFalse(
                        CHARTER_NAMES.matcher(Files.readString(file)).find(),
                        file + " names a charter: charters are data");
            }
        }
    }

    @Test
    void no_source_file_outgrows_its_reader() throws IOException {
        assertEquals(List.of(), SourceLength.tooLong(Path.of("src/main/java"), SourceLength.LIMIT));
    }

    @ArchTest
    static void the_rules_can_fail(JavaClasses classes) {
        ArchRule wrong = noClasses()
                .that()
                .resideInAPackage(SERVE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JDBC);
        assertThrows(AssertionError.class, () -> wrong.check(classes));
    }
}
