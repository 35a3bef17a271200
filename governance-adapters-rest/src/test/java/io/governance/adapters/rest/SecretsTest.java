package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.secrecy.ClassifyFile;
import io.governance.core.commands.secrecy.MarkFile;
import io.governance.core.commands.secrecy.RegisterFile;
import io.governance.core.confidentiality.Form;
import io.governance.core.office.Seat;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about secrets over HTTP. */
class SecretsTest {

    private static final String A = "/api/v1/alliances/cloud";
    private static final Api API = Api.started();

    @BeforeAll
    static void a_marked_file_and_one_that_nobody_classified() {
        API.post("/api/v1/alliances", "{\"id\":\"cloud\",\"charter\":\"oscar\",\"name\":\"甲联盟\"}");
        for (String i : List.of("1", "2")) {
            API.does(
                    "cloud",
                    "secretary",
                    new RegisterMember(MemberId.of("m" + i), "单位", "council-class", Option.some(PersonId.of("p" + i))));
        }
        API.does(
                "cloud",
                "secretary",
                new RegisterSeat(new Seat(
                        SeatId.of("d1"),
                        BodyId.of("council"),
                        "director",
                        Option.some(MemberId.of("m1")),
                        Option.some(PersonId.of("p1")),
                        1,
                        Option.none())));
        API.does("cloud", "secretary", new CompleteFounding());
        for (String file : List.of("roadmap", "memo")) {
            API.does("cloud", "p1", registering(file));
        }
        API.does("cloud", "p1", new ClassifyFile(FileId.of("roadmap"), Option.none(), Option.none()));
        API.does("cloud", "p1", new MarkFile(FileId.of("roadmap"), Option.none()));
    }

    private static RegisterFile registering(String file) {
        return new RegisterFile(
                FileId.of(file),
                "路线图",
                Option.some(Party.parse("alliance")),
                Option.none(),
                Option.some(Form.WRITTEN),
                List.empty(),
                Option.none());
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    private static JsonNode answered(String query) {
        Api.Answer answer = API.get(A + "/secrets?" + query);
        assertEquals(200, answer.status(), answer::text);
        return answer.body();
    }

    @Test
    @Article("oscar:33(1)")
    void a_file_is_secret_or_not_and_the_answer_says_by_which_article() {
        JsonNode secret = answered("file=roadmap");

        assertEquals("YES", secret.at("/file/secret").asText());
        assertTrue(secret.at("/file/citations").toString().contains("oscar:33(1)"));
        assertFalse(secret.at("/articles/oscar:33(1)").asText().isEmpty());
        assertTrue(secret.get("disclosure").isNull());
        assertTrue(secret.get("party").isNull());
        assertEquals("NO", answered("file=memo").at("/file/secret").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "roadmap, m2, '', ALLOWED",
        "roadmap, acme, '', BREACH",
        "roadmap, acme, &circumstance=ORDERED, OPEN",
        "memo, acme, '', ALLOWED",
        "roadmap, acme, &way=PUBLISH, BREACH"
    })
    @Article("oscar:34a")
    void a_disclosure_is_judged_before_it_happens(String file, String to, String more, String outcome) {
        JsonNode judged = answered("file=" + file + "&from=m1&to=" + to + more);

        assertEquals(outcome, judged.at("/disclosure/outcome").asText(), judged::toString);
        assertEquals(
                outcome.equals("OPEN") ? 1 : 0,
                judged.at("/disclosure/unsettled").size());
        assertFalse(judged.at("/disclosure/reason/0/en").asText().isEmpty());
    }

    @Test
    @Article("oscar:35")
    void a_party_is_told_what_it_keeps() {
        JsonNode kept = answered("party=m2").get("party");

        assertEquals("BOUND", kept.get("bound").asText());
        assertEquals("[\"roadmap\"]", kept.get("keeps").toString());
        assertEquals("OUTSIDER", answered("party=acme").at("/party/position").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'', query:file, MISSING",
        "file=roadmap&from=m1, query:to, MISSING",
        "from=m1&to=m2, query:file, MISSING",
        "file=roadmap&way=PUBLISH, query:from, MISSING",
        "file=a%20b, query:file, BAD_FORM",
        "party=a%20b, query:party, BAD_FORM",
        "file=roadmap&from=m1&to=m2&way=SHOUT, query:way, BAD_FORM",
        "file=roadmap&from=m1&to=m2&circumstance=BORED, query:circumstance, BAD_FORM",
        "file=memo&file=roadmap, query:file, BAD_FORM",
        "file=roadmap&colour=red, query:colour, UNKNOWN_PROPERTY"
    })
    void what_is_not_asked_well_is_named(String query, String pointer, String code) {
        Api.Answer answer = API.get(A + "/secrets?" + query);

        assertEquals(400, answer.status(), answer::text);
        assertEquals(pointer, answer.body().at("/errors/0/pointer").asText(), answer::text);
        assertEquals(code, answer.body().at("/errors/0/code").asText(), answer::text);
    }

    @Test
    void a_file_that_is_not_there_and_a_time_before_the_founding_are_not_found() {
        assertEquals("NOT_FOUND", API.get(A + "/secrets?file=nothing").code());
        assertEquals(404, API.get(A + "/secrets?file=roadmap&as_of=2020-01-01").status());
        assertEquals(404, API.get("/api/v1/alliances/none/secrets?party=m1").status());
    }
}
