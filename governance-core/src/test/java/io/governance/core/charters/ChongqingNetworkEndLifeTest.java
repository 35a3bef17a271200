package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkLife.about;
import static io.governance.core.charters.ChongqingNetworkLife.file;
import static io.governance.core.charters.ChongqingNetworkLife.of36;
import static io.governance.core.charters.ChongqingNetworkLife.open;
import static io.governance.core.charters.ChongqingNetworkLife.refusing;
import static io.governance.core.charters.ChongqingNetworkLife.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.ProposalId;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.funding.MoveFunds;
import io.governance.core.commands.funding.OpenAccount;
import io.governance.core.commands.funding.RecordExpense;
import io.governance.core.commands.funding.RecordIncome;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The money of the Chongqing network alliance, its end and the amendment of its charter. */
final class ChongqingNetworkEndLifeTest {

    private static final Option<String> NO_NOTE = Option.none();

    private static Subject ending(String ground) {
        return about(Option.none(), Option.none(), Option.some(ground), Option.none(), Option.none());
    }

    private static Command account(String id) {
        return new OpenAccount(id, "账户", Option.none(), List.empty());
    }

    private static Command expense(String purpose, long amount, String... plan) {
        return new RecordExpense(
                "main", purpose, amount, List.of(plan).headOption().map(ProposalId::of), NO_NOTE);
    }

    private static ChongqingNetworkLife withMoney() {
        ChongqingNetworkLife life = of36().on("2026-03-02");
        life.by("office", account("main"));
        life.by("office", new RecordIncome("main", "council-provision", 100_00, NO_NOTE));
        return life;
    }

    private static ChongqingNetworkLife inLiquidation() {
        ChongqingNetworkLife life = withMoney();
        life.by("office", file("t", "termination", ending("self-dissolution")));
        assertEquals(Verdict.PASSED, life.council("t", "terminate", 36, 0));
        life.by("bureau", take("t", "bureau"));
        life.by("p1", take("t", "form-group"));
        return life;
    }

    // Article 19: money

    @Test
    @Article("cqncetia:19b")
    void office_costs_are_paid_under_the_annual_plan_and_not_outside_it() {
        ChongqingNetworkLife life = withMoney();
        life.refused("office", expense("office", 1), "STEP_SKIPPED", "19b");
        life.by("office", file("plan", "annual-plan", Subject.of("2026年度计划"), "annual-plan"));
        life.refused("p1", expense("office", 40_00, "plan"), "NOT_COMPETENT", "19b");
        life.by("office", expense("office", 40_00, "plan"));
        assertEquals(60_00, life.now().ledger().balance());
        assertEquals(
                Option.some("6000"),
                life.refused("office", expense("office", 60_01, "plan"), "INSUFFICIENT_FUNDS", "19b")
                        .facts()
                        .get("left"));
        life.by("office", expense("office", 60_00, "plan"));
        assertEquals(0, life.now().ledger().balance());
    }

    @Test
    @Article("cqncetia:19b")
    void what_the_charter_does_not_list_is_flagged_and_money_moves_freely() {
        ChongqingNetworkLife life = withMoney();
        life.by("office", new RecordIncome("main", "donation", 1_00, NO_NOTE));
        life.by("office", expense("exchange-meeting", 2_00));
        life.by("office", account("second"));
        life.by("office", new MoveFunds("main", "second", 9_00, NO_NOTE));
        assertEquals(
                List.of(true, false, false, true, true),
                life.now().ledger().movements().map(line -> line.listed()));
        assertEquals(
                List.of(10000L, 100L, -200L, -900L, 900L),
                life.now().ledger().movements().map(line -> line.amount()));
    }

    @Test
    @Article("cqncetia:22d")
    void assets_are_never_shared_among_members() {
        withMoney().refused("office", expense("share-among-members", 1), "NOT_COMPETENT", "22d");
        inLiquidation().refused("office", expense("share-among-members", 1), "NOT_COMPETENT", "22d");
    }

    // Articles 21 and 22

    @Test
    @Article("cqncetia:21")
    void only_the_secretariat_moves_termination_and_on_a_ground() {
        ChongqingNetworkLife life = of36();
        life.refused("p1", file("t", "termination", ending("self-dissolution")), "NOT_COMPETENT", "21");
        life.refused("office", file("t", "termination", ending("boredom")), "STEP_SKIPPED", "21");
        life.by("office", file("t", "termination", ending("self-dissolution")));
    }

    @Test
    @Article("cqncetia:22a")
    void one_who_stays_away_defeats_termination() {
        ChongqingNetworkLife life = of36();
        life.by("office", file("t", "termination", ending("merger")));
        life.refused("bureau", take("t", "bureau"), "STEP_SKIPPED", "22a");
        assertEquals(Verdict.FAILED, life.council("t", "terminate", 35, 0));
    }

    @Test
    @Article("cqncetia:22a")
    void where_all_present_are_enough_one_who_stays_away_does_not() {
        ChongqingNetworkLife life = of36("R-cq-unanimity=ALL_PRESENT");
        life.by("office", file("t", "termination", ending("merger")));
        assertEquals(Verdict.PASSED, life.council("t", "terminate", 35, 0));
    }

    @Test
    @Article("cqncetia:22b")
    void without_the_bureau_there_is_no_liquidation() {
        ChongqingNetworkLife life = of36();
        life.by("office", file("t", "termination", ending("split")));
        assertEquals(Verdict.PASSED, life.council("t", "terminate", 36, 0));
        life.refused("p1", take("t", "form-group"), "AUTHORITY_CONSENT_MISSING", "22b");
        life.refused("p1", take("t", "bureau"), "NOT_COMPETENT", "22b");
        life.by("bureau", refusing("t", "bureau"));
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("t").outcome());
        assertEquals(Option.none(), life.now().ending());
    }

    @Test
    @Article({"cqncetia:22b", "cqncetia:22c", "cqncetia:22d"})
    void during_liquidation_nothing_else_is_done_and_then_the_alliance_ends() {
        ChongqingNetworkLife life = inLiquidation();
        Command exchange =
                new ExerciseRight("join-exchange", Option.none(), Option.none(), Option.none(), List.empty());
        life.refused("p40", exchange, "IN_LIQUIDATION", "22c");
        life.refused("office", open("b", "council", "other", Option.none()), "IN_LIQUIDATION", "22c");
        life.refused("office", expense("office", 1), "IN_LIQUIDATION", "22c");
        life.refused("office", new RecordIncome("main", "council-provision", 1, NO_NOTE), "IN_LIQUIDATION", "22c");
        life.by("office", new RecordIncome("main", "claims", 5_00, NO_NOTE));
        life.by("office", expense("settle-debts", 80_00));
        life.by("office", expense("hand-over-remainder", 25_00));
        life.refused("p1", take("t", "settle", "liquidation-report"), "DOCUMENT_MISSING", "22d");
        life.refused("office", take("t", "settle", "liquidation-report", "remainder-record"), "NOT_COMPETENT", "22b");
        life.by("p1", take("t", "settle", "liquidation-report", "remainder-record"));
        assertTrue(life.now().ending().get().over());
        life.refused("p40", exchange, "ALLIANCE_ENDED", "22b");
    }

    @Test
    @Article("cqncetia:22b")
    void debts_are_settled_as_part_of_the_liquidation_only() {
        withMoney().refused("office", expense("settle-debts", 1), "STEP_SKIPPED", "22b");
    }

    @Test
    @Article("cqncetia:22b")
    void the_council_votes_on_the_liquidation_group_where_its_majority_is_known() {
        ChongqingNetworkLife life = of36("R-cq-threshold=MAJORITY_OF_ALL");
        life.by("office", file("t", "termination", ending("split")));
        life.council("t", "terminate", 36, 0);
        life.refused(
                "p1",
                open("early", "council", "form-liquidation-group", Option.some("t")),
                "AUTHORITY_CONSENT_MISSING",
                "22b");
        life.by("bureau", take("t", "bureau"));
        life.refused("p1", take("t", "form-group"), "STEP_SKIPPED", "22b");
        assertEquals(Verdict.PASSED, life.council("t", "form-liquidation-group", 19, 0));
        assertTrue(life.now().ending().isDefined());
    }

    // Articles 23 and 24

    private static Subject amending() {
        Subject all = Subject.of("更改缩写");
        return new Subject(
                all.title(),
                all.member(),
                all.name(),
                all.tier(),
                all.traits(),
                all.person(),
                all.seat(),
                all.body(),
                all.project(),
                all.kind(),
                all.ground(),
                all.since(),
                all.on(),
                all.reading(),
                all.choice(),
                List.of(new Amendment.ReplaceParticular("abbreviation", Text.of("新缩写", "CQN"))));
    }

    @Test
    @Article("cqncetia:24")
    void an_amendment_comes_to_no_verdict_unless_a_majority_was_adopted_at_the_founding() {
        ChongqingNetworkLife open = of36();
        open.refused("p40", file("a", "amendment", amending()), "NOT_COMPETENT", "24");
        open.by("p20", file("a", "amendment", amending()));
        assertEquals(Verdict.UNDETERMINED, open.council("a", "amend-charter", 36, 0));
        assertEquals(Option.none(), open.proposal("a").outcome());

        ChongqingNetworkLife life = of36("R-cq-amend=TWO_THIRDS_OF_ALL");
        life.by("p20", file("a", "amendment", amending()));
        assertEquals(Verdict.PASSED, life.council("a", "amend-charter", 24, 12));
        assertEquals("CQN", life.now().charter().particulars().head().value().en());
    }

    @Test
    @Article("cqncetia:23")
    void the_threshold_of_the_first_adoption_is_not_stated() {
        assertTrue(of36().now()
                .charter()
                .competences()
                .exists(competence -> competence.rule().id().equals("D-cq-11")
                        && competence.rule().formula().outcomes().head().value() instanceof Formula.Unstated));
    }
}
