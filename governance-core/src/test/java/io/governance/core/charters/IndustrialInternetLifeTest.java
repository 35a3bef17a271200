package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetLife.ballot;
import static io.governance.core.charters.IndustrialInternetLife.filing;
import static io.governance.core.charters.IndustrialInternetLife.found;
import static io.governance.core.charters.IndustrialInternetLife.ofEveryClass;
import static io.governance.core.charters.IndustrialInternetLife.stage;
import static io.governance.core.charters.IndustrialInternetSubjects.applicant;
import static io.governance.core.charters.IndustrialInternetSubjects.breach;
import static io.governance.core.charters.IndustrialInternetSubjects.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Particular;
import io.governance.core.charter.Session;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.membership.MembershipAct;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining and leaving the Alliance for Industrial Internet. */
final class IndustrialInternetLifeTest {

    private static final String[] PAPERS = {"registration", "declaration", "undertaking"};

    /** Three directors, one of them chair, the others vice-chairs of the standing council. */
    private static IndustrialInternetLife alliance() {
        return ofEveryClass().withChairs();
    }

    private static IndustrialInternetLife applied(IndustrialInternetLife life) {
        return life.act("q", filing("join", "admission", applicant("new", "q", "unit"), PAPERS));
    }

    // Joining

    @Test
    @Article({"aii:11", "aii:11(1)", "aii:11(2)", "aii:11(3)", "aii:11(4)", "aii:26(4)", "aii:10(3)"})
    void an_applicant_is_reviewed_passed_and_after_the_formalities_an_ordinary_member() {
        IndustrialInternetLife life = applied(alliance().completed());
        life.act("sec", stage("join", "screen"));
        life.vote("standing-council", "admit-member", "join", "chair-p1", "vice-chair-p2");
        assertTrue(life.alliance().members().find(MemberId.of("new")).isEmpty(), "not before the formalities");

        life.act("sec", stage("join", "formalities"));

        assertEquals("ordinary", life.member("new").tier());
        assertEquals(Option.some(PersonId.of("q")), life.member("new").representative());
        life.is("join", Proposal.Outcome.CARRIED);
    }

    @Test
    @Article({"aii:11(2)", "aii:11(3)", "aii:11(4)"})
    void no_step_of_an_admission_is_skipped() {
        IndustrialInternetLife life = applied(alliance().completed());

        assertEquals(
                "STEP_SKIPPED aii:11(2) aii:10(3) aii:26(4)",
                life.refused(
                        "sec",
                        ballot("b", "standing-council", "admit-member", Option.some("join"), Session.IN_RECESS)));
        assertEquals("STEP_SKIPPED aii:11(2) aii:10(3) aii:26(4)", life.refused("sec", stage("join", "formalities")));
        life.act("sec", stage("join", "screen"));
        assertEquals("STEP_SKIPPED aii:11(3) aii:22(5)", life.refused("sec", stage("join", "formalities")));
    }

    @Test
    @Article({"aii:11(2)", "aii:26(4)", "aii:26a"})
    void the_secretariat_reviews_and_nobody_else_and_it_does_not_reject() {
        IndustrialInternetLife life = applied(alliance()
                .seat("sg", "standing-council", "secretary-general", Option.none())
                .completed());

        assertEquals("NOT_COMPETENT aii:11(2) aii:10(3) aii:26(4)", life.refused("p1", stage("join", "screen")));
        TakeStage rejecting = new TakeStage(
                ProposalId.of("join"), "screen", List.empty(), List.empty(), Option.some(true), Option.some("影响不足"));
        assertEquals("NOT_COMPETENT aii:11(2) aii:10(3) aii:26(4)", life.refused("sec", rejecting));
        life.act("sg", stage("join", "screen"));
        assertTrue(life.proposal("join").done().containsKey("screen"));
    }

    @Test
    @Article({"aii:9", "aii:10(1)", "aii:10(2)", "aii:10(4)"})
    void a_person_cannot_join_and_every_paper_is_needed() {
        IndustrialInternetLife life = alliance().completed();

        assertEquals(
                "WRONG_TIER aii:9",
                life.refused("q", filing("join", "admission", applicant("new", "q", "natural-person"), PAPERS)));
        assertEquals(
                "DOCUMENT_MISSING aii:10(1)",
                life.refused(
                        "q", filing("join", "admission", applicant("new", "q", "unit"), "declaration", "undertaking")));
        assertEquals(
                "DOCUMENT_MISSING aii:10(2) aii:10(4)",
                life.refused("q", filing("join", "admission", applicant("new", "q", "unit"), "registration")));
    }

    @Test
    @Article("aii:2")
    void a_foreign_unit_is_as_welcome_as_any() {
        IndustrialInternetLife life = alliance().completed();
        life.act("q", filing("join", "admission", applicant("gmbh", "q", "unit", "foreign"), PAPERS));
        life.act("sec", stage("join", "screen"));
        life.vote("standing-council", "admit-member", "join", "chair-p1", "vice-chair-p2");
        life.act("sec", stage("join", "formalities"));

        assertTrue(life.alliance().members().find(MemberId.of("gmbh")).isDefined());
    }

    @ParameterizedTest
    @CsvSource({
        "CONCURRENT, standing-council, IN_SESSION, done",
        "CONCURRENT, council, IN_RECESS, done",
        "STANDING_ONLY, council, IN_SESSION, NOT_COMPETENT aii:11",
        "STANDING_ONLY, standing-council, IN_SESSION, done",
        "COUNCIL_WHEN_IN_SESSION, standing-council, IN_SESSION, NOT_COMPETENT aii:24",
        "COUNCIL_WHEN_IN_SESSION, council, IN_SESSION, done",
        "COUNCIL_WHEN_IN_SESSION, standing-council, IN_RECESS, done",
    })
    @Article({"aii:11(3)", "aii:22(5)", "aii:24b"})
    void which_council_admits_depends_on_how_the_charter_is_read(
            String choice, String body, Session session, String expected) {
        IndustrialInternetLife life =
                applied(alliance().reading("R-aii-admission", choice).completed());
        life.act("sec", stage("join", "screen"));

        String said = life.refused("sec", ballot("b", body, "admit-member", Option.some("join"), session));

        assertEquals(expected, said.startsWith("done") ? "done" : said);
    }

    // Leaving

    @Test
    @Article({"aii:15(1)", "aii:26(4)"})
    void a_member_leaves_by_written_notice_and_votes_until_the_formalities_are_done() {
        IndustrialInternetLife life = alliance().completed();
        assertEquals("DOCUMENT_MISSING aii:15(1)", life.refused("p4", filing("go", "exit", member("u4"))));
        assertEquals("NOT_COMPETENT aii:15(1)", life.refused("p3", filing("go", "exit", member("u4"), "notice")));

        life.act("p4", filing("go", "exit", member("u4"), "notice"));
        life.act("sec", ballot("b", "assembly", "other", Option.none(), Session.IN_SESSION));
        life.act("p4", new CastVote(BallotId.of("b"), SeatId.of("u4"), Choice.FAVOUR));

        life.act("sec", stage("go", "formalities"));
        assertFalse(life.alliance()
                .members()
                .current(MemberId.of("u4"), Instant.MAX)
                .isDefined());
        assertEquals(
                "NOT_A_MEMBER aii:12",
                life.refused("p4", new CastVote(BallotId.of("b"), SeatId.of("u4"), Choice.AGAINST)));
    }

    @Test
    @Article("aii:15(1)")
    void nobody_votes_on_an_exit() {
        IndustrialInternetLife life = alliance().completed();

        assertEquals(
                "NOT_COMPETENT aii:15(1)",
                life.refused("sec", ballot("b", "council", "approve-exit", Option.none(), Session.IN_SESSION)));
    }

    @Test
    @Article("aii:15(2)")
    void a_withdrawn_licence_ends_a_membership_without_a_vote() {
        IndustrialInternetLife life = alliance().completed();
        RecordLapse lapse = new RecordLapse(MemberId.of("u4"), "licence-revoked", "市场监管部门决定书");

        assertEquals("NOT_COMPETENT aii:15(2)", life.refused("p1", lapse));
        Seq<Act> acts = life.does("sec", lapse);

        assertEquals(List.of(MembershipAct.MembershipConcluded.class), acts.map(Object::getClass));
        assertTrue(life.alliance()
                .members()
                .current(MemberId.of("u4"), Instant.MAX)
                .isEmpty());
    }

    @Test
    @Article({"aii:16", "aii:22(5)"})
    void either_council_expels_for_a_serious_breach_and_for_nothing_less() {
        IndustrialInternetLife life = alliance().completed();
        assertEquals("STEP_SKIPPED aii:16", life.refused("p1", filing("out", "expulsion", breach("u4", "unpaid-fee"))));
        assertEquals(
                "NOT_COMPETENT aii:16", life.refused("p4", filing("out", "expulsion", breach("u3", "serious-breach"))));

        life.act("p1", filing("out", "expulsion", breach("u4", "serious-breach")));
        life.vote("standing-council", "expel-member", "out", "chair-p1", "vice-chair-p2");
        life.is("out", Proposal.Outcome.CARRIED);

        life.act("p1", filing("out-2", "expulsion", breach("u3", "serious-breach")));
        life.councilAgrees("expel-member", "out-2");
        assertEquals(
                List.of("u1", "u2"),
                life.alliance()
                        .members()
                        .currentAt(Instant.MAX)
                        .map(member -> member.id().value()));
    }

    @Test
    @Article({"aii:16", "aii:24b"})
    void the_standing_council_expels_in_recess_only_where_it_is_read_so() {
        IndustrialInternetLife life =
                alliance().reading("R-aii-expel-standing", "RECESS_ONLY").completed();
        life.act("p1", filing("out", "expulsion", breach("u4", "serious-breach")));

        assertEquals(
                "NOT_COMPETENT aii:24",
                life.refused(
                        "sec",
                        ballot("b", "standing-council", "expel-member", Option.some("out"), Session.IN_SESSION)));
    }

    @Test
    @Article({"aii:14(1)", "aii:14(2)", "aii:14(3)", "aii:14(4)"})
    void a_breach_of_any_duty_can_be_recorded() {
        IndustrialInternetLife life = alliance().completed();
        for (String duty : List.of("obey-charter", "protect-reputation", "report", "keep-internal")) {
            life.act("p1", new RecordBreach(MemberId.of("u4"), duty, "违反"));
        }

        assertEquals(
                List.of("obey-charter", "protect-reputation", "report", "keep-internal"),
                life.alliance().affairs().breaches().map(found -> found.duty()));
        assertEquals(
                "NOT_COMPETENT aii:14(1)",
                life.refused("stranger", new RecordBreach(MemberId.of("u4"), "obey-charter", "违反")));
    }

    @Test
    @Article("aii:14(5)")
    void a_member_names_its_contact_and_nobody_else_does() {
        IndustrialInternetLife life = alliance().completed();
        NameContact naming = new NameContact(MemberId.of("u4"), PersonId.of("contact"));

        assertEquals("NOT_COMPETENT aii:14(5)", life.refused("p3", naming));
        life.act("p4", naming);
        assertEquals(Option.some(PersonId.of("contact")), life.member("u4").contact());
    }

    // The registers after the founding

    @Test
    @Article({"aii:17", "aii:18", "aii:12"})
    void every_member_of_every_class_sits_in_the_assembly_by_itself_with_one_vote() {
        IndustrialInternetLife life = alliance().completed();
        life.act("sec", ballot("b", "assembly", "other", Option.none(), Session.IN_SESSION));

        assertEquals(
                List.of("u1", "u2", "u3", "u4"),
                life.alliance()
                        .ballots()
                        .find(BallotId.of("b"))
                        .get()
                        .electorate()
                        .electors()
                        .map(elector -> elector.id().value()));
        assertEquals(
                "ordinary council-unit vice-chair-unit chair-unit",
                life.alliance().charter().tiers().map(tier -> tier.id()).mkString(" "));
        life.act("p4", new CastVote(BallotId.of("b"), SeatId.of("u4"), Choice.FAVOUR));
        assertEquals(
                "ALREADY_VOTED aii:18",
                life.refused("p4", new CastVote(BallotId.of("b"), SeatId.of("u4"), Choice.AGAINST)));
    }

    @Test
    @Article({"aii:19a", "aii:18"})
    void a_congress_of_elected_delegates_sits_in_place_of_all_members_where_it_is_read_so() {
        IndustrialInternetLife life = alliance()
                .reading("R-aii-reps", "CONGRESS")
                .seat("d1", "assembly", "delegate", Option.some("u1"))
                .seat("d2", "assembly", "delegate", Option.some("u4"))
                .completed();
        life.act("sec", ballot("b", "assembly", "other", Option.none(), Session.IN_SESSION));

        assertEquals(
                HashSet.of("delegate-d1", "delegate-d2"),
                life.alliance()
                        .ballots()
                        .find(BallotId.of("b"))
                        .get()
                        .electorate()
                        .electors()
                        .map(elector -> elector.id().value())
                        .toSet());
    }

    @Test
    @Article({"aii:1", "aii:4", "aii:5"})
    void names_supervisor_host_and_address_are_fixed_in_the_charter() {
        Charter charter = alliance().alliance().charter();

        assertEquals(
                List.of("name", "abbreviation", "guidance", "host", "address"),
                charter.particulars().map(Particular::id));
        assertEquals("aii:5", charter.particulars().last().citation().toString());
    }
}
