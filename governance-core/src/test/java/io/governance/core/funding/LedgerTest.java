package io.governance.core.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.funding.MoveFunds;
import io.governance.core.commands.funding.OpenAccount;
import io.governance.core.commands.funding.RecordAudit;
import io.governance.core.commands.funding.RecordExpense;
import io.governance.core.commands.funding.RecordIncome;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of an alliance whose charter speaks of sources, purposes, grants, budgets, earmarks and auditors. */
final class LedgerTest {

    private static final Capacity TREASURER =
            new Capacity.OnSeat(BodyId.of("office"), List.empty(), Text.of("财务", "the treasurer"));

    private static final Charter CHARTER = charter(true);

    private final Ledgers ledgers = new Ledgers(CHARTER);

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static Procedure decided(String id, String provision) {
        return new Procedure(
                id,
                Text.of(id, id),
                List.of(Stage.of(id, Text.of(id, id), TREASURER, Task.once(), at(provision))
                        .then(new Effect.Adopt())),
                List.empty(),
                List.empty(),
                List.of(at(provision)));
    }

    private static Charter charter(boolean open) {
        CharterBuilder charter = CharterBuilder.charter("x", "章程", "charter").bodiesAreListedIn("1");
        List.rangeClosed(1, 5).forEach(article -> charter.article(article + "", "条", "article"));
        return charter.body("office", "财务办公室", "finance office", "1")
                .seatsWithoutVote("office", "treasurer", "财务", "treasurer", "1")
                .procedure(decided("budget", "4"))
                .procedure(decided("auditor", "5"))
                .funding(Funding.of(TREASURER, at("1"))
                        .from(
                                List.of(
                                        new Funding.Source("fee", Text.of("会费", "fees"), Option.none(), at("1")),
                                        new Funding.Source(
                                                "grant", Text.of("资助", "grants"), Option.some(at("3")), at("1"))),
                                open)
                        .on(
                                List.of(
                                        purpose("research", Option.some(new Funding.Approval("budget", at("4")))),
                                        purpose("office", Option.some(new Funding.Approval("budget", at("4")))),
                                        purpose("petty", Option.none())),
                                false)
                        .earmarkedBy(at("4"))
                        .auditedAs(new Funding.Auditing("auditor", at("5"))))
                .compiled();
    }

    private static Funding.Purpose purpose(String id, Option<Funding.Approval> approval) {
        return new Funding.Purpose(id, Text.of(id, id), Funding.When.LIVING, approval, at("2"));
    }

    /** An alliance with a treasurer and its acts. */
    private static final class Ledgers {

        private Alliance alliance;
        private long number = 1;

        Ledgers(Charter charter) {
            alliance = Alliance.founded(
                    AllianceId.of("a"),
                    (AllianceAct.AllianceFounded) Alliance.found(new FoundAlliance(charter.id(), "联盟"), charter),
                    charter,
                    new Stamp(1, occasion("founder").at(), PersonId.of("founder")));
        }

        Ledgers founded() {
            by(
                    "founder",
                    new RegisterSeat(new Seat(
                            SeatId.of("t"),
                            BodyId.of("office"),
                            "treasurer",
                            Option.none(),
                            Option.some(PersonId.of("treasurer")),
                            1,
                            Option.none())));
            by("founder", new CompleteFounding());
            return this;
        }

        private static Occasion occasion(String actor) {
            return new Occasion(
                    PersonId.of(actor), Instant.parse("2026-03-10T02:00:00Z"), StateCouncilCalendar.published());
        }

        void by(String actor, Command command) {
            Occasion occasion = occasion(actor);
            Either<Refusal, Decision> decided = alliance.handle(command, occasion);
            assertTrue(decided.isRight(), () -> decided.getLeft().explanation().en());
            for (Act act : decided.get().acts()) {
                alliance = alliance.after(act, new Stamp(++number, occasion.at(), occasion.actor()));
            }
        }

        Refusal refused(String actor, Command command, String code, String... provisions) {
            Either<Refusal, Decision> decided = alliance.handle(command, occasion(actor));
            assertTrue(decided.isLeft(), () -> command + " was accepted");
            assertEquals(code, decided.getLeft().code());
            assertEquals(
                    List.of(provisions).map(LedgerTest::at), decided.getLeft().citations());
            return decided.getLeft();
        }

        Ledger ledger() {
            return alliance.ledger();
        }
    }

    private static Command account(String id, Option<String> source, Allotment... allotments) {
        return new OpenAccount(id, "账户", source, List.of(allotments));
    }

    private static Command income(String account, String source, long amount) {
        return new RecordIncome(account, source, amount, Option.none());
    }

    private static Command expense(String account, String purpose, long amount, String... budget) {
        return new RecordExpense(
                account, purpose, amount, List.of(budget).headOption().map(ProposalId::of), Option.none());
    }

    private static Command file(String id, String procedure, String name) {
        Subject all = Subject.of("议题");
        return new FileProposal(
                ProposalId.of(id),
                procedure,
                new Subject(
                        all.title(),
                        all.member(),
                        Option.some(name),
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
                        all.amendments()),
                List.empty());
    }

    private Ledgers withFees() {
        ledgers.founded();
        ledgers.by("treasurer", account("main", Option.none()));
        ledgers.by("treasurer", income("main", "fee", 500_00));
        return ledgers;
    }

    private Ledgers withGrant() {
        withFees();
        ledgers.by(
                "treasurer", account("granted", Option.some("grant"), new Allotment("research", Option.some(200_00L))));
        ledgers.by("treasurer", income("granted", "grant", 300_00));
        ledgers.by("treasurer", file("b26", "budget", "2026"));
        return ledgers;
    }

    @Test
    void only_the_keeper_keeps_it() {
        withFees();
        ledgers.refused("founder", income("main", "fee", 1), "NOT_COMPETENT", "1");
        ledgers.refused("founder", account("other", Option.none()), "NOT_COMPETENT", "1");
        ledgers.refused("treasurer", account("main", Option.none()), "ALREADY_EXISTS");
        ledgers.refused("treasurer", income("other", "fee", 1), "NOT_FOUND");
    }

    @Test
    void income_from_elsewhere_is_flagged_where_the_list_is_open_and_refused_where_it_is_closed() {
        withFees().by("treasurer", income("main", "lottery", 1));
        assertEquals(List.of(true, false), ledgers.ledger().movements().map(Movement::listed));
        Ledgers closed = new Ledgers(charter(false));
        closed.by("founder", account("main", Option.none()));
        closed.refused("founder", income("main", "lottery", 1), "NOT_COMPETENT", "1");
    }

    @Test
    void spending_on_what_has_nothing_to_do_with_the_alliance_is_refused() {
        withFees().refused("treasurer", expense("main", "banquet", 1), "NOT_COMPETENT", "2");
        ledgers.by("treasurer", expense("main", "petty", 1));
        assertEquals(499_99, ledgers.ledger().balance());
    }

    @Test
    void nothing_is_spent_before_the_budget_is_approved() {
        withFees().refused("treasurer", expense("main", "office", 1), "STEP_SKIPPED", "4");
        ledgers.refused("treasurer", expense("main", "office", 1, "b26"), "STEP_SKIPPED", "4");
        ledgers.by("treasurer", file("a26", "auditor", "所"));
        ledgers.refused("treasurer", expense("main", "office", 1, "a26"), "STEP_SKIPPED", "4");
        ledgers.by("treasurer", file("b26", "budget", "2026"));
        ledgers.by("treasurer", expense("main", "office", 1, "b26"));
        assertEquals(
                Option.some(ProposalId.of("b26")),
                ledgers.ledger().movements().last().budget());
    }

    @Test
    void a_grant_has_its_own_account_and_is_spent_only_on_what_it_was_given_for() {
        withGrant().refused("treasurer", income("main", "grant", 1), "STEP_SKIPPED", "3");
        ledgers.refused("treasurer", income("granted", "fee", 1), "NOT_COMPETENT", "4");
        ledgers.refused("treasurer", account("loose", Option.some("grant")), "DOCUMENT_MISSING", "3");
        ledgers.refused("treasurer", expense("granted", "office", 1, "b26"), "NOT_COMPETENT", "3");
        ledgers.by("treasurer", expense("granted", "research", 200_00, "b26"));
        assertEquals(
                Option.some("0"),
                ledgers.refused("treasurer", expense("granted", "research", 1, "b26"), "INSUFFICIENT_FUNDS", "2")
                        .facts()
                        .get("left"));
    }

    @Test
    void earmarked_money_does_not_move_and_other_money_does() {
        withGrant();
        ledgers.refused("treasurer", new MoveFunds("granted", "main", 1, Option.none()), "NOT_COMPETENT", "4", "3");
        ledgers.refused("treasurer", new MoveFunds("main", "granted", 1, Option.none()), "NOT_COMPETENT", "4", "3");
        ledgers.by("treasurer", account("second", Option.none()));
        ledgers.refused("treasurer", new MoveFunds("main", "second", 500_01, Option.none()), "INSUFFICIENT_FUNDS", "1");
        ledgers.by("treasurer", new MoveFunds("main", "second", 500_00, Option.none()));
        assertEquals(0, ledgers.ledger().account("main").get().balance());
        assertEquals(800_00, ledgers.ledger().balance());
    }

    @Test
    void only_a_confirmed_auditor_audits() {
        ledgers.founded();
        Command audit = new RecordAudit("甲所", ProposalId.of("c"), "无保留意见");
        ledgers.refused("treasurer", audit, "NOT_COMPETENT", "5");
        ledgers.by("treasurer", file("c", "auditor", "乙所"));
        ledgers.refused("treasurer", audit, "NOT_COMPETENT", "5");
        ledgers.by("treasurer", new RecordAudit("乙所", ProposalId.of("c"), "无保留意见"));
        assertEquals("乙所", ledgers.ledger().audits().head().auditor());
    }

    @ParameterizedTest
    @CsvSource({"aii, aii:29", "oscar, oscar:6a oscar:29(2)a"})
    void a_charter_that_says_nothing_of_money_regulates_none(String charter, String stops) {
        Ledgers silent =
                new Ledgers(BuiltInCharters.named(CharterId.of(charter)).get());
        for (Command command :
                List.of(account("main", Option.none()), income("main", "fee", 1), expense("main", "office", 1))) {
            Refusal refused =
                    silent.alliance.handle(command, silent.occasion("founder")).getLeft();
            assertEquals("NOT_REGULATED", refused.code());
            assertEquals(stops, refused.citations().mkString(" "));
        }
    }

    @Test
    void amounts_are_whole_minor_units_and_at_least_one() {
        assertThrows(IllegalArgumentException.class, () -> income("main", "fee", 0));
        assertThrows(IllegalArgumentException.class, () -> expense("main", "office", -1));
        assertThrows(IllegalArgumentException.class, () -> new Allotment("office", Option.some(0L)));
        withFees().refused("treasurer", income("main", "fee", Long.MAX_VALUE), "AMOUNT_TOO_LARGE", "1");
        ledgers.by("treasurer", income("main", "fee", Long.MAX_VALUE - 500_00));
        ledgers.refused("treasurer", income("main", "fee", 1), "AMOUNT_TOO_LARGE", "1");
    }
}
