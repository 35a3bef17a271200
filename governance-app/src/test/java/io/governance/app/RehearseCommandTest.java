package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.app.serve.Settings;
import io.governance.app.serve.StoredAlliances;
import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.governance.Governance;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

final class RehearseCommandTest {

    private static final String SEATS = """
            title: 两位理事长
            charter: oscar
            at: 2026-03-10
            steps:
              - for: 1..3
                register-member: {member: "m{}", name: "单位{}", tier: full}
              - for: 1..3
                register-seat: {seat: {id: "x{}", body: council, kind: director}}
                by: "p{}"
                expect: {refused: NOT_COMPETENT}
              - register-seat: {seat: {id: c1, body: council, kind: chair, holder: li}}
              - register-seat: {seat: {id: c2, body: council, kind: chair, holder: wang}}
                at: 2026-03-11T14:30
                expect: {refused: %s}
              - ask: {seat: c1}
            """;

    @TempDir
    private Path directory;

    private Path script(String text) throws IOException {
        return Files.writeString(directory.resolve("script.yaml"), text);
    }

    private Terminal rehearse(String text, String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "rehearse";
        args[1] = script(text).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Terminal.run(args);
    }

    @Test
    void each_step_has_its_line_with_its_articles_and_repetitions_share_one() throws IOException {
        Terminal terminal = rehearse(SEATS.formatted("SEATS_FULL"), "--lang", "en");

        assertEquals("", terminal.err());
        assertEquals("""
                Rehearsal: 两位理事长
                on a new alliance: 两位理事长 (oscar)
                nothing is stored

                0        2026-03-10 09:00  secretary  founding          → AllianceFounded oscar:8
                1 ×3     2026-03-10 09:00  secretary  register-member   → MemberRegistered oscar:23
                2 ×3     2026-03-10 09:00  p1…p3      register-seat     → NOT_COMPETENT oscar:8  this is for the founder secretary: keeping the registers during the founding.
                3        2026-03-10 09:00  secretary  register-seat     → SeatRegistered oscar:11
                4        2026-03-11 14:30  secretary  register-seat     → SEATS_FULL oscar:11  every seat of kind chair on the council (1) is registered: c1.
                5        2026-03-11 14:30             ask seat c1       → until=2031-03-10 expired=false holder=li member=null vacant=false

                9 steps: 4 done, 4 refused, 1 answered, 0 not as expected
                """, terminal.out());
        assertEquals(0, terminal.code());
    }

    @Test
    void it_speaks_chinese_first() throws IOException {
        Terminal terminal = rehearse(SEATS.formatted("SEATS_FULL"));

        assertTrue(terminal.out().startsWith("演练：两位理事长\n新联盟：两位理事长（oscar）\n不写入任何记录\n"), terminal.out());
        assertTrue(terminal.out().contains("→ SEATS_FULL oscar:11  council 的 chair 席位共 1 个"), terminal.out());
        assertTrue(terminal.out().endsWith("9 步：完成 4，不予受理 4，问答 1，与预期不符 0\n"), terminal.out());
    }

    @Test
    void what_is_not_as_expected_is_shown_and_exits_with_1() throws IOException {
        Terminal terminal = rehearse(SEATS.formatted("WRONG_TIER"), "--lang", "en", "--only-unexpected");

        assertEquals(1, terminal.code());
        assertEquals("""
                4        2026-03-11 14:30  secretary  register-seat     UNEXPECTED → SEATS_FULL oscar:11  every seat of kind chair on the council (1) is registered: c1.
                         expected WRONG_TIER; actual SEATS_FULL oscar:11 body=council kind=chair limit=1 known=c1

                9 steps: 4 done, 4 refused, 1 answered, 1 not as expected
                """, terminal.out());
    }

    @Test
    void as_json_it_is_the_document_of_the_interface() throws IOException {
        Terminal all = rehearse(SEATS.formatted("WRONG_TIER"), "--format", "json");
        Terminal unexpected = rehearse(SEATS.formatted("WRONG_TIER"), "--format", "json", "--only-unexpected");

        assertEquals(1, all.code());
        assertTrue(all.out().contains("\"kind\" : \"MemberRegistered\""), all.out());
        assertTrue(unexpected.out().contains("\"code\" : \"SEATS_FULL\""), unexpected.out());
        assertFalse(unexpected.out().contains("MemberRegistered"), unexpected.out());
        assertTrue(unexpected.out().contains("\"steps\" : 9"), unexpected.out());
    }

    @Test
    void a_mistake_is_named_with_its_line_its_step_and_its_field() throws IOException {
        Path file = script("charter: aii\nat: 2026-01-05\nsteps:\n"
                + "  - register-member: {member: m1, name: x, teir: ordinary}\n  - vacate-seat: {seat: 7}\n");
        Terminal terminal = Terminal.run("rehearse", file.toString(), "--lang", "en");

        assertEquals(2, terminal.code());
        assertEquals("", terminal.out());
        assertEquals(
                file + ":4: step 1, register-member: unknown field teir; it has member, name, tier, representative\n"
                        + file + ":4: step 1, register-member: missing field tier\n"
                        + file + ":5: step 2, vacate-seat, seat: must be a text; put it in quotes: \"7\".\n"
                        + "See governance rehearse --help\n",
                terminal.err());
    }

    @Test
    void what_cannot_be_read_is_named() throws IOException {
        assertComplaint("no-such-file.yaml cannot be read.", "rehearse no-such-file.yaml");
        assertComplaint("missing: FILE.yaml.", "rehearse");
        Path binary = Files.write(directory.resolve("binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertComplaint(binary + " is not encoded in UTF-8.", "rehearse " + binary);
        Path charter = script("charter: magna-carta\nat: 2026-01-05\nsteps: []\n");
        assertComplaint(
                charter + ":1: charter: there is no charter magna-carta; there is oscar, aii, cqncetia, caih.",
                "rehearse " + charter);
        assertComplaint(directory + " cannot be read.", "rehearse " + directory);
    }

    @Test
    void a_stored_alliance_is_copied_and_left_as_it_is() throws IOException {
        Settings settings = new Settings(directory, Option.none(), "", 0);
        try (Governance governance = StoredAlliances.open(settings)) {
            governance
                    .found(
                            AllianceId.of("demo"),
                            new FoundAlliance(CharterId.of("aii"), "演示"),
                            PersonId.of("founder"),
                            OperationId.of("1"))
                    .toCompletableFuture()
                    .join();
        }
        String document = "alliance: demo\nsteps:\n  - register-member: {member: m1, name: 单位, tier: ordinary}\n";

        for (int i = 0; i < 2; i++) {
            Terminal terminal = rehearse(document, "--lang", "en", "--data", directory.toString());
            assertAll(
                    () -> assertEquals(0, terminal.code(), terminal.err()),
                    () -> assertTrue(
                            terminal.out().startsWith("Rehearsal\non a copy of demo: 演示 (aii)\n"), terminal.out()),
                    () -> assertTrue(
                            terminal.out().contains("founder    register-member   → MemberRegistered aii:12")));
        }
        assertComplaint(
                "there is no alliance nobody.",
                "rehearse " + script("alliance: nobody\nsteps: []\n") + " --data " + directory);
        assertComplaint(
                "the script asks for the stored alliance nobody: say where it is with --data or --database-url.",
                "rehearse " + script("alliance: nobody\nsteps: []\n"));
        assertComplaint(
                "use either --data or --database-url, not both.",
                "rehearse " + script("alliance: nobody\nsteps: []\n") + " --data x --database-url jdbc:sqlite:x");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertComplaint(
                "there is no governance.db in " + empty + ".",
                "rehearse " + script("alliance: nobody\nsteps: []\n") + " --data " + empty);
        assertFalse(Files.exists(empty.resolve("governance.db")));
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void a_hyphen_reads_standard_input() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    "\uFEFF{\"charter\": \"aii\", \"at\": \"2026-01-05\", \"steps\": [{\"vacate-seat\": {}}]}"
                            .getBytes(StandardCharsets.UTF_8)));
            Terminal terminal = Terminal.run("rehearse", "-", "--lang", "en");
            assertEquals("-:1: step 1, vacate-seat: missing field seat.", terminal.complaint());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void the_help_tells_its_own_exit_codes() {
        Terminal terminal = Terminal.run("rehearse", "--help");
        assertEquals(0, terminal.code());
        assertTrue(terminal.out().contains("0 全部符合预期 everything as expected"), terminal.out());
    }

    private static void assertComplaint(String complaint, String command) {
        Terminal terminal = Terminal.line(command + " --lang en");
        assertEquals(complaint, terminal.complaint());
        assertEquals(2, terminal.code());
        assertEquals("", terminal.out());
    }
}
