package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about the minute book itself: to check it, to attest it, to carry it elsewhere. */
final class BookCommandsTest {

    @TempDir
    private Path directory;

    private Terminal on(String command) {
        return Terminal.line(
                command.replace("DATA", "--data " + directory.resolve("data")).replace("DIR", directory.toString()));
    }

    @BeforeEach
    void an_alliance_is_on_record() {
        assertEquals(
                0, on("submit demo samples/rehearsals/aii-first-year.yaml DATA").code());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data/governance.db"));
                Statement sql = connection.createStatement()) {
            assertTrue(sql.executeUpdate(statement) > 0, statement);
        }
    }

    @Test
    void a_sound_record_is_said_to_be_sound_with_its_rulings() {
        Terminal english = on("verify demo DATA --lang en");
        Terminal all = on("verify --all DATA");

        assertEquals(0, english.code(), english.err());
        assertTrue(
                english.out()
                        .matches("demo  sound: entries 1 to 30 as stored, 2 rulings come out the same, [0-9a-f]{64}\n"),
                english.out());
        assertTrue(all.out().startsWith("demo  完好：第 1 至 30 条与存入时一致，2 个表决结论重算相同，"), all.out());
    }

    @Test
    void the_first_entry_that_was_changed_is_named() throws SQLException {
        sql("UPDATE minute_page SET entries = replace(entries, '单位2', '单位9') WHERE entries LIKE '%单位2%'");

        Terminal english = on("verify demo DATA --lang en");

        assertEquals(1, english.code());
        assertTrue(
                english.out().matches("demo  NOT SOUND: entry \\d+, the entry is not as it was stored\n"),
                english.out());
        assertTrue(on("verify --all DATA").out().contains("该条与存入时不符"));
        assertEquals(1, on("checkpoint demo DATA").code(), "what is not sound is not attested");
        assertEquals(1, on("export demo DIR/book.jsonl DATA").code());
        Terminal shown = on("show demo DATA --lang en");
        assertEquals(2, shown.code());
        assertTrue(shown.err().contains("entries 1 to 30 are not all as they were stored"), shown.err());
    }

    @Test
    void a_checkpoint_tells_a_record_that_was_cut_off() throws SQLException, IOException {
        Terminal taken = on("checkpoint demo DATA --out DIR/kept.jsonl");
        assertEquals(0, taken.code(), taken.err());
        assertEquals(taken.out(), Files.readString(directory.resolve("kept.jsonl")));
        Terminal fits = on("verify --checkpoint DIR/kept.jsonl DATA --lang en");
        assertEquals(0, fits.code(), fits.out() + fits.err());
        assertTrue(fits.out().contains("demo  fits the checkpoint of "), fits.out());

        sql("DELETE FROM minute_page WHERE last_number = 30");

        assertEquals(0, on("verify demo DATA").code(), "the chain alone cannot tell");
        Terminal cut = on("verify demo --checkpoint DIR/kept.jsonl DATA --lang en");
        assertEquals(1, cut.code());
        assertTrue(
                cut.out().contains("at entry 30: the record ends with entry 29, what followed was cut off"), cut.out());

        sql("DELETE FROM minute_page");
        Terminal gone = on("verify --checkpoint DIR/kept.jsonl DATA --lang en");
        assertEquals(1, gone.code());
        assertTrue(gone.out().contains("the record ends with entry 0"), gone.out());
    }

    @Test
    void a_checkpoint_tells_a_record_that_was_written_anew_and_a_signature_that_is_false() throws IOException {
        on("checkpoint demo DATA --out DIR/kept.jsonl");
        Path elsewhere = directory.resolve("elsewhere");
        Terminal.line("submit demo samples/rehearsals/aii-first-year.yaml --data " + elsewhere);
        Terminal anew = on("verify demo --checkpoint DIR/kept.jsonl --key DIR/data/checkpoint.pub --data " + elsewhere
                + " --lang en");
        assertEquals(1, anew.code(), anew.err());
        assertTrue(anew.out().contains("demo  sound"), anew.out());
        assertTrue(anew.out().contains("what comes before it was written anew, or is not sound"), anew.out());

        Path kept = directory.resolve("kept.jsonl");
        Files.writeString(kept, Files.readString(kept).replace("\"number\":30", "\"number\":29"));
        Terminal forged = on("verify --checkpoint DIR/kept.jsonl DATA --lang en");
        assertEquals(1, forged.code());
        assertTrue(forged.out().contains("its signature is not of the key that was given"), forged.out());
    }

    @Test
    void the_private_key_is_its_owners_only() throws IOException {
        on("checkpoint demo DATA");
        Path key = directory.resolve("data/checkpoint.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Terminal refused = on("checkpoint demo DATA --lang en");

        assertEquals(2, refused.code());
        assertTrue(refused.complaint().endsWith("can be read by others: make it its owner's only (chmod 600)."));
    }

    @Test
    void a_record_is_carried_elsewhere_and_is_verified_without_a_database() throws IOException {
        Terminal written = on("export demo DIR/book.jsonl DATA --lang en");
        assertEquals(0, written.code(), written.err());
        assertTrue(written.out().startsWith("demo  30 entries, 30 of them now, "), written.out());
        assertTrue(
                on("export demo DIR/book.jsonl DATA --lang en").out().startsWith("demo  30 entries, 0 of them now, "));

        Terminal alone = on("verify DIR/book.jsonl --lang en");
        Terminal taken = on("import DIR/book.jsonl --data DIR/other --lang en");
        assertEquals(0, alone.code(), alone.out());
        assertEquals(on("verify demo DATA --lang en").out(), alone.out(), "the file says what the database says");
        assertEquals(written.out(), taken.out());
        assertEquals(alone.out(), on("verify demo --data DIR/other --lang en").out());
        assertEquals(
                on("record demo DATA").out(), on("record demo --data DIR/other").out());

        Path file = directory.resolve("book.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"verdict\":\"PASSED\"", "\"verdict\":\"FAILED\""));
        Terminal changed = on("verify DIR/book.jsonl --lang en");
        assertEquals(1, changed.code());
        assertTrue(changed.out().contains("NOT SOUND: entry "), changed.out());
        assertEquals(1, on("import DIR/book.jsonl --data DIR/third").code());
    }

    @Test
    void what_cannot_be_understood_is_said() throws IOException {
        Files.writeString(directory.resolve("none.jsonl"), "{}\n");

        assertEquals(
                "name an alliance or say --all, one of the two.",
                on("verify DATA --lang en").complaint());
        assertEquals(2, on("verify demo --all DATA").code());
        assertEquals(
                "there is no alliance nobody; there is: demo.",
                on("verify nobody DATA --lang en").complaint());
        assertEquals(2, on("export nobody DIR/x.jsonl DATA").code());
        assertFalse(Files.exists(directory.resolve("x.jsonl")));
        assertEquals(2, on("import DIR/missing.jsonl DATA").code());
        assertTrue(on("verify DIR/none.jsonl --lang en").complaint().contains("no minute book begins with: {}"));
        assertEquals(2, on("verify --checkpoint DIR/none.jsonl DATA").code());
        for (String command : new String[] {"verify", "checkpoint", "export", "import"}) {
            Terminal help = Terminal.line(command + " --help");
            assertEquals(0, help.code());
            assertTrue(help.out().contains("退出码 exit codes: 0 "), help.out());
        }
    }
}
