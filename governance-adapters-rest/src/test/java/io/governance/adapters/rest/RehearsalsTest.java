package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dated lists of commands: how they are written, what they come to, and that nothing is stored. */
class RehearsalsTest {

    private static final Api API = Api.started();
    private static final String REHEARSALS = "/api/v1/rehearsals";

    @AfterAll
    static void stop() {
        API.close();
    }

    private static Api.Answer yaml(String document) {
        return API.post(REHEARSALS, document, "Content-Type", "application/yaml");
    }

    private static JsonNode played(String document) {
        Api.Answer answer = yaml(document);
        assertEquals(200, answer.status(), answer::text);
        return answer.body();
    }

    private static String of(String charter, String steps) {
        return "charter: " + charter + "\nat: 2026-01-05\nsteps:\n" + steps.indent(2);
    }

    /** What is said to be wrong with a document, with its lines. */
    private static Seq<String> complaints(String document) {
        RehearsalDocument.Unreadable unreadable = assertThrows(
                RehearsalDocument.Unreadable.class,
                () -> RehearsalDocument.parse(document, RehearsalDocument.Notation.YAML));
        return unreadable
                .complaints()
                .map(complaint -> complaint.line() + " " + complaint.text().en());
    }

    private static final String SEATS = """
            - register-member: {member: m1, name: 单位1, tier: council-class}
            - register-seat: {seat: {id: c1, body: council, kind: chair, member: m1, holder: li}}
              at: 2026-02-01
            - register-seat: {seat: {id: c2, body: council, kind: chair, holder: wang}}
              by: secretary
              article: oscar:11
              note: >
                only
                one
              expect: {refused: SEATS_FULL, citing: oscar:11, facts: {limit: "1"}}
            - ask: {seat: c1}
              expect: {holder: li, vacant: false}
            """;

    @Test
    @Article("oscar:11")
    void each_step_is_told_with_its_acts_or_its_refusal_and_their_articles() {
        JsonNode result = played("title: 席位\n" + of("oscar", SEATS));

        assertEquals("席位", result.get("title").asText());
        assertEquals("席位", result.get("name").asText());
        assertTrue(result.get("alliance").isNull());
        assertEquals("2026-01-05T01:00:00Z", result.at("/founding/at").asText());
        assertEquals("AllianceFounded", result.at("/founding/acts/0/kind").asText());

        JsonNode member = result.at("/steps/0");
        assertEquals("register-member", member.get("command").asText());
        assertEquals("secretary", member.get("by").asText());
        assertEquals("DONE", member.get("outcome").asText());
        assertEquals(2, member.at("/acts/0/entry").asInt());
        assertEquals("MemberRegistered", member.at("/acts/0/kind").asText());
        assertEquals("单位1", member.at("/acts/0/fields/name").asText());
        assertEquals("oscar:22", member.at("/acts/0/citations/0").asText());

        assertEquals("2026-02-01T01:00:00Z", result.at("/steps/1/at").asText());
        assertEquals("li", result.at("/steps/1/acts/0/fields/seat/holder").asText());

        JsonNode second = result.at("/steps/2");
        assertEquals("2026-02-01T01:00:00Z", second.get("at").asText());
        assertEquals("secretary", second.get("by").asText());
        assertEquals("REFUSED", second.get("outcome").asText());
        assertEquals("SEATS_FULL", second.at("/refusal/code").asText());
        assertEquals("oscar:11", second.at("/refusal/citations/0").asText());
        assertEquals("1", second.at("/refusal/facts/limit").asText());
        assertFalse(second.at("/refusal/text/zh")
                .asText()
                .equals(second.at("/refusal/text/en").asText()));
        assertEquals("oscar:11", second.at("/shows/0").asText());
        assertEquals("only one", second.get("note").asText());
        assertEquals("SEATS_FULL", second.at("/expected/refused").asText());
        assertTrue(second.get("as_expected").asBoolean());

        assertEquals("ANSWERED", result.at("/steps/3/outcome").asText());
        assertEquals("li", result.at("/steps/3/answer/holder").asText());
        assertEquals(4, result.at("/summary/steps").asInt());
        assertEquals(2, result.at("/summary/done").asInt());
        assertEquals(1, result.at("/summary/refused").asInt());
        assertEquals(1, result.at("/summary/answered").asInt());
        assertEquals(0, result.at("/summary/unexpected").asInt());
        assertFalse(result.at("/articles/oscar:11").asText().isEmpty());
    }

    @Test
    void what_was_not_expected_is_told_with_what_happened() {
        JsonNode result = played(of("oscar", """
                - register-member: {member: m1, name: x, tier: noble}
                - register-member: {member: m1, name: x, tier: full}
                  expect: {refused: WRONG_TIER}
                - register-member: {member: m2, name: x, tier: full}
                  expect: {acts: [MemberRegistered], citing: oscar:22}
                - register-member: {member: m3, name: x, tier: full}
                  expect: {acts: [SeatRegistered]}
                - register-member: {member: m3, name: x, tier: full}
                  expect: {refused: ALREADY_EXISTS, facts: {name: m9}}
                - ask: {member: m1}
                  expect: {tier: user, current: true}
                - ask: {member: nobody}
                  expect: {tier: user}
                """));

        Seq<String> unexpected = List.ofAll(result.get("steps"))
                .map(step -> step.path("unexpected").asText());
        assertTrue(unexpected.get(0).startsWith("expected done; actual WRONG_TIER oscar:22 "), unexpected.get(0));
        assertEquals("expected WRONG_TIER; actual MemberRegistered oscar:23", unexpected.get(1));
        assertEquals("expected MemberRegistered oscar:22; actual MemberRegistered oscar:23", unexpected.get(2));
        assertEquals("expected SeatRegistered; actual MemberRegistered oscar:23", unexpected.get(3));
        assertEquals("expected ALREADY_EXISTS name=m9; actual ALREADY_EXISTS kind=member name=m3", unexpected.get(4));
        assertEquals("expected tier=user; actual tier=full", unexpected.get(5));
        assertEquals("expected tier=user; actual tier? (unknown=true)", unexpected.get(6));
        assertEquals(7, result.at("/summary/unexpected").asInt());
    }

    @Test
    void repeated_steps_share_their_number_and_are_told_what_they_are_for() {
        JsonNode result = played(of("oscar", """
                - for: 8..10
                  register-member: {member: "m{}", name: "单位{}", tier: full}
                - for: [a, 7, x01..x03]
                  register-member: {member: "{}", name: "单位{}", tier: full}
                - ask: {member: x02}
                """));

        assertEquals(
                List.of("1 8", "1 9", "1 10", "2 a", "2 7", "2 x01", "2 x02", "2 x03", "3 "),
                List.ofAll(result.get("steps"))
                        .map(step -> step.get("number").asInt() + " "
                                + step.path("for").asText()));
        assertEquals("m10", result.at("/steps/2/arguments/member").asText());
        assertEquals("full", result.at("/steps/8/answer/tier").asText());
        assertEquals(0, result.at("/summary/unexpected").asInt());
    }

    @Test
    void a_list_of_ids_takes_ranges_and_a_closed_ballot_tells_its_figures() {
        String steps = """
                - for: 1..5
                  register-seat: {seat: {id: "s{}", body: council, kind: director, holder: "p{}", weight: 1}}
                - for: [b1, b2]
                  open-ballot: {ballot: "{}", body: council, matter: other, subject: x, session: IN_SESSION}
                - cast-vote: {ballot: b1, seat: s1, choice: FAVOUR}
                  by: p1
                - cast-vote: {ballot: b1, seat: s1, choice: FAVOUR}
                  by: p1
                - ask: {ballot: b1}
                  expect: {state: OPEN, verdict: OPEN, if_closed_now: NO_QUORUM}
                - close-ballot: {ballot: b1, present: [s2..s3, s5]}
                - close-ballot: {ballot: b2, present: s1..s4}
                - ask: {ballot: b1}
                  expect: {verdict: FAILED}
                """;
        JsonNode result = played(of("aii", steps));

        assertEquals(0, result.at("/summary/unexpected").asInt(), result::toPrettyString);
        assertEquals(0, result.at("/steps/8/acts").size(), "the same vote again is on record already");
        assertEquals(
                "[\"s2\",\"s3\",\"s5\"]",
                result.at("/steps/10/arguments/present").toString());
        assertEquals(4, result.at("/steps/11/acts/0/fields/present").size());
        assertTrue(List.ofAll(result.at("/steps/12/answer/citations"))
                .map(JsonNode::asText)
                .contains("aii:23"));
    }

    @Test
    void json_says_the_same_as_yaml() {
        String json = """
                {"charter": "oscar", "at": "2026-01-05", "steps": [
                  {"for": "1..2", "register-member": {"member": "m{}", "name": "x", "tier": "full"}},
                  {"ask": {"member": "m2"}, "expect": {"current": true}}]}
                """;
        Api.Answer answer = API.post(REHEARSALS, json);

        assertEquals(200, answer.status(), answer::text);
        assertEquals(played(json), answer.body());
    }

    @Test
    void it_needs_no_acting_person_and_stores_nothing() {
        assertEquals(
                201,
                API.post("/api/v1/alliances", "{\"id\":\"demo\",\"charter\":\"aii\",\"name\":\"演示\"}")
                        .status());
        assertEquals(
                201,
                API.post("/api/v1/alliances/demo/members", "{\"id\":\"m1\",\"name\":\"单位\",\"tier\":\"ordinary\"}")
                        .status());
        String document =
                "{\"alliance\":\"demo\",\"steps\":[{\"end-membership\":{\"member\":\"m1\",\"reason\":\"退出\"}}]}";
        Api.Answer answer = API.send(API.request(REHEARSALS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document)));

        assertEquals(200, answer.status(), answer::text);
        assertEquals("demo", answer.body().get("alliance").asText());
        assertTrue(answer.body().get("founding").isNull());
        assertEquals(3, answer.body().at("/steps/0/acts/0/entry").asInt());
        assertEquals("secretary", answer.body().at("/steps/0/by").asText());
        assertEquals(Api.NOW.toString(), answer.body().at("/steps/0/at").asText());
        assertTrue(
                API.get("/api/v1/alliances/demo/members/m1").body().get("until").isNull());
    }

    @Test
    void a_copy_does_not_go_back_behind_its_record_and_an_unknown_alliance_has_none() {
        assertEquals(
                201,
                API.post("/api/v1/alliances", "{\"id\":\"late\",\"charter\":\"aii\",\"name\":\"演示\"}")
                        .status());
        Api.Answer early = yaml("alliance: late\nsteps:\n  - vacate-seat: {seat: s1}\n    at: 2020-01-01\n");
        Api.Answer unknown = yaml("alliance: nobody\nsteps: []\n");

        assertEquals(400, early.status());
        assertEquals("OUT_OF_RANGE", early.body().at("/errors/0/code").asText());
        assertEquals("/steps/0/at", early.body().at("/errors/0/pointer").asText());
        assertEquals(404, unknown.status());
        assertEquals("NOT_FOUND", unknown.code());
    }

    @Test
    void every_fault_is_told_at_once_with_its_line_its_step_and_its_field() {
        assertEquals(
                List.of(
                        "2 unknown field colour; it has title, charter, alliance, name, founder, at, steps",
                        "5 step 1, register-member: unknown field teir; it has member, name, tier, representative",
                        "5 step 1, register-member: missing field tier",
                        "6 step 2, register-member, name: must be a text; put it in quotes: \"12\"",
                        "8 step 3, register-member, member: must not be blank",
                        "7 step 3, at: must not be before the step ahead of it (2026-01-05 09:00)",
                        "9 step 4, register-seat, seat: unknown field x; it has id, body, kind, member, holder, weight, voters",
                        "9 step 4, register-seat, seat.weight: must be a whole number",
                        "10 step 5, open-ballot, session: there is no NOW; there is IN_RECESS, IN_SESSION",
                        "11 step 6, close-ballot, present[0]: a range runs upwards",
                        "12 step 7: unknown command or field frobnicate; commands are "
                                + CommandNames.all().mkString(", ")
                                + "; fields are at, by, for, ask, article, articles, note, expect",
                        "13 step 8: needs a command, or ask",
                        "14 step 9, ask: unknown question balot; there is ballot, member, seat, proposal, "
                                + "meeting, group, project, reading, particular, rights, duties, file, disclosure, secrets, "
                                + "regulated, precedence, alliance, licences, claims, specification, leaving, unsettled, licence",
                        "15 step 9, expect: must be an object (fact: value)",
                        "16 step 10, register-member, name: must not be blank",
                        "18 step 10, expect: must be done, {refused: CODE} or {acts: [kind]}",
                        "17 step 10, article[0]: must be a citation such as aii:19 or oscar:36(1)",
                        "17 step 10, article[1]: must be a text; put it in quotes: \"3\"",
                        "20 step 11, vacate-seat, seat: " + Fields.ID_FORM.en(),
                        "21 step 12: has exactly one command or ask, not vacate-seat, ask",
                        "22 step 13, at: " + Moment.FORM.en(),
                        "23 step 14: must be an object"),
                complaints("""
                                charter: aii
                                colour: red
                                at: 2026-01-05
                                steps:
                                  - register-member: {member: m1, name: x, teir: ordinary}
                                  - register-member: {member: m2, name: 12, tier: ordinary}
                                  - at: 2025-01-01
                                    register-member: {member: "", name: x, tier: ordinary}
                                  - register-seat: {seat: {id: s1, body: council, kind: director, weight: "1", x: 1}}
                                  - open-ballot: {ballot: b, body: c, matter: m, subject: s, session: NOW}
                                  - close-ballot: {ballot: b, present: [s9..s1, s2]}
                                  - frobnicate: {}
                                  - note: nothing
                                  - ask: {balot: 1}
                                    expect: done
                                  - register-member: {member: m1, name: " ", tier: ordinary}
                                    article: [aii, 3]
                                    expect: maybe
                                  - for: 1..3
                                    vacate-seat: {seat: "s {}"}
                                  - {vacate-seat: {seat: s}, ask: {seat: s}}
                                  - {vacate-seat: {seat: s}, at: tomorrow}
                                  - nothing
                                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{charter: aii, at: 2026-01-05, steps: [&a {vacate-seat: {seat: s}}]}|anchors and aliases",
                "{charter: aii, at: 2026-01-05, steps: [{vacate-seat: {seat: *a}}]}|anchors and aliases",
                "{charter: aii, at: 2026-01-05, steps: [{vacate-seat: {seat: !!str s}}]}|tags",
                "{charter: aii, charter: oscar}|line 1, column 23: the same name is written twice",
                "{charter: aii|YAML",
                "'a: b: c'|YAML"
            })
    void yaml_that_says_more_than_json_or_nothing_is_refused(String document, String why) {
        assertTrue(
                complaints(document).head().contains(why),
                () -> complaints(document).mkString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{charter: aii, alliance: demo, at: 2026-01-05, steps: []}",
                "{at: 2026-01-05, steps: []}",
                "{charter: aii, steps: []}",
                "{charter: aii, at: 2026-01-05}",
                "{charter: aii, at: 2026-01-05, steps: {}}",
                "{alliance: demo, founder: li, steps: []}",
                "{charter: magna-carta, at: 2026-01-05, steps: []}",
                "{charter: aii, at: 20260105, steps: []}",
                "{charter: aii, at: 2026-02-30, steps: []}",
                "{charter: aii, at: '+999999999-01-01', steps: []}",
                "{charter: aii, at: 2026-01-05, steps: [{for: 1..20001, vacate-seat: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{for: 1..999999999, vacate-seat: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{for: 1..20000, close-ballot: {ballot: b, present: s1..s9999}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{close-ballot: {ballot: b, present: s1..s999999999}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{for: {}, vacate-seat: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{for: 3..1, vacate-seat: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{by: li, ask: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{by: 'l i', vacate-seat: {seat: s}}]}",
                "{charter: aii, at: 2026-01-05, steps: [{vacate-seat: [s]}]}",
                "{charter: aii, at: 2026-01-05, steps: [{vacate-seat: }]}",
                "{charter: aii, at: 2026-01-05, steps: [{vacate-seat: {seat: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[s]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}}]}",
                "? [a, b]\n: c",
                "--- {charter: aii, at: 2026-01-05, steps: []}\n--- {}",
                "\u0000",
                "%YAML 9.9",
                "- - -",
                "charter: aii\n\tat: 2026"
            })
    void no_document_is_a_fault_of_the_server(String document) {
        Api.Answer answer = yaml(document);

        assertEquals(400, answer.status(), answer::text);
        assertEquals("INVALID_REQUEST", answer.code());
        assertNotNull(answer.body().get("errors"));
    }

    @Test
    void too_many_steps_are_refused_with_the_limit() {
        Api.Answer answer = yaml(of("aii", "- {for: 1..20000, vacate-seat: {seat: s}}\n- {vacate-seat: {seat: s}}\n"));

        assertEquals(400, answer.status());
        assertEquals("/steps", answer.body().at("/errors/0/pointer").asText());
        assertEquals(
                "at most 20000 steps, repeated ones written out",
                answer.body().at("/errors/0/message").asText());
    }

    @Test
    void what_would_fill_the_memory_is_refused_at_its_step() {
        Api.Answer answer = yaml(of("aii", """
                - for: 1..1000
                  register-seat: {seat: {id: "s{}", body: council, kind: director, holder: "p{}"}}
                - for: 1..10000
                  open-ballot: {ballot: "b{}", body: council, matter: other, subject: x}
                """));

        assertEquals(400, answer.status());
        assertEquals("/steps/1", answer.body().at("/errors/0/pointer").asText());
        assertEquals("OUT_OF_RANGE", answer.body().at("/errors/0/code").asText());
    }

    @Test
    void what_takes_too_long_ends_at_the_step_that_was_reached() {
        RehearsalDocument document = RehearsalDocument.parse(
                of("aii", "- vacate-seat: {seat: s}\n- vacate-seat: {seat: s}\n"), RehearsalDocument.Notation.YAML);
        AtomicInteger patience = new AtomicInteger(1);

        RehearsalDocument.Unreadable tooLong = assertThrows(
                RehearsalDocument.Unreadable.class,
                () -> document.play(
                        document.founding(BuiltInCharters.all(), StateCouncilCalendar.published()),
                        () -> patience.getAndDecrement() > 0));

        assertEquals(
                "step 2: it took too long up to here; rehearse in several parts",
                tooLong.complaints().single().text().en());
    }

    @Test
    void a_body_that_is_neither_json_nor_yaml_is_refused() {
        assertEquals(
                415, API.post(REHEARSALS, "x", "Content-Type", "text/plain").status());
        assertEquals("MALFORMED_JSON", API.post(REHEARSALS, "{\"charter\": ").code());
        assertEquals("MALFORMED_JSON", API.post(REHEARSALS, "{} {}").code());
        assertEquals("INVALID_REQUEST", yaml("{\"charter\": ").code());
    }
}
