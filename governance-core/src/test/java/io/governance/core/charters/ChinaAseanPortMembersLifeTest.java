package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortLife.TRAITS;
import static io.governance.core.charters.ChinaAseanPortLife.about;
import static io.governance.core.charters.ChinaAseanPortLife.application;
import static io.governance.core.charters.ChinaAseanPortLife.close;
import static io.governance.core.charters.ChinaAseanPortLife.exercise;
import static io.governance.core.charters.ChinaAseanPortLife.file;
import static io.governance.core.charters.ChinaAseanPortLife.open;
import static io.governance.core.charters.ChinaAseanPortLife.take;
import static io.governance.core.charters.ChinaAseanPortLife.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.Refusal;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.projects.FinishTask;
import io.governance.core.commands.projects.RecordFailedTask;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining, belonging and leaving under {@link ChinaAseanPort}: articles 16 to 21. */
final class ChinaAseanPortMembersLifeTest {

    // Joining

    @ParameterizedTest
    @Article({"caih:16.1", "caih:16.2", "caih:16.3"})
    @CsvSource({
        "unit, 16.3",
        "registered-in-china-or-asean, 16.3",
        "digital-economy, 16.3",
        "upholds-charter, 16.1",
        "joins-freely, 16.2"
    })
    void whoever_lacks_a_condition_cannot_apply(String trait, String provision) {
        String others = List.of(TRAITS.split(" ")).remove(trait).mkString(" ");
        Refusal refusal = ChinaAseanPortLife.byMajority()
                .refused(
                        "stranger",
                        file("x", "admission", about("member", "n", "name", "单位", "traits", others)),
                        "WRONG_TIER",
                        provision);

        assertEquals(Option.some(trait), refusal.facts().get("trait"));
    }

    @ParameterizedTest
    @Article({"caih:21.1(1)", "caih:21.1(2)", "caih:21.1(3)"})
    @CsvSource({"application, 21.1(1)", "profile-and-licence, 21.1(2)", "work-report, 21.1(3)"})
    void each_of_three_papers_is_needed(String paper, String provision) {
        String[] others = List.of("application", "profile-and-licence", "work-report")
                .remove(paper)
                .toJavaArray(String[]::new);
        Refusal refusal = ChinaAseanPortLife.byMajority()
                .refused(
                        "stranger",
                        file("x", "admission", about("member", "n", "name", "单位", "traits", TRAITS), others),
                        "DOCUMENT_MISSING",
                        provision);

        assertEquals(Option.some(paper), refusal.facts().get("missing"));
        assertEquals(List.of(new Citation("caih", provision)), refusal.citations());
    }

    @Test
    @Article({"caih:17.1", "caih:17.2", "caih:21.2", "caih:22.2(4)", "caih:23.1(3)"})
    void the_secretariat_screens_and_the_council_passes_before_anybody_is_a_member() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("stranger", application("join", "n1"));

        life.refused("sg", open("b", "council", "admit-member", Option.some("join")), "STEP_SKIPPED", "23.1(3)");
        life.refused("p3", take("join", "screen"), "NOT_COMPETENT", "23.1(3)");
        life.by("deputy", take("join", "screen"));
        life.refused("p3", open("b", "council", "admit-member", Option.some("join")), "NOT_COMPETENT", "22.2");
        assertFalse(life.isMember("n1"));
        assertEquals(Verdict.PASSED, life.council("join", "admit-member"));

        assertTrue(life.isMember("n1"));
        assertEquals(
                "council-unit",
                life.now().members().find(MemberId.of("n1")).get().tier());
        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("join").outcome());
    }

    @Test
    @Article({"caih:17.1", "caih:23.1(3)"})
    void where_only_the_council_takes_applications_the_secretariat_does_not() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-filing-desk=COUNCIL_ONLY");
        life.by("stranger", application("join", "n1"));

        life.refused("deputy", take("join", "screen"), "NOT_COMPETENT", "17.1");
        life.by("p3", take("join", "screen"));
    }

    @Test
    @Article({"caih:17.2", "caih:22.2"})
    void without_a_majority_that_somebody_chose_an_application_stays_pending() {
        ChinaAseanPortLife life = ChinaAseanPortLife.ofTen();
        life.by("stranger", application("join", "n1"));
        life.by("deputy", take("join", "screen"));

        assertEquals(Verdict.UNDETERMINED, life.votes("council", "join", "admit-member", 10));
        assertFalse(life.isMember("n1"));
        assertEquals(Option.none(), life.proposal("join").outcome());
    }

    @Test
    @Article({"caih:17.3", "caih:21.2"})
    void the_certificate_shows_who_is_a_member_already() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();

        life.refused("sg", exercise("issue-certificate", "n1"), "STEP_SKIPPED", "17.2");
        life.admit("n1");
        assertTrue(life.isMember("n1"));
        life.refused("deputy", exercise("issue-certificate", "n1"), "NOT_COMPETENT", "17.3");
        life.by("sg", exercise("issue-certificate", "n1", Option.some(life.ballotOn("join-n1"))));
    }

    @Test
    @Article("caih:17.3")
    void where_the_certificate_makes_the_member_approval_does_not() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-certificate=CONSTITUTIVE");
        life.admit("n1");

        assertFalse(life.isMember("n1"));
        life.by("sg", take("join-n1", "certificate"));
        assertTrue(life.isMember("n1"));
    }

    @Test
    @Article({"caih:10", "caih:18.1", "caih:18.2", "caih:20", "caih:21.2", "caih:21.4"})
    void members_vote_from_their_approval_until_their_expulsion_and_correspondents_never_do() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", file("reporter", "correspondent", about("person", "reporter", "seat", "reporter")));
        life.on("2026-05-01").admit("n1");
        life.on("2026-05-05");
        life.by("sg", file("out", "expulsion", about("member", "m9", "ground", "breach-of-law")));
        life.council("out", "expel-member");
        life.on("2026-05-06").by("sg", open("b", "assembly", "approve-annual-report", Option.none()));

        life.refused("p9", vote("b", "m9", Choice.FAVOUR), "NOT_A_MEMBER", "20");
        life.refused("reporter", vote("b", "reporter", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "10");
        life.by("pn1", vote("b", "n1", Choice.FAVOUR));
        life.by("sg", close("b"));
    }

    // What members may do

    @ParameterizedTest
    @Article({
        "caih:18.4",
        "caih:18.5",
        "caih:18.6",
        "caih:19.3",
        "caih:19.5",
        "caih:19.6",
        "caih:20.1(3)",
        "caih:20.1(4)",
        "caih:20.1(5)",
        "caih:20.1(7)",
        "caih:20.2"
    })
    @CsvSource({
        "join-joint-research-first, 18.4",
        "ask-for-recommendation, 18.5",
        "attend-event-first, 18.6",
        "be-publicised-first, 18.6",
        "declare-resource, 19.3",
        "contribute, 19.5",
        "supply-material, 19.6",
        "receive-information, 20.1(3)",
        "attend-free, 20.1(4)",
        "use-services-at-discount, 20.1(5)",
        "supervise, 20.1(7)"
    })
    void members_of_every_class_have_these_rights_and_nobody_else(String right, String provision) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p1", exercise(right, "x"));
        life.by("p2", exercise(right, "x"));
        life.by("p3", exercise(right, "x"));

        life.refused("stranger", exercise(right, "x"), "NOT_COMPETENT", provision);
    }

    @ParameterizedTest
    @Article({"caih:20.2", "caih:20.2(2)", "caih:20.2(3)", "caih:20.2(4)"})
    @CsvSource({"recommend-group-head-first, 20.2(2)", "take-project-first, 20.2(3)", "be-shown-first, 20.2(4)"})
    void chair_and_vice_chair_units_go_before_council_units(String right, String provision) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p1", exercise(right, "x"));
        life.by("p2", exercise(right, "x"));

        Refusal refusal = life.refused("p3", exercise(right, "x"), "WRONG_TIER", provision);
        assertEquals(Option.some("council-unit"), refusal.facts().get("tier"));
    }

    @Test
    @Article({"caih:18.3", "caih:18.5", "caih:19.10"})
    void some_rights_wait_for_a_grant_a_request_or_an_authorisation() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();

        life.refused("p3", exercise("use-alliance-rights", "patent"), "DOCUMENT_MISSING", "18.3");
        life.by("p3", exercise("use-alliance-rights", "patent", Option.none(), "grant"));
        life.refused("sg", exercise("recommend-for-programme", "chips"), "STEP_SKIPPED", "18.5");
        life.by("p3", exercise("ask-for-recommendation", "chips"));
        life.by("sg", exercise("recommend-for-programme", "chips"));
        life.refused("p3", exercise("act-in-name", "fair"), "STEP_SKIPPED", "19.10");
        life.by("sg", exercise("authorise-use-of-name", "fair"));
        life.by("p3", exercise("act-in-name", "fair"));
    }

    // What members owe

    @ParameterizedTest
    @Article({"caih:19.1", "caih:19.2", "caih:19.3", "caih:19.4", "caih:19.5", "caih:19.7", "caih:19.10"})
    @ValueSource(
            strings = {
                "obey-charter",
                "take-part",
                "offer-resources",
                "supply-information",
                "support-alliance",
                "keep-materials-secret",
                "no-private-use-of-name"
            })
    void a_breach_is_recorded_and_ends_no_membership(String duty) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p4", new RecordBreach(MemberId.of("m3"), duty, "违反"));

        assertEquals(1, life.now().affairs().breaches().size());
        assertTrue(life.isMember("m3"));
    }

    @Test
    @Article("caih:19.6")
    void a_member_names_one_liaison_and_nobody_does_it_for_it() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();

        life.refused("p4", new NameContact(MemberId.of("m3"), PersonId.of("liaison")), "NOT_COMPETENT", "19.6");
        life.by("p3", new NameContact(MemberId.of("m3"), PersonId.of("liaison")));
        life.by("p3", new NameContact(MemberId.of("m3"), PersonId.of("another")));
        assertEquals(
                Option.some(PersonId.of("another")),
                life.now().members().find(MemberId.of("m3")).get().contact());
    }

    @Test
    @Article("caih:19.4")
    void a_business_secret_that_was_asked_for_may_be_withheld() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();

        life.refused("p3", exercise("withhold-business-secret", "prices"), "STEP_SKIPPED", "19.4");
        life.refused("p4", exercise("request-information", "prices"), "NOT_COMPETENT", "19.4");
        life.by("sg", exercise("request-information", "prices"));
        life.by("p3", exercise("withhold-business-secret", "prices"));
    }

    @Test
    @Article("caih:19.7")
    void materials_are_published_with_a_permission_only() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-publication=COUNCIL");
        life.by("p3", file("paper", "publication", about()));

        life.refused("p3", take("paper", "publish"), "STEP_SKIPPED", "19.7");
        assertEquals(Verdict.PASSED, life.council("paper", "permit-publication"));
        life.refused("p4", take("paper", "publish"), "NOT_COMPETENT", "19.7");
        life.by("p3", take("paper", "publish"));
        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("paper").outcome());
    }

    @Test
    @Article("caih:19.7")
    void nobody_permits_a_publication_unless_a_reading_names_them() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p3", file("paper", "publication", about()));

        assertEquals(Verdict.UNDETERMINED, life.council("paper", "permit-publication"));
        life.refused("p3", take("paper", "publish"), "STEP_SKIPPED", "19.7");
    }

    // Projects

    @Test
    @Article({"caih:19.2", "caih:19.9", "caih:20.1(6)"})
    void a_unit_that_misses_its_deadline_is_out_of_the_project_and_still_a_member() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("p3", file("port", "entrusted-project", about("project", "port")), "NOT_COMPETENT", "20.1(6)");
        life.by("sg", file("port", "entrusted-project", about("project", "port")));
        AssignTask task =
                new AssignTask(ProjectId.of("port"), "map", MemberId.of("m3"), "数据地图", LocalDate.of(2026, 6, 30));
        life.refused("p4", task, "NOT_COMPETENT", "20.1(6)");
        life.by("p3", task);
        life.by("p4", new AssignTask(ProjectId.of("port"), "api", MemberId.of("m4"), "接口", LocalDate.of(2026, 6, 30)));
        RecordFailedTask failed = new RecordFailedTask(ProjectId.of("port"), "map");

        Refusal early = life.on("2026-06-30").refused("sg", failed, "TOO_EARLY", "19.9");
        assertEquals(Option.some("2026-07-01"), early.facts().get("earliest"));
        life.by("p4", new FinishTask(ProjectId.of("port"), "api"));
        life.on("2026-07-01").refused("p3", new FinishTask(ProjectId.of("port"), "map"), "TOO_LATE", "20.1(6)");
        life.refused("p4", failed, "NOT_COMPETENT", "19.9");
        life.by("sg", failed);

        assertTrue(life.now().projects().find(ProjectId.of("port")).get().out().contains(MemberId.of("m3")));
        assertTrue(life.isMember("m3"));
        life.refused(
                "p3",
                new AssignTask(ProjectId.of("port"), "more", MemberId.of("m3"), "另一任务", LocalDate.of(2026, 9, 30)),
                "ALREADY_DONE",
                "19.9");
    }

    @Test
    @Article("caih:19.9")
    void a_unit_that_is_out_of_the_project_finishes_nothing_in_it() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", file("port", "entrusted-project", about("project", "port")));
        life.by(
                "p3",
                new AssignTask(ProjectId.of("port"), "map", MemberId.of("m3"), "数据地图", LocalDate.of(2026, 6, 30)));
        life.by("p3", new AssignTask(ProjectId.of("port"), "late", MemberId.of("m3"), "其后", LocalDate.of(2026, 9, 30)));
        life.on("2026-07-01").by("sg", new RecordFailedTask(ProjectId.of("port"), "map"));
        life.refused("p3", new FinishTask(ProjectId.of("port"), "late"), "ALREADY_DONE", "19.9");
    }

    // Leaving

    @Test
    @Article({"caih:18.7", "caih:21.3", "caih:23.1(4)"})
    void leaving_takes_a_paper_its_receipt_and_an_approval_that_the_council_may_only_put_off() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("p4", file("leave", "exit", about("member", "m3"), "exit-application"), "NOT_COMPETENT", "21.3");
        life.refused("p3", file("leave", "exit", about("member", "m3")), "DOCUMENT_MISSING", "21.3");
        life.by("p3", file("leave", "exit", about("member", "m3"), "exit-application"));
        life.refused("p4", take("leave", "receive"), "NOT_COMPETENT", "23.1(4)");
        life.by("deputy", take("leave", "receive"));

        assertEquals(Verdict.FAILED, life.votes("council", "leave", "approve-exit", 5));
        assertEquals(Option.none(), life.proposal("leave").outcome());
        assertEquals(Verdict.PASSED, life.council("leave", "approve-exit"));
        assertFalse(life.isMember("m3"));
    }

    @Test
    @Article("caih:21.3")
    void where_the_council_may_decline_its_no_keeps_the_member() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-exit=APPROVAL_CONSTITUTIVE");
        life.by("p3", file("leave", "exit", about("member", "m3"), "exit-application"));
        life.by("deputy", take("leave", "receive"));
        life.votes("council", "leave", "approve-exit", 5);

        assertEquals(
                Option.some(Proposal.Outcome.REJECTED), life.proposal("leave").outcome());
        assertTrue(life.isMember("m3"));
    }

    @Test
    @Article({"caih:18.7", "caih:23.1(4)"})
    void where_leaving_is_free_its_receipt_ends_the_membership() {
        ChinaAseanPortLife life = ChinaAseanPortLife.ofTen("R-caih-exit=FREE");
        life.by("p3", file("leave", "exit", about("member", "m3"), "exit-application"));
        life.by("deputy", take("leave", "receive"));

        assertFalse(life.isMember("m3"));
        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("leave").outcome());
    }

    @Test
    @Article({"caih:21.4", "caih:22.2(4)", "caih:23.1(4)"})
    void the_secretariat_alone_proposes_an_expulsion_on_one_of_two_grounds() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused(
                "p1",
                file("out", "expulsion", about("member", "m3", "ground", "breach-of-law")),
                "NO_PROPOSER",
                "23.1(4)");
        Refusal unpaid = life.refused(
                "sg", file("out", "expulsion", about("member", "m3", "ground", "unpaid-fee")), "STEP_SKIPPED", "21.4");
        assertEquals(
                Option.some("breach-of-law, plain-breach-of-charter"),
                unpaid.facts().get("known"));
        life.by("sg", file("out", "expulsion", about("member", "m3", "ground", "plain-breach-of-charter")));
        life.council("out", "expel-member");

        assertFalse(life.isMember("m3"));
        life.refused("p3", exercise("supervise", "x"), "NOT_A_MEMBER", "20.1(7)");
        life.by("stranger", application("again", "m3"));
    }

    // Classes

    @Test
    @Article("caih:20")
    void the_upper_classes_cannot_be_reached_on_the_text() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p3", file("up", "tier-change", about("member", "m3", "tier", "vice-chair-unit")));

        assertEquals(Verdict.UNDETERMINED, life.votes("council", "up", "change-tier", 10));
        assertEquals(Verdict.UNDETERMINED, life.votes("assembly", "up", "change-tier", 10));
        assertEquals(
                "council-unit",
                life.now().members().find(MemberId.of("m3")).get().tier());
        life.refused(
                "p2", file("down", "tier-change", about("member", "m2", "tier", "council-unit")), "WRONG_TIER", "20");
    }

    @Test
    @Article("caih:20")
    void where_a_reading_names_the_assembly_it_raises_a_unit() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-tier=ASSEMBLY");
        life.by("p3", file("up", "tier-change", about("member", "m3", "tier", "vice-chair-unit")));
        life.refused("sg", open("b", "council", "change-tier", Option.some("up")), "NOT_COMPETENT", "20");
        life.assembly("up", "change-tier");

        assertEquals(
                "vice-chair-unit",
                life.now().members().find(MemberId.of("m3")).get().tier());
    }
}
