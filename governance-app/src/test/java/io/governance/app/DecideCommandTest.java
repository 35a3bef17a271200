package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.adapters.rest.RulingDocument;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Language;
import io.governance.core.MatterId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.Roll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecideCommandTest {

    private static final String AMENDMENT = "decide --charter aii --body council --matter amend-charter";
    private static final Charter AII =
            BuiltInCharters.named(CharterId.of("aii")).get();

    @Nested
    final class A_ruling {

        @Test
        void exits_with_0_and_shows_its_arithmetic_and_article() {
            Terminal terminal = Terminal.line(AMENDMENT + " --favour 30 --against 6 --absent 9");
            assertAll(
                    () -> assertEquals(0, terminal.code()),
                    () -> assertEquals("", terminal.err()),
                    () -> assertTrue(terminal.out().contains("通过 PASSED"), terminal.out()),
                    () -> assertTrue(terminal.out().contains("3×30=90 ≥ 2×45=90"), terminal.out()),
                    () -> assertTrue(terminal.out().contains("aii:27"), terminal.out()));
        }

        @Test
        void exits_with_0_also_when_the_charter_does_not_say_what_decides() {
            Terminal terminal =
                    Terminal.line("decide --charter caih --body council --matter admit-member --favour 6 --against 4");
            assertEquals(0, terminal.code());
            assertTrue(terminal.out().contains("UNDETERMINED"), terminal.out());
        }

        @Test
        void as_json_is_the_ruling_document() {
            Readings readings = Readings.recommended().with(ReadingKey.of("R-aii-amend-base"), "PRESENT_DIRECTORS");
            String expected = RulingDocument.write(RulingDocument.of(
                    AII,
                    AII.mandate(BodyId.of("council"), MatterId.of("amend-charter"), readings, Session.IN_RECESS)
                            .get(),
                    Roll.of(27, 9, 0, 9, 0),
                    false,
                    Language.EN));
            Terminal terminal = Terminal.line(
                    AMENDMENT
                            + " --favour 27 --against 9 --absent 9 --reading R-aii-amend-base=PRESENT_DIRECTORS --format json --lang en");
            assertEquals(expected + "\n", terminal.out());
        }

        @Test
        void of_an_open_ballot_as_json_is_the_document_of_an_open_ballot() {
            String expected = RulingDocument.write(RulingDocument.of(
                    AII,
                    AII.mandate(
                                    BodyId.of("council"),
                                    MatterId.of("amend-charter"),
                                    Readings.recommended(),
                                    Session.IN_RECESS)
                            .get(),
                    Roll.of(29, 6, 0, 10, 0),
                    true,
                    Language.ZH));
            assertEquals(
                    expected + "\n",
                    Terminal.line(AMENDMENT + " --favour 29 --against 6 --absent 10 --open --format JSON")
                            .out());
        }

        @Test
        void of_a_roll_in_a_file_equals_that_of_the_same_figures(@TempDir Path directory) throws IOException {
            Path file = directory.resolve("roll.csv");
            Files.writeString(file, "seat,choice\na,favour\nb,favour\nc,against\n");
            assertEquals(
                    Terminal.line(AMENDMENT + " --favour 2 --against 1").out(),
                    Terminal.line(AMENDMENT + " --roll " + file).out());
        }

        @Test
        void needs_only_one_of_the_figures() {
            assertEquals(0, Terminal.line(AMENDMENT + " --absent 9").code());
        }

        @Test
        void on_a_huge_roll_says_how_far_it_searched() {
            String out = Terminal.line(
                            "decide --charter aii --body assembly --matter other --lang en --favour 4000000000000000000"
                                    + " --against 3999999999999999999 --absent 1000000000000000000")
                    .out();
            assertTrue(out.contains("FAILED is 1 seat away: 1 from in favour to against\n"), out);
            assertTrue(out.contains("The roll is large: no outcome that is not listed is reached by changing "), out);
        }

        @Test
        void names_a_chosen_reading_that_has_no_bearing_on_it() {
            Terminal terminal = Terminal.line(AMENDMENT + " --favour 1 --reading R-aii-half=STRICT --lang en");
            assertTrue(terminal.out().contains("R-aii-half has no bearing on this vote"), terminal.out());
        }
    }

    @Nested
    final class A_refusal {

        @Test
        void exits_with_1_and_shows_its_code_explanation_and_article() {
            Terminal terminal = Terminal.line(
                    "decide --charter aii --body secretariat --matter amend-charter --favour 3 --lang en");
            assertAll(
                    () -> assertEquals(1, terminal.code()),
                    () -> assertEquals("", terminal.err()),
                    () -> assertTrue(terminal.out().contains("NOT_COMPETENT"), terminal.out()),
                    () -> assertTrue(
                            terminal.out()
                                    .replaceAll("\\s+", " ")
                                    .contains(
                                            "to amend the charter is for the member assembly or the council, not for the"
                                                    + " secretariat"),
                            terminal.out()),
                    () -> assertTrue(terminal.out().contains("aii:26"), terminal.out()));
        }

        @Test
        void as_json_is_the_refusal_document() {
            String expected = RulingDocument.write(RulingDocument.refusal(
                    AII.mandate(
                                    BodyId.of("working-group"),
                                    MatterId.of("terminate"),
                                    Readings.recommended(),
                                    Session.IN_RECESS)
                            .getLeft(),
                    AII,
                    Language.ZH));
            Terminal terminal = Terminal.line(
                    "decide --charter aii --body working-group --matter terminate --favour 3 --format json");
            assertEquals(1, terminal.code());
            assertEquals(expected + "\n", terminal.out());
        }

        @Test
        void meets_a_delegate_while_the_delegating_body_is_in_session() {
            String command = "decide --charter aii --body standing-council --matter create-working-group --favour 9";
            assertEquals(0, Terminal.line(command).code());
            assertEquals(1, Terminal.line(command + " --in-session").code());
        }
    }

    @Nested
    final class Bad_input {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                --favour 3 --roll x.csv               | --roll and --favour cannot be used together.
                --roll x.csv --favour 3 --vacant 1    | --roll and --favour --vacant cannot be used together.
                --open                                | no votes are given: name a file with --roll, or figures with --favour and its like.
                --favour -3                           | --favour cannot be negative: -3.
                --favour three                        | --favour "three" must be a whole number such as 12.
                --favour 9223372036854775807 --against 1 | the votes on the roll add up to more than 9223372036854775807.
                --favour 3 --reading half             | --reading is written KEY=CHOICE, not "half".
                --favour 3 --reading R-aii-half=BOTH  | R-aii-half has no choice "BOTH"; it has: INCLUSIVE STRICT.
                --favour 3 --reading R-aii-half=STRICT --reading R-aii-half=INCLUSIVE | --reading R-aii-half is given two answers.
                --favour 3 --favour 4                 | option '--favour' (N) should be specified only once.
                --favour 3 --against                  | --against needs a value.
                --favour 3 extra                      | not understood: extra.
                --favour 3 --colour                   | not understood: --colour.
                --favour 3 --format xml               | --format "xml" must be text or json.
                --roll no-such-file.csv               | there is no roll file no-such-file.csv.
                --roll .                              | the roll file . cannot be read.
                """)
        void is_one_sentence_and_exits_with_2(String options, String complaint) {
            Terminal terminal = Terminal.line(AMENDMENT + " --lang en " + options);
            assertAll(
                    () -> assertEquals(complaint, terminal.complaint()),
                    () -> assertEquals(2, terminal.code()),
                    () -> assertEquals("", terminal.out()),
                    () -> assertEquals(
                            "See governance decide --help",
                            terminal.err().lines().skip(1).findFirst().orElse("")),
                    () -> assertEquals(2, terminal.err().lines().count(), terminal.err()));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                decide --charter iia --body council --matter other --favour 1      | there is no charter "iia"; there are: oscar aii cqncetia caih.
                decide --charter ../a --body council --matter other --favour 1     | there is no charter "../a"; there are: oscar aii cqncetia caih.
                decide --charter aii --body board --matter other --favour 1        | there is no body "board"; this charter has: assembly guiding-committee government expert-committee council working-group standing-council secretariat.
                decide --charter aii --body council --favour 1                     | missing: --matter.
                decide --charter aii                                               | missing: --body --matter.
                charter                                                            | a subcommand is missing: charter show ID.
                charter show                                                       | missing: ID.
                charter show fifth                                                 | there is no charter "fifth"; there are: oscar aii cqncetia caih.
                """)
        void names_what_is_known(String command, String complaint) {
            Terminal terminal = Terminal.line(command + " --lang en");
            assertEquals(complaint, terminal.complaint());
            assertEquals(2, terminal.code());
        }

        @Test
        void names_every_matter_when_one_is_unknown() {
            Terminal terminal =
                    Terminal.line("decide --charter aii --body council --matter amend --favour 1 --lang=en");
            assertTrue(
                    terminal.complaint()
                            .startsWith("there is no matter \"amend\"; there are: admit-member expel-member "),
                    terminal.err());
        }

        @Test
        void is_explained_in_chinese_unless_english_is_asked_for() {
            assertEquals(
                    "缺少参数：--matter。",
                    Terminal.line("decide --charter aii --body council").complaint());
            assertEquals(
                    "缺少票数：请用 --roll 指定名册文件，或用 --favour 等给出票数。",
                    Terminal.line(AMENDMENT).complaint());
            assertEquals(
                    "--lang 的值“fr”有误：须为 zh 或 en。",
                    Terminal.line(AMENDMENT + " --favour 1 --lang fr").complaint());
        }
    }

    @Nested
    final class Help_and_version {

        @ParameterizedTest
        @ValueSource(strings = {"", "decide ", "charters ", "charter ", "charter show ", "serve "})
        void are_everywhere(String command) {
            Terminal help = Terminal.line(command + "--help");
            assertEquals(0, help.code());
            assertTrue(help.out().startsWith("Usage: governance " + command), help.out());
            Terminal version = Terminal.line(command + "--version");
            assertEquals(0, version.code());
            assertTrue(version.out().startsWith("governance "), version.out());
        }

        @Test
        void name_the_charters() {
            String help = Terminal.line("decide --help").out();
            assertTrue(help.contains("oscar, aii, cqncetia, caih"), help);
        }

        @Test
        void are_shown_when_no_command_is_given() {
            Terminal terminal = Terminal.run();
            assertEquals(0, terminal.code());
            assertEquals(Terminal.line("--help").out(), terminal.out());
        }
    }
}
