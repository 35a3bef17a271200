package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortLife.about;
import static io.governance.core.charters.ChinaAseanPortLife.file;
import static io.governance.core.charters.ChinaAseanPortLife.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.governance.core.Article;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Command;
import io.governance.core.commands.funding.MoveFunds;
import io.governance.core.commands.funding.OpenAccount;
import io.governance.core.commands.funding.RecordAudit;
import io.governance.core.commands.funding.RecordExpense;
import io.governance.core.commands.funding.RecordIncome;
import io.governance.core.funding.Allotment;
import io.governance.core.proposal.Proposal;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The money of an alliance under {@link ChinaAseanPort}: articles 24 to 27. */
final class ChinaAseanPortFundsLifeTest {

    private static final Option<String> NO_NOTE = Option.none();

    private static Command account(String id, Option<String> source, Allotment... allotments) {
        return new OpenAccount(id, id, source, List.of(allotments));
    }

    private static Command income(String account, String source, long amount) {
        return new RecordIncome(account, source, amount, NO_NOTE);
    }

    private static Command expense(String account, String purpose, long amount, String... budget) {
        return new RecordExpense(
                account, purpose, amount, List.of(budget).headOption().map(ProposalId::of), NO_NOTE);
    }

    private static Allotment share(String purpose, long most) {
        return new Allotment(purpose, Option.some(most));
    }

    /** A general account with a fee in it, and a budget that the council approved. */
    private static ChinaAseanPortLife withBudget() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", account("general", Option.none()));
        life.by("sg", income("general", "membership-fee", 100_000));
        life.by("sg", file("budget", "budget", about()));
        life.council("budget", "approve-budget");
        return life;
    }

    @Test
    @Article({"caih:24", "caih:27a"})
    void the_secretariat_keeps_the_ledger_and_flags_income_from_elsewhere() {
        ChinaAseanPortLife life = withBudget();
        life.refused("p3", income("general", "member-donation", 1), "NOT_COMPETENT", "27a");
        life.by("sg", income("general", "member-donation", 1));
        life.by("sg", income("general", "activity-revenue", 1));
        life.by("sg", income("general", "lottery", 1));

        assertFalse(life.now().ledger().movements().last().listed());
        assertEquals(100_003, life.now().ledger().balance());
    }

    @Test
    @Article({"caih:25", "caih:27a"})
    void money_is_spent_on_alliance_work_under_an_approved_budget() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", account("general", Option.none()));
        life.by("sg", income("general", "membership-fee", 100_000));
        life.by("sg", file("budget", "budget", about()));
        life.refused("sg", expense("general", "office", 1, "budget"), "STEP_SKIPPED", "27a");
        life.refused("p3", file("mine", "budget", about()), "NOT_COMPETENT", "27a");
        life.council("budget", "approve-budget");

        life.refused("sg", expense("general", "yacht", 1, "budget"), "NOT_COMPETENT", "25");
        life.refused("sg", expense("general", "office", 1), "STEP_SKIPPED", "27a");
        life.by("sg", expense("general", "office", 40_000, "budget"));
        life.by("sg", expense("general", "other-alliance-work", 60_000, "budget"));
        Refusal empty = life.refused("sg", expense("general", "office", 1, "budget"), "INSUFFICIENT_FUNDS", "25");
        assertEquals(Option.some("0"), empty.facts().get("left"));
    }

    @Test
    @Article("caih:26")
    void a_grant_and_project_money_have_accounts_of_their_own_and_keep_to_the_shares_agreed() {
        ChinaAseanPortLife life = withBudget();
        life.refused("sg", income("general", "government-grant", 1), "STEP_SKIPPED", "26");
        life.refused("sg", account("grant", Option.some("government-grant")), "DOCUMENT_MISSING", "26");
        life.by("sg", account("grant", Option.some("government-grant"), share("research", 70_000)));
        life.by("sg", income("grant", "government-grant", 100_000));

        life.refused("sg", expense("grant", "office", 1, "budget"), "NOT_COMPETENT", "26");
        life.by("sg", expense("grant", "research", 70_000, "budget"));
        life.refused("sg", expense("grant", "research", 1, "budget"), "INSUFFICIENT_FUNDS", "25");
        life.by("sg", account("port", Option.some("project-funds"), share("projects", 60), share("research", 40)));
        life.by("sg", income("port", "project-funds", 100));
        life.refused("sg", expense("port", "projects", 61, "budget"), "INSUFFICIENT_FUNDS", "25");
    }

    @Test
    @Article("caih:27b")
    void earmarked_money_stays_in_its_account() {
        ChinaAseanPortLife life = withBudget();
        life.by("sg", account("grant", Option.some("government-grant"), share("research", 70_000)));
        life.by("sg", income("grant", "government-grant", 100_000));
        life.by("sg", account("reserve", Option.none()));

        life.refused("sg", new MoveFunds("grant", "general", 1, NO_NOTE), "NOT_COMPETENT", "27b");
        life.by("sg", new MoveFunds("general", "reserve", 30_000, NO_NOTE));
        assertEquals(30_000, life.now().ledger().account("reserve").get().balance());
    }

    @Test
    @Article("caih:27c")
    void a_firm_that_the_council_confirmed_audits_and_the_council_reviews_it() {
        ChinaAseanPortLife life = withBudget();
        life.by("sg", file("firm", "auditor", about("name", "中审所")));
        Command audit = new RecordAudit("中审所", ProposalId.of("firm"), "无保留意见");
        life.refused("sg", audit, "NOT_COMPETENT", "27c");
        life.council("firm", "confirm-auditor");
        life.refused("sg", new RecordAudit("他所", ProposalId.of("firm"), "无保留意见"), "NOT_COMPETENT", "27c");
        life.by("sg", audit);
        life.refused("sg", file("review", "audit-review", about()), "DOCUMENT_MISSING", "27c");
        life.by("sg", file("review", "audit-review", about(), "audit-report"));
        life.refused("sg", open("b", "assembly", "review-audit", Option.some("review")), "NOT_COMPETENT", "22.1");
        life.council("review", "review-audit");

        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("review").outcome());
        assertEquals(1, life.now().ledger().audits().size());
    }

    @Test
    @Article("caih:27a")
    void the_final_accounts_go_to_the_council_too() {
        ChinaAseanPortLife life = withBudget();
        life.by("sg", file("accounts", "final-accounts", about()));
        life.council("accounts", "approve-budget");

        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("accounts").outcome());
    }
}
