package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever names what is there no longer, or not yet, is told so. */
class OutsiderTest {

    private static final Api API = Api.started();

    @AfterAll
    static void stop() {
        API.close();
    }

    /** Why the last step of a rehearsal is refused. */
    private static JsonNode refused(String document) {
        Api.Answer answer = API.post("/api/v1/rehearsals", document, "Content-Type", "application/yaml");
        assertEquals(200, answer.status(), answer::text);
        JsonNode steps = answer.body().get("steps");
        return steps.get(steps.size() - 1).path("refusal");
    }

    @Test
    @Article("aii:11")
    void an_organisation_that_has_only_applied_is_no_member_and_has_no_seat() {
        JsonNode refusal = refused("""
                charter: aii
                at: 2026-01-05
                steps:
                  - register-member: {member: m1, name: 单位1, tier: ordinary, representative: p1}
                  - open-ballot: {ballot: b1, body: assembly, matter: amend-charter, subject: 修改章程}
                  - by: q1
                    file-proposal: {proposal: join, procedure: admission, subject: {title: 入会, member: n1, name: 新星公司, traits: [unit], person: q1}, papers: [registration, declaration, undertaking]}
                  - by: q1
                    cast-vote: {ballot: b1, seat: n1, choice: FAVOUR}
                """);

        assertEquals("NOT_A_MEMBER", refusal.path("code").asText(), refusal::toString);
        assertEquals("n1", refusal.at("/facts/member").asText());
        assertEquals("aii:11", refusal.at("/citations/0").asText());
    }

    @Test
    void a_seat_that_nobody_knows_is_simply_not_there() {
        JsonNode refusal = refused("""
                charter: aii
                at: 2026-01-05
                steps:
                  - register-member: {member: m1, name: 单位1, tier: ordinary, representative: p1}
                  - open-ballot: {ballot: b1, body: assembly, matter: amend-charter, subject: 修改章程}
                  - by: q1
                    cast-vote: {ballot: b1, seat: n1, choice: FAVOUR}
                """);

        assertEquals("there is no seat n1.", refusal.at("/text/en").asText(), refusal::toString);
    }

    private static String dissolving(String last) {
        return """
                charter: oscar
                at: 2026-01-05
                steps:
                  - register-group: {group: study, template: temporary-group, name: 研究组, ends: 2026-06-30}
                  - register-seat: {seat: {id: lead, body: study, kind: leader, holder: pf}}
                  - at: 2026-07-01
                    by: pf
                    dissolve-group: {group: study, reason: 期限届满}
                  - at: 2026-07-02
                    by: pf
                    %s
                """.formatted(last);
    }

    @Test
    @Article("oscar:18b")
    void a_group_that_was_dissolved_is_told_with_its_day() {
        JsonNode again = refused(dissolving("dissolve-group: {group: study, reason: 再次}"));
        JsonNode meeting = refused(
                dissolving("convene-meeting: {meeting: x, kind: temporary-group, group: study, day: 2026-08-01}"));
        JsonNode unknown = refused(
                dissolving("convene-meeting: {meeting: x, kind: temporary-group, group: other, day: 2026-08-01}"));

        assertEquals(
                "study was dissolved on 2026-07-01 already.",
                again.at("/text/en").asText(),
                again::toString);
        assertEquals("ALREADY_DONE", meeting.path("code").asText(), meeting::toString);
        assertEquals(
                "study was dissolved on 2026-07-01.", meeting.at("/text/en").asText());
        assertEquals("study 已于 2026-07-01 解散。", meeting.at("/text/zh").asText());
        assertEquals("there is no group other.", unknown.at("/text/en").asText());
    }
}
