package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.Citation;
import io.governance.core.MeetingId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.procedure.Amendment;
import io.governance.core.record.Entry;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
        String type = act.getClass().getSimpleName();
        int version = ActVersions.of(type);
        String name = type + (version == 1 ? "" : "." + version) + ".json";
        String written = StoredForm.write(List.of(entry(act))) + "\n";
        String golden = golden(name, written);

        assertEquals(golden, written, "the stored form has drifted: older minute books could not be read");
        assertEquals(
                entry(act),
                StoredForm.read(ALLIANCE, golden).single(),
                "what an older release wrote is no longer read as it was meant");
    }

    @Test
    void an_act_of_an_older_version_is_read_as_it_was_meant() throws IOException {
        Act confirmed = GoldenActs.all()
                .find(act -> act instanceof MeetingAct.MinutesConfirmed)
                .get();
        String first = golden("MinutesConfirmed.json", "");

        assertEquals(entry(confirmed), StoredForm.read(ALLIANCE, first).single(), "an empty comment was no comment");
        assertEquals(
                Option.some("第二项有误"),
                ((MeetingAct.MinutesConfirmed)
                                StoredForm.read(ALLIANCE, first.replace("\"comment\":\"\"", "\"comment\":\"第二项有误\""))
                                        .single()
                                        .act())
                        .comment());
    }

    @Test
    void every_version_of_every_act_has_a_golden_file_that_is_read() throws IOException {
        for (String type : StoredForm.NAMES) {
            for (int version = 1; version <= ActVersions.of(type); version++) {
                String golden = golden(type + (version == 1 ? "" : "." + version) + ".json", "");
                assertEquals(version > 1, golden.contains("\"version\":" + version + ","), type);
                assertEquals(1, StoredForm.read(ALLIANCE, golden).size(), type + " in version " + version);
            }
        }
    }

    @Test
    void an_act_that_a_newer_release_wrote_stops_the_reader_and_is_named() throws IOException {
        String version2 = golden("MinutesConfirmed.2.json", "");
        String closed = golden("BallotClosed.json", "");

        assertEquals(
                "entry 42 of aii is a MinutesConfirmed in version 3, which this release does not know; it reads"
                        + " MinutesConfirmed up to version 2: a newer release wrote it, open the book with that one",
                newer(version2.replace("\"version\":2", "\"version\":3")));
        assertEquals(
                "entry 42 of aii is a BallotClosed in version 2, which this release does not know; it reads"
                        + " BallotClosed up to version 1: a newer release wrote it, open the book with that one",
                newer(closed.replace("\"type\":\"BallotClosed\"", "\"type\":\"BallotClosed\",\"version\":2")));
        assertEquals(
                "entry 42 of aii is a BallotAnnulled in version 1, which is a kind of act that this release does not"
                        + " know: a newer release wrote it, open the book with that one",
                newer(closed.replace("BallotClosed", "BallotAnnulled")));
    }

    @Test
    void a_text_that_looks_like_an_act_is_left_as_it_is() throws IOException {
        Entry entry = entry(new MeetingAct.MinutesConfirmed(
                MeetingId.of("m1"),
                Option.some("\"act\":{\"type\":\"MinutesConfirmed\",\"version\":9,"),
                List.of(Citation.parse("caih:19.5"))));

        assertEquals(
                entry,
                StoredForm.read(ALLIANCE, StoredForm.write(List.of(entry))).single());
    }

    private static String newer(String page) {
        return assertThrows(IOException.class, () -> StoredForm.read(ALLIANCE, page))
                .getMessage();
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
