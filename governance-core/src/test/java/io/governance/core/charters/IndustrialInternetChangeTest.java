package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetLife.ballot;
import static io.governance.core.charters.IndustrialInternetLife.filing;
import static io.governance.core.charters.IndustrialInternetLife.found;
import static io.governance.core.charters.IndustrialInternetLife.ofEveryClass;
import static io.governance.core.charters.IndustrialInternetLife.stage;
import static io.governance.core.charters.IndustrialInternetSubjects.about;
import static io.governance.core.charters.IndustrialInternetSubjects.amending;
import static io.governance.core.charters.IndustrialInternetSubjects.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans, reports, amendments, interpretations and the end of the Alliance for Industrial Internet. */
final class IndustrialInternetChangeTest {

    private static final String[] DIRECTORS = {"director-p1", "director-p2", "director-p3"};
    private static final String[] MEMBERS = {"u1", "u2", "u3", "u4"};

    private static IndustrialInternetLife alliance() {
        return ofEveryClass().withChairs().seat("g", "guiding-committee", "guide", Option.none());
    }

    // What the council makes and the assembly deliberates

    @ParameterizedTest
    @CsvSource({"plan, approve-plan, aii:22(7), aii:18(2)", "annual-report, approve-annual-report, aii:22(6), aii:18(3)"
    })
    @Article({"aii:18(2)", "aii:18(3)", "aii:22(6)", "aii:22(7)", "aii:22"})
    void plan_and_report_pass_the_council_and_then_the_assembly(
            String procedure, String matter, String council, String assembly) {
        IndustrialInternetLife life = alliance().completed();
        assertEquals("NOT_COMPETENT " + council, life.refused("p4", filing("x", procedure, about("2026"))));
        life.act("p1", filing("x", procedure, about("2026")));
        assertEquals(
                "STEP_SKIPPED " + council,
                life.refused("sec", ballot("b", "assembly", matter, Option.some("x"), Session.IN_SESSION)));

        life.vote("council", matter, "x", DIRECTORS);
        assertEquals(Option.none(), life.proposal("x").outcome());
        assertEquals("STEP_SKIPPED " + assembly, life.refused("p1", stage("x", "assembly")));
        life.vote("assembly", matter, "x", MEMBERS);

        life.is("x", Proposal.Outcome.CARRIED);
    }

    @Test
    @Article({"aii:18(4)", "aii:18(5)", "aii:22(11)"})
    void change_and_other_major_matters_are_for_the_assembly_and_the_latter_for_the_council_too() {
        IndustrialInternetLife life = alliance().completed();
        assertEquals(
                "NOT_COMPETENT aii:18(4) aii:22",
                life.refused("sec", ballot("b", "council", "reorganise", Option.none(), Session.IN_SESSION)));
        life.act("sec", ballot("b1", "council", "other", Option.none(), Session.IN_SESSION));
        life.act("sec", ballot("b2", "assembly", "other", Option.none(), Session.IN_SESSION));

        life.act("p1", filing("r", "reorganisation", about("合并")));
        life.vote("assembly", "reorganise", "r", "u1", "u2", "u3");
        life.is("r", Proposal.Outcome.CARRIED);
    }

    @Test
    @Article("aii:19b")
    void half_of_those_attending_carry_and_an_abstention_attends() {
        IndustrialInternetLife life = alliance().completed();
        life.act("p1", filing("r", "reorganisation", about("合并")));
        life.act("sec", ballot("b", "assembly", "reorganise", Option.some("r"), Session.IN_SESSION));
        life.act("p1", new CastVote(BallotId.of("b"), SeatId.of("u1"), Choice.FAVOUR));
        life.act("p2", new CastVote(BallotId.of("b"), SeatId.of("u2"), Choice.FAVOUR));
        life.act("p3", new CastVote(BallotId.of("b"), SeatId.of("u3"), Choice.ABSTAIN));
        life.act("sec", new CloseBallot(BallotId.of("b"), List.of(SeatId.of("u4"))));

        life.is("r", Proposal.Outcome.CARRIED);
    }

    // Amending

    private static IndustrialInternetLife drafted(IndustrialInternetLife life) {
        return life.act(
                "p1",
                filing(
                        "a",
                        "amendment",
                        amending(new Amendment.ReplaceParticular("address", Text.of("新址", "a new address")))));
    }

    @Test
    @Article({"aii:27", "aii:18(1)", "aii:30", "aii:22(2)", "aii:5"})
    void an_amendment_passes_two_thirds_of_all_directors_then_the_assembly_and_is_published_last() {
        IndustrialInternetLife life = drafted(alliance().completed());
        assertEquals(
                "STEP_SKIPPED aii:27 aii:22(2)",
                life.refused("sec", ballot("b", "assembly", "amend-charter", Option.some("a"), Session.IN_SESSION)));
        life.councilAgrees("amend-charter", "a");
        assertEquals("STEP_SKIPPED aii:27 aii:18(1) aii:30", life.refused("sec", stage("a", "publish")));
        assertEquals(
                "北京市海淀区花园北路52号",
                life.alliance().charter().particulars().last().value().zh());

        Seq<Act> acts = life.vote("assembly", "amend-charter", "a", "u1", "u2", "u3");

        assertTrue(acts.exists(act -> act instanceof AllianceAct.CharterAmended));
        assertEquals(
                "新址", life.alliance().charter().particulars().last().value().zh(), "in force at the second stage");
        life.act("sec", stage("a", "publish"));
        life.is("a", Proposal.Outcome.CARRIED);
    }

    @Test
    @Article({"aii:27", "aii:30"})
    void of_forty_five_directors_twenty_seven_do_not_amend_and_thirty_do() {
        IndustrialInternetLife life = found(
                        IntStream.range(0, 45).mapToObj(i -> "council-unit").toArray(String[]::new))
                .completed();
        drafted(life);
        Seq<String> seats = List.rangeClosed(1, 36).map(i -> "director-p" + i);
        life.act("sec", ballot("b", "council", "amend-charter", Option.some("a"), Session.IN_SESSION));
        for (int i = 1; i <= 36; i++) {
            life.act(
                    "p" + i,
                    new CastVote(
                            BallotId.of("b"), SeatId.of("director-p" + i), i <= 27 ? Choice.FAVOUR : Choice.AGAINST));
        }
        life.act("sec", new CloseBallot(BallotId.of("b"), List.empty()));
        life.is("a", Proposal.Outcome.REJECTED);

        life.act(
                "p1",
                filing("a2", "amendment", amending(new Amendment.ReplaceParticular("host", Text.of("新", "new")))));
        life.vote("council", "amend-charter", "a2", seats.take(30), Choice.FAVOUR);
        assertTrue(life.proposal("a2").done().containsKey("council"));
        assertEquals("STEP_SKIPPED aii:27 aii:18(1) aii:30", life.refused("sec", stage("a2", "publish")));
    }

    @Test
    @Article({"aii:27", "aii:22(2)"})
    void a_member_without_a_seat_drafts_no_amendment() {
        assertEquals(
                "NOT_COMPETENT aii:22(2)",
                alliance()
                        .completed()
                        .refused(
                                "p4",
                                filing(
                                        "a",
                                        "amendment",
                                        amending(new Amendment.ReplaceParticular("host", Text.of("新", "new"))))));
    }

    @ParameterizedTest
    @CsvSource({"ATTENDING, CARRIED", "ALL_MEMBERS, REJECTED"})
    @Article({"aii:30", "aii:18(1)"})
    void a_charter_takes_effect_with_half_of_the_assembly_as_it_is_read(String choice, Proposal.Outcome outcome) {
        IndustrialInternetLife life = found("ordinary", "ordinary", "ordinary", "ordinary", "ordinary")
                .reading("R-aii-adopt-base", choice)
                .completed();
        life.act("sec", filing("c", "adoption", about("章程")));
        life.act("sec", ballot("b", "assembly", "adopt-charter", Option.some("c"), Session.IN_SESSION));
        life.act("p1", new CastVote(BallotId.of("b"), SeatId.of("u1"), Choice.FAVOUR));
        life.act("p2", new CastVote(BallotId.of("b"), SeatId.of("u2"), Choice.FAVOUR));
        life.act("sec", new CloseBallot(BallotId.of("b"), List.of("u3", "u4").map(SeatId::of)));

        life.is("c", outcome);
    }

    // Ending

    @ParameterizedTest
    @ValueSource(strings = {"council", "standing-council"})
    @Article({"aii:28", "aii:29", "aii:18(4)"})
    void either_council_moves_the_end_the_assembly_passes_it_and_the_guiding_committee_agrees(String mover) {
        IndustrialInternetLife life = alliance().completed();
        life.act("p1", filing("t", "termination", about("宗旨完成")));
        assertEquals(
                "STEP_SKIPPED aii:28",
                life.refused("sec", ballot("b", "assembly", "terminate", Option.some("t"), Session.IN_SESSION)));
        String[] voters = mover.equals("council") ? DIRECTORS : new String[] {"chair-p1", "vice-chair-p2"};
        life.vote(mover, "terminate", "t", voters);
        assertEquals("STEP_SKIPPED aii:29 aii:18(4)", life.refused("sec", stage("t", "end")));
        life.vote("assembly", "terminate", "t", MEMBERS);
        assertEquals("AUTHORITY_CONSENT_MISSING aii:29", life.refused("sec", stage("t", "end")));
        assertEquals("NOT_COMPETENT aii:29", life.refused("p1", stage("t", "consent")));

        life.act("g", stage("t", "consent"));
        life.act("sec", stage("t", "end"));

        assertEquals("ALLIANCE_ENDED aii:29 aii:28", life.refused("p1", filing("u", "plan", about("规划"))));
    }

    @Test
    @Article("aii:29")
    void the_alliance_goes_on_if_the_guiding_committee_does_not_agree() {
        IndustrialInternetLife life = alliance().completed();
        life.act("p1", filing("t", "termination", about("自行解散")));
        life.vote("council", "terminate", "t", DIRECTORS);
        life.vote("assembly", "terminate", "t", MEMBERS);
        life.act(
                "g",
                new TakeStage(
                        ProposalId.of("t"),
                        "consent",
                        List.empty(),
                        List.empty(),
                        Option.some(true),
                        Option.some("不同意")));

        life.is("t", Proposal.Outcome.REJECTED);
        assertEquals(Option.none(), life.alliance().ending());
    }

    @Test
    @Article("aii:29")
    void the_guiding_committee_votes_where_it_is_read_to_have_a_rule() {
        IndustrialInternetLife life =
                alliance().reading("R-aii-guiding", "MAJORITY_PRESENT").completed();
        life.act("p1", filing("t", "termination", about("自行解散")));
        life.vote("council", "terminate", "t", DIRECTORS);
        life.vote("assembly", "terminate", "t", MEMBERS);
        assertEquals("STEP_SKIPPED aii:29", life.refused("g", stage("t", "consent")));
        life.act("g", ballot("b", "guiding-committee", "terminate", Option.some("t"), Session.IN_SESSION));
        life.act("g", new CastVote(BallotId.of("b"), SeatId.of("guide-g"), Choice.FAVOUR));
        life.act("g", new CloseBallot(BallotId.of("b"), List.empty()));
        life.act("sec", stage("t", "end"));

        assertTrue(life.alliance().ending().isDefined());
    }

    // Interpreting

    @Test
    @Article({"aii:31", "aii:18(5)"})
    void the_assembly_interprets_what_a_director_proposes_and_its_answer_holds() {
        IndustrialInternetLife life = alliance().completed();
        Subject strict = settling("R-aii-half", "STRICT");
        assertEquals("NOT_COMPETENT aii:31", life.refused("p4", filing("i", "interpretation", strict)));
        life.act("p1", filing("i", "interpretation", strict));
        assertEquals(
                "NOT_COMPETENT aii:31",
                life.refused("sec", ballot("b", "council", "interpret-charter", Option.some("i"), Session.IN_SESSION)));

        life.vote("assembly", "interpret-charter", "i", MEMBERS);

        assertEquals(
                Option.some("STRICT"),
                life.alliance().interpretation(ReadingKey.of("R-aii-half")).map(found -> found.choice()));
        life.act("p1", filing("r", "reorganisation", about("合并")));
        life.act("sec", ballot("b", "assembly", "reorganise", Option.some("r"), Session.IN_SESSION));
        life.act("p1", new CastVote(BallotId.of("b"), SeatId.of("u1"), Choice.FAVOUR));
        life.act("p2", new CastVote(BallotId.of("b"), SeatId.of("u2"), Choice.FAVOUR));
        life.act("sec", new CloseBallot(BallotId.of("b"), List.of("u3", "u4").map(SeatId::of)));
        life.is("r", Proposal.Outcome.REJECTED);
    }

    // Worked cases

    @ParameterizedTest
    @CsvSource({"199, NO_QUORUM, 3×199=597 < 2×299=598", "200, PASSED, 3×200=600 ≥ 2×299=598"})
    @Article({"aii:12", "aii:16", "aii:18", "aii:19a"})
    void a_member_expelled_on_10_may_counts_neither_as_present_nor_in_the_base_on_12_may(
            int valid, Verdict verdict, String arithmetic) {
        IndustrialInternetLife life = found(Stream.concat(
                                Stream.of("council-unit", "council-unit", "council-unit"),
                                IntStream.range(0, 297).mapToObj(i -> "ordinary"))
                        .toArray(String[]::new))
                .completed();
        life.on(5, 10)
                .act("p1", filing("out", "expulsion", IndustrialInternetSubjects.breach("u300", "serious-breach")));
        life.vote("council", "expel-member", "out", DIRECTORS);

        life.on(5, 12).act("sec", ballot("b", "assembly", "other", Option.none(), Session.IN_SESSION));
        assertEquals(
                "NOT_A_MEMBER aii:12",
                life.refused("p300", new CastVote(BallotId.of("b"), SeatId.of("u300"), Choice.FAVOUR)));
        for (int i = 1; i <= valid; i++) {
            life.act("p" + i, new CastVote(BallotId.of("b"), SeatId.of("u" + i), Choice.FAVOUR));
        }
        life.act("sec", new CloseBallot(BallotId.of("b"), List.empty()));

        assertEquals(verdict, life.alliance().ruling(BallotId.of("b")).get().verdict());
        assertEquals(
                arithmetic,
                life.alliance()
                        .ruling(BallotId.of("b"))
                        .get()
                        .reasons()
                        .head()
                        .arithmetic()
                        .map(Object::toString)
                        .get());
    }
}
