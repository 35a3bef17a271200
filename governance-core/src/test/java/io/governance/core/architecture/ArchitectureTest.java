package io.governance.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The arrows of the core, and for each rule a wrong fixture on which it fails. */
final class ArchitectureTest {

    private static final String CORE = "io.governance.core";
    private static final String WRONG = "io.governance.core.architecture.wrong";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(WRONG);

    private static Stream<ArchRule> rules(String root) {
        return Stream.concat(
                CoreRules.arrows(root).stream(),
                Stream.of(
                        CoreRules.every_package_is_in_the_reading_order(root),
                        CoreRules.no_cycles(root),
                        CoreRules.core_needs_only_the_platform_and_vavr(root),
                        CoreRules.resources_are_read_in_calendars_only(root),
                        CoreRules.threads_live_in_governance_only(root),
                        CoreRules.no_clock_random_or_uuid(),
                        CoreRules.no_floating_point()));
    }

    @TestFactory
    Stream<DynamicTest> the_core_keeps_every_rule() {
        return rules(CORE).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(MAIN)));
    }

    @Test
    void the_core_has_classes_in_every_package_that_the_rules_speak_of() {
        for (String name : CoreRules.READING_ORDER) {
            assertTrue(
                    MAIN.stream().anyMatch(found -> found.getPackageName().equals(CORE + "." + name)),
                    "a rule guards a package that is empty: " + name);
        }
    }

    @Test
    void a_vote_that_knows_its_charter_is_noticed() {
        assertViolated(
                CoreRules.arrows(WRONG).get(CoreRules.READING_ORDER.indexOf("voting")), "voting.KnowsItsCharter");
    }

    @Test
    void a_shared_word_that_knows_a_concept_is_noticed() {
        List<ArchRule> arrows = CoreRules.arrows(WRONG);
        assertViolated(arrows.get(arrows.size() - 1), "wrong.KnowsVoting");
    }

    @Test
    void every_arrow_against_the_reading_order_is_noticed() {
        assertViolated(
                CoreRules.arrows(WRONG).get(CoreRules.READING_ORDER.indexOf("record")), "record.KnowsGovernance");
    }

    @Test
    void a_package_that_nobody_listed_is_noticed() {
        assertViolated(CoreRules.every_package_is_in_the_reading_order(WRONG), "gossip.NobodyListedMe");
    }

    @Test
    void a_cycle_is_noticed() {
        assertViolated(CoreRules.no_cycles(WRONG), "voting");
    }

    @Test
    void an_import_off_the_list_is_noticed() {
        assertViolated(CoreRules.core_needs_only_the_platform_and_vavr(WRONG), "charter.ReadsAFile");
    }

    @Test
    void a_file_is_off_the_list_even_in_calendars() {
        assertViolated(CoreRules.core_needs_only_the_platform_and_vavr(WRONG), "calendars.OpensAFile");
    }

    @Test
    void a_resource_read_outside_calendars_is_noticed() {
        assertViolated(CoreRules.resources_are_read_in_calendars_only(WRONG), "charter.ReadsAResource");
    }

    @Test
    void a_thread_outside_governance_is_noticed() {
        assertViolated(CoreRules.threads_live_in_governance_only(WRONG), "charter.StartsAThread");
    }

    @Test
    void a_clock_a_random_generator_and_a_made_up_id_are_noticed() {
        ArchRule rule = CoreRules.no_clock_random_or_uuid();
        assertViolated(rule, "charter.LooksAtTheClock");
        assertViolated(rule, "charter.ThrowsDice");
        assertViolated(rule, "charter.MakesUpAnId");
    }

    @Test
    void floating_point_is_noticed_even_inside_a_method() {
        ArchRule rule = CoreRules.no_floating_point();
        assertViolated(rule, "voting.DividesInDouble");
        assertViolated(rule, "voting.KeepsAFloat");
    }

    @Test
    void no_source_file_outgrows_its_reader() throws IOException {
        assertEquals(List.of(), SourceLength.tooLong(Path.of("src/main/java"), SourceLength.LIMIT));
    }

    @Test
    void a_source_file_that_outgrew_its_reader_is_noticed(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Short.java"), "\n".repeat(330));
        Path grown = Files.writeString(sources.resolve("Grown.java"), "\n".repeat(331));
        assertEquals(List.of(grown + ": 331 lines, more than 330"), SourceLength.tooLong(sources, 330));
    }

    private static void assertViolated(ArchRule rule, String culprit) {
        List<String> details = rule.evaluate(FIXTURES).getFailureReport().getDetails();
        assertFalse(details.isEmpty(), "the rule found nothing: " + rule.getDescription());
        assertTrue(
                details.stream().anyMatch(detail -> detail.contains(culprit)),
                "the rule did not name " + culprit + ": " + details);
    }
}
