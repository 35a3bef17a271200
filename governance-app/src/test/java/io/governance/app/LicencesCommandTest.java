package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code licences} says of a stored alliance. */
final class LicencesCommandTest {

    private static final String SPECIFICATION = """
            charter: oscar
            at: 2024-03-01
            steps:
              - for: 1..2
                register-member: {member: "m{}", name: "单位{}", tier: full, representative: "p{}"}
              - start-draft: {version: storage@1, title: 对象存储}
              - register-asset: {asset: pat, kind: PATENT, reference: CN1, holders: [m1], formed_on: 2020-05-01, makers: [{party: m1, substantial: true}]}
              - submit-technical-proposal: {submission: t1, version: storage@1, passages: 第三章, on_behalf_of: m2}
              - assert-relation: {asset: pat, subject: storage@1, through: t1}
              - complete-draft: {version: storage@1}
              - open-review: {version: storage@1}
            """;

    @TempDir
    private Path directory;

    private Terminal on(String command) {
        return Terminal.line(command.replace("DATA", "--data " + directory));
    }

    private void founded(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("file.yaml"), text);
        Terminal terminal = on("submit demo " + file + " DATA --lang en");
        assertEquals(0, terminal.code(), terminal.out() + terminal.err());
    }

    @Test
    @Article("oscar:36(1)b")
    void a_duty_is_printed_with_its_reasons_its_articles_and_other_readings() throws IOException {
        founded(SPECIFICATION);
        Terminal english = on("licences demo --of m1 DATA --lang en");
        Terminal chinese = on("licences demo --of m1 DATA");

        assertEquals(0, english.code(), english.err());
        assertTrue(
                english.out().contains("m1/pat/storage@1  REVOCABLE (may still be refused) oscar:36(1)b"),
                english.out());
        assertTrue(english.out().contains("yes it came about before its holder joined"), english.out());
        assertTrue(english.out().contains("for the council to settle"), english.out());
        assertTrue(chinese.out().contains("审阅期内可拒绝"), chinese.out());
    }

    @Test
    @Article("oscar:36(1)b")
    void without_options_it_lists_open_reviews_and_who_has_not_answered() throws IOException {
        founded(SPECIFICATION);
        Terminal all = on("licences demo DATA --lang en");
        Terminal json = on("licences demo --on storage@1 --for m2 --leaving m1 DATA --format json");
        Terminal duties = on("duties demo DATA --lang en");

        assertTrue(all.out().contains("not answered: m1/pat"), all.out());
        assertTrue(json.out().contains("\"stage\" : \"IN_REVIEW\""), json.out());
        assertTrue(json.out().contains("\"answer\" : \"NOT_YET\""), json.out());
        assertTrue(duties.out().contains("storage@1/m1"), duties.out());
    }

    @Test
    void what_was_not_known_then_is_not_told() throws IOException {
        founded(SPECIFICATION);
        Terminal ahead = on("licences demo --of m1 --at 2999-01-01 DATA --lang en");
        Terminal before = on("licences demo --of m1 --at 2019-01-01 DATA --lang en");

        assertTrue(ahead.out().contains("m1/pat/storage@1  OWED"), ahead.out());
        assertTrue(before.out().contains("nothing"), before.out());
    }

    @Test
    void who_is_not_known_does_not_just_owe_nothing() throws IOException {
        founded(SPECIFICATION);
        Terminal party = on("licences demo --of nobody DATA --lang en");
        Terminal version = on("licences demo --on STORAGE@1 DATA --lang en");

        assertEquals(2, party.code());
        assertTrue(party.err().contains("there is no party nobody"), party.err());
        assertTrue(version.err().contains("there is no specification STORAGE@1"), version.err());
    }

    @Test
    @Article("aii:7")
    void where_the_charter_is_silent_the_answer_says_so_and_why() throws IOException {
        founded("charter: aii\nat: 2024-03-01\nsteps: []\n");
        Terminal page = on("licences demo --of m1 DATA --lang en");
        Terminal json = on("licences demo DATA --format json");
        Terminal asked = on("ask demo licences m1 DATA --lang en");
        Terminal topic = on("ask demo regulated funding DATA --lang en");

        assertEquals(0, page.code(), page.err());
        assertTrue(page.out().contains("NOT_REGULATED (not regulated) aii:7"), page.out());
        assertTrue(page.out().replaceAll("\\s+", " ").contains("does not say who owns its results"), page.out());
        assertTrue(json.out().contains("\"answer\" : \"NOT_REGULATED\""), json.out());
        assertTrue(json.out().contains("aii:7"), json.out());
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().contains("NOT_REGULATED"), asked.out());
        assertTrue(topic.out().contains("nothing of money, fees or a budget"), topic.out());
    }

    @Test
    @Article({"oscar:36(1)b", "oscar:40b"})
    void a_change_is_replayed_with_the_duties_it_would_add() throws IOException {
        founded(SPECIFICATION + """
                  - register-member: {member: c1, name: 单位, tier: council-class, representative: d}
                  - register-seat: {seat: {id: d1, body: council, kind: director, member: c1, holder: d}}
                  - complete-founding: {}
                  - by: d
                    file-proposal: {proposal: strict, procedure: amendment, subject: {title: 不得拒绝, amendments: [{strike-opt-out: {clause: background}}]}}
                  - by: d
                    file-proposal: {proposal: plan, procedure: plan, subject: {title: 计划}}
                """);
        Path changes = Files.writeString(directory.resolve("changes.yaml"), "strike_opt_out: [background]\n");
        Terminal file = on("replay demo --under " + changes + " DATA --lang en");
        Terminal proposal = on("replay demo --proposal strict DATA --lang en");
        Terminal json = on("replay demo --proposal strict DATA --format json");

        assertEquals(0, file.code(), file.err());
        assertEquals(file.out(), proposal.out(), proposal.err());
        assertTrue(file.out().contains("m1/pat/storage@1  added  REVOCABLE → OWED oscar:36(1)a"), file.out());
        assertTrue(file.out().contains("1 would be others; 0 if it took effect now"), file.out());
        assertTrue(json.out().contains("\"change\" : \"ADDED\""), json.out());
        assertTrue(on("replay demo --proposal plan DATA --lang en").err().contains("neither amends the charter"));
        assertTrue(on("replay demo --proposal none DATA --lang en").err().contains("there is no proposal none"));
        assertEquals(2, on("replay demo DATA").code());
        assertTrue(on("licences demo --of m1 DATA").out().contains("REVOCABLE"), "nothing is stored");
    }

    @Test
    void bad_input_is_named() throws IOException {
        founded(SPECIFICATION);

        assertTrue(
                on("licences demo --on storage DATA --lang en").err().contains("must be a version such as storage@1"));
        assertEquals(2, on("licences demo --of a/b DATA").code());
    }
}
