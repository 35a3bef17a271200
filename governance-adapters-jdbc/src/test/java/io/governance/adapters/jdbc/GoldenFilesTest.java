package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.procedure.Amendment;
import io.governance.core.record.Entry;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored form of each act, as it stands in every minute book there is. A golden file is never edited: when an act
 * changes, its old file must still be read.
 */
final class GoldenFilesTest {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    private static Entry entry(Act act) {
        return new Entry(
                ALLIANCE,
                42,
                Instant.parse("2021-03-01T09:30:00.125Z"),
                PersonId.of("zhang-san"),
                OperationId.of("2f1c-7/a"),
                "0123456789abcdef0123456789abcdef",
                act);
    }

    static Iterable<Act> acts() {
        return GoldenActs.all();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_written_as_its_golden_file_says_and_read_from_it(Act act) throws IOException {
        String name = act.getClass().getSimpleName() + ".json";
        String written = StoredForm.write(List.of(entry(act))) + "\n";
        String golden = golden(name, written);

        assertEquals(golden, written, "the stored form has drifted: older minute books could not be read");
        assertEquals(
                entry(act),
                StoredForm.read(ALLIANCE, golden).single(),
                "what an older release wrote is no longer read as it was meant");
    }

    @Test
    void every_kind_of_act_has_a_golden_file() {
        Seq<String> files = GoldenActs.all().map(act -> act.getClass().getSimpleName());

        assertEquals(
                StoredForm.KINDS.toSet(), GoldenActs.all().map(Act::getClass).toSet());
        assertEquals(files.distinct(), files, "no two kinds share a name");
    }

    @Test
    void every_variant_that_an_act_may_hold_is_in_a_golden_file() {
        String written = StoredForm.write(GoldenActs.all().map(GoldenFilesTest::entry));

        for (Class<?> sealed : List.<Class<?>>of(Requirement.class, Formula.class, ByReading.class, Amendment.class)) {
            for (Class<?> variant : sealed.getPermittedSubclasses()) {
                assertTrue(written.contains("{\"type\":\"" + variant.getSimpleName() + "\""), variant.getSimpleName());
            }
        }
    }

    private static String golden(String name, String written) throws IOException {
        try (InputStream file = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            if (file == null) {
                Path proposal =
                        Files.createDirectories(Path.of("target", "golden")).resolve(name);
                Files.writeString(proposal, written);
                return fail("no golden file for a new act: check " + proposal
                        + " and move it to src/test/resources/golden");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
