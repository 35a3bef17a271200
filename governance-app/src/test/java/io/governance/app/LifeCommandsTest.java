package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands about a stored alliance. */
final class LifeCommandsTest {

    private static final String FOUNDING = "samples/rehearsals/aii-first-year.yaml";

    @TempDir
    private Path directory;

    private Terminal on(String command) {
        return Terminal.line(command.replace("DATA", "--data " + directory));
    }

    private Terminal founded() {
        Terminal terminal = on("submit demo " + FOUNDING + " DATA --lang en");
        assertEquals(0, terminal.code(), terminal.out() + terminal.err());
        return terminal;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("file.yaml"), text);
    }

    @Test
    void a_file_is_carried_out_once_however_often_it_is_submitted() {
        Terminal first = founded();
        Terminal again = founded();

        assertTrue(first.out().contains("1(1)     register-member       → 2 MemberRegistered aii:12"), first.out());
        assertTrue(first.out().endsWith("25 steps done, 0 done before\n"), first.out());
        assertEquals("0 steps done, 25 done before\n", again.out());
        assertEquals(30, on("record demo DATA").out().lines().count(), "a submitted file is recorded once");
    }

    @Test
    void further_steps_at_the_end_of_a_file_are_the_only_ones_that_are_carried_out() throws IOException {
        String start =
                "charter: oscar\nat: 2024-03-01\nsteps:\n  - register-member: {member: m1, name: 一, tier: full}\n";
        on("submit demo " + file(start) + " DATA");
        Terminal more = on("submit demo " + file(start + "  - register-member: {member: m2, name: 二, tier: full}\n")
                + " DATA --lang en");

        assertEquals(0, more.code(), more.out());
        assertTrue(more.out().endsWith("1 steps done, 1 done before\n"), more.out());
    }

    @Test
    void a_file_that_names_neither_charter_nor_alliance_is_for_the_alliance_of_the_command_line() throws IOException {
        String member = "steps:\n  - register-member: {member: m1, name: 一, tier: full}\n";
        on("submit demo " + file("charter: oscar\nat: 2024-03-01\nsteps: []\n") + " DATA");
        Terminal plain = on("submit demo " + file(member) + " DATA --lang en");
        Terminal named = on("submit demo " + file("alliance: demo\n" + member) + " DATA --lang en");
        Terminal unknown = on("submit other " + file(member) + " DATA --lang en");
        Terminal rehearsed = on("rehearse " + file(member) + " DATA --lang en");

        assertEquals(0, plain.code(), plain.out() + plain.err());
        assertTrue(plain.out().endsWith("1 steps done, 0 done before\n"), plain.out());
        assertTrue(named.out().endsWith("0 steps done, 1 done before\n"), named.out());
        assertEquals("there is no alliance other; there is: demo.", unknown.complaint());
        assertTrue(rehearsed.complaint().contains("needs either charter, for a new alliance"), rehearsed.err());
        assertFalse(rehearsed.err().contains("missing at"), rehearsed.err());
        assertTrue(on("submit --help").out().replaceAll("\\s+", " ").contains("charter: ID founds ALLIANCE first"));
        assertTrue(on("rehearse --help").out().replaceAll("\\s+", " ").contains("alliance: ID for a copy"));
    }

    @Test
    void rights_and_duties_in_a_rehearsal_have_a_line_each_in_one_language() throws IOException {
        Path questions = file("title: Lines\ncharter: oscar\nat: 2026-03-01\nsteps:\n"
                + "  - register-seat: {seat: {id: c, body: council, kind: chair, holder: li}}\n"
                + "  - ask: {rights: li}\n  - ask: {duties: 2026-12-31}\n");
        Terminal english = on("rehearse " + questions + " --lang en");
        Terminal chinese = on("rehearse " + questions);

        assertEquals(0, english.code(), english.err());
        assertTrue(english.out().contains(" in all\n"), english.out());
        assertTrue(
                english.out()
                        .lines()
                        .anyMatch(line ->
                                line.matches(" {9}ad-hoc-council  convene an ad hoc council meeting.* oscar:.*")),
                english.out());
        assertFalse(english.out().matches("(?s).*\\p{IsHan}.*"), english.out());
        assertTrue(chinese.out().contains(" 项\n"), chinese.out());
        assertFalse(chinese.out().contains("convene a"), chinese.out());
        assertTrue(english.out().lines().allMatch(line -> line.length() < 500), english.out());
    }

    @Test
    void a_file_that_founds_something_else_than_what_is_stored_is_told_the_difference() throws IOException {
        founded();
        Terminal charter = on(
                "submit demo " + file("charter: oscar\nname: 示范联盟\nat: 2024-03-01\nsteps: []\n") + " DATA --lang en");
        Terminal name =
                on("submit demo " + file("charter: aii\nname: 别的\nat: 2024-03-01\nsteps: []\n") + " DATA --lang en");

        assertEquals(2, charter.code());
        assertEquals("the stored alliance demo is under charter aii, and the file says oscar.", charter.complaint());
        assertEquals("the stored alliance demo is called 示范联盟, and the file says 别的.", name.complaint());
    }

    @Test
    void it_stops_at_the_first_refusal_and_at_a_step_that_lies_ahead() throws IOException {
        String start =
                "charter: oscar\nat: 2024-03-01\nsteps:\n" + "  - register-member: {member: m1, name: 一, tier: full}\n";
        Terminal refused = on("submit demo "
                + file(start + "  - register-member: {member: m1, name: 一, tier: full}\n"
                        + "  - register-member: {member: m2, name: 二, tier: full}\n")
                + " DATA --lang en");
        Terminal ahead = on("submit demo "
                + file(start + "  - at: 9999-01-01\n    register-member: {member: m3, name: 三, tier: full}\n")
                + " DATA --lang en");

        assertEquals(1, refused.code());
        assertTrue(refused.out().contains("2        register-member       → ALREADY_EXISTS"), refused.out());
        assertTrue(refused.out().endsWith("1 steps done, 0 done before\n"), refused.out());
        assertEquals(1, ahead.code());
        assertTrue(ahead.out().contains("this step is for 9999-01-01 09:00, which lies ahead"), ahead.out());
        assertFalse(on("show demo DATA").out().contains("m3"));
    }

    @Test
    void it_is_not_carried_out_for_somebody_else_or_by_a_stranger() throws IOException {
        founded();
        Terminal other = on("submit demo " + file("alliance: other\nsteps: []\n") + " DATA --lang en");
        Terminal stranger = on("submit demo "
                + file("alliance: demo\nsteps:\n  - by: stranger\n    convene-meeting: "
                        + "{meeting: x, kind: council, day: 2030-01-01, mode: ON_SITE}\n")
                + " DATA --lang en");
        Terminal late = on("submit demo "
                + file("alliance: demo\nsteps:\n  - register-member: {member: m9, name: 九, tier: ordinary}\n")
                + " DATA --lang en");

        assertEquals("the file is for alliance other, not for demo.", other.complaint());
        assertFalse(stranger.code() == 0, stranger.out());
        assertEquals(1, late.code());
        assertTrue(late.out().contains("STEP_SKIPPED"), late.out());
    }

    @Test
    void an_alliance_is_shown_as_it_stands_and_as_it_stood() {
        founded();
        Terminal now = on("show demo DATA --lang en");
        Terminal chinese = on("show demo DATA");
        Terminal before = on("show demo DATA --as-of 2020-01-01 --lang en");

        assertTrue(now.out().startsWith("demo 示范联盟 (aii)\nas of "), now.out());
        assertTrue(now.out().contains(", active\n"), now.out());
        assertTrue(now.out().contains("council unit 4  m1 单位1 (p1), m2 单位2 (p2)"), now.out());
        assertTrue(now.out().contains("d1 p1 (m1)"), now.out());
        assertTrue(now.out().contains("none pending; file-proposal files one"), now.out());
        assertTrue(chinese.out().contains("没有待决议案"), chinese.out());
        Terminal json = on("show demo DATA --format json");
        assertTrue(json.out().contains("\"state\" : \"ACTIVE\""), json.out());
        assertTrue(json.out().contains("\"holder\" : \"p1\""), json.out());
        assertTrue(json.out().contains("\"name\" : \"单位4\""), json.out());
        assertEquals("alliance demo had not been founded then.", before.complaint());
        assertEquals(2, before.code());
    }

    @Test
    void a_founder_is_told_what_comes_next() throws IOException {
        on("submit demo " + file("charter: oscar\nat: 2024-03-01\nsteps: []\n") + " DATA");
        Terminal empty = on("show demo DATA --lang en");

        assertTrue(empty.out().contains("being founded: secretary keeps the registers"), empty.out());
        assertTrue(empty.out().contains("registers them with register-member"), empty.out());
        assertTrue(on("rights demo nobody DATA").out().contains("既不代表会员，也不担任席位"));
        assertEquals(
                "there is nothing behind entry 7.\n",
                on("record demo --after 7 DATA --lang en").out());
        assertTrue(on("replay demo --under samples/changes/aii-stricter.yaml DATA --lang en")
                .err()
                .contains("unknown reading R-aii-half"));
    }

    @Test
    void rights_and_duties_come_as_text_and_as_json() throws IOException {
        on("submit demo "
                + file("charter: aii\nat: 2024-03-01\nsteps:\n"
                        + "  - register-seat: {seat: {id: d1, body: council, kind: director, holder: li}}\n"
                        + "  - open-ballot: {ballot: b1, body: council, matter: amend-charter, subject: 修改章程}\n")
                + " DATA");

        assertTrue(on("rights demo li DATA").out().contains("可投票      b1  修改章程（凭席位 d1"));
        assertTrue(on("rights demo li DATA --format json").out().contains("\"kind\" : \"VOTE\""));
        assertTrue(on("duties demo DATA --lang en").out().startsWith("Duties: demo "));
        assertTrue(on("duties demo DATA --until 2030-01-01 --format json").out().contains("\"ids\""));
        assertTrue(on("show demo DATA").out().contains("已投 0/1"));
        assertEquals(2, on("duties demo DATA --until tomorrow").code());
        assertEquals(2, on("rights demo ../x DATA").code());
        assertEquals(2, on("record demo --after -1 DATA").code());
        assertEquals(
                "there is no alliance nobody; there is: demo.",
                on("show nobody DATA --lang en").complaint());
        assertEquals(
                "say where the alliance is with --data or --database-url.",
                on("show demo --lang en").complaint());
    }

    @Test
    void a_value_in_a_wrong_form_is_told_with_its_option_and_the_form() {
        founded();
        assertEquals(
                "--until \"31/12/2026\" must be a date such as 2026-01-05.",
                on("duties demo --until 31/12/2026 DATA --lang en").complaint());
        assertEquals(
                "--after 的值“x”有误：须为整数，如 12。", on("record demo --after x DATA").complaint());
        assertTrue(on("show demo --as-of yesterday DATA --lang en")
                .complaint()
                .startsWith("--as-of \"yesterday\" must be a day, a time in China or an instant, such as "));
        assertEquals(
                "--port \"many\" must be a whole number such as 12.",
                on("serve --port many --lang en").complaint());
    }

    @Test
    void a_file_that_is_no_yaml_is_told_its_line_and_column_in_plain_words() throws IOException {
        Path brackets = file("charter: aii\nat: 2026-01-05\nsteps:\n  - ask: {seat: [c1\n");
        Terminal english = on("rehearse " + brackets + " --lang en");
        Terminal chinese = on("rehearse " + brackets);

        assertEquals(2, english.code());
        assertTrue(
                english.complaint().contains("file.yaml:5: no well-formed YAML at line 5, column 1: "), english.err());
        assertTrue(english.complaint().contains("bracket"), english.err());
        assertTrue(chinese.complaint().contains("第 5 行第 1 列不是合格的 YAML："), chinese.err());
        assertFalse(chinese.err().contains("flow"), chinese.err());
    }

    @Test
    void the_past_is_replayed_under_other_rules_and_left_as_it_is() throws IOException {
        founded();
        Terminal changed = on("replay demo --under samples/changes/aii-stricter.yaml DATA --lang en");
        Terminal json = on("replay demo --under samples/changes/aii-stricter.yaml DATA --format json");
        Terminal same = on("replay demo --under " + file("readings: {R-aii-half: INCLUSIVE}\n") + " DATA --lang en");

        assertEquals(0, changed.code(), changed.err());
        assertTrue(changed.out().contains("council-vote  council amend-charter: 修改章程\n"), changed.out());
        assertTrue(changed.out().contains("5×3=15 < 4×4=16 aii:27"), changed.out());
        assertTrue(changed.out().endsWith("2 closed ballots, 2 with another verdict\n"), changed.out());
        assertTrue(json.out().contains("\"changed\" : 2"), json.out());
        assertTrue(same.out().endsWith("2 closed ballots, 0 with another verdict\n") || same.code() == 2, same.out());
        assertEquals(30, on("record demo DATA").out().lines().count());
    }

    @Test
    void a_rule_without_a_threshold_is_told_what_a_rule_has() throws IOException {
        founded();
        Terminal none = on("replay demo --under " + file("rules:\n  D-aii-10: {quorum: present >= 2/3 in_office}\n")
                + " DATA --lang en");
        Terminal other = on("replay demo --under " + file("rules:\n  D-aii-10: {majority: favour > 1/2 cast}\n")
                + " DATA --lang en");

        assertTrue(none.err().contains("missing field threshold: a rule has a threshold"), none.err());
        assertTrue(other.err().contains("unknown field majority: a rule has a threshold"), other.err());
        assertFalse((none.err() + other.err()).contains("unstated"), none.err());
    }

    @Test
    void what_is_wrong_with_changes_is_named_with_its_line_and_field() throws IOException {
        founded();
        Terminal terminal = on("replay demo --under "
                + file("readings: {R-aii-half: MAYBE}\nrules:\n  D-aii-99: {threshold: favour >= 9}\n"
                        + "  D-aii-10: {threshold: favour >= two thirds}\n")
                + " DATA --lang en");

        assertEquals(2, terminal.code());
        assertTrue(
                terminal.err().contains("file.yaml:4: rules, D-aii-10.threshold: must be a comparison")
                        || terminal.err().contains("file.yaml:4: rules.D-aii-10.threshold: must be a comparison"),
                terminal.err());
    }
}
