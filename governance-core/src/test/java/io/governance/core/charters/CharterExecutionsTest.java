package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Declaration;
import io.governance.core.charter.Execution;
import io.governance.core.charter.Finding;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** A charter says of its provisions what executes them. */
final class CharterExecutionsTest {

    private static CharterBuilder charter() {
        CharterBuilder charter = CharterBuilder.charter("x", "章程", "charter").bodiesAreListedIn("1");
        List.rangeClosed(1, 9).forEach(article -> charter.article(article + "", "条", "article"));
        return charter;
    }

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static DecisionRule rule(String id, Formula formula, String provision) {
        return DecisionRule.of(id, Text.of("规则", "rule"), formula, at(provision));
    }

    @Test
    void everything_it_establishes_executes_the_provision_it_cites() {
        Formula formula = Formula.of(Requirement.atLeast(1, 2, Count.FAVOUR, Count.CAST));
        NextStep announced = new NextStep("NEXT", Text.of("下一步", "next"), List.of(at("9")));
        assertEquals(
                List.of(
                        new Execution(at("1a"), "tier full"),
                        new Execution(at("2"), "body council"),
                        new Execution(at("4"), "body office"),
                        new Execution(at("3"), "one vote council"),
                        new Execution(at("4"), "one vote office"),
                        new Execution(at("2(1)"), "seats council director"),
                        new Execution(at("5"), "rule D-x-1"),
                        new Execution(at("7"), "delegation council to office"),
                        new Execution(at("8"), "procedure admission, stage screen")),
                charter()
                        .tier("full", "会员", "member", "1a")
                        .body("council", "理事会", "council", "2", Body.VotesPer.SEAT, "3")
                        .seats("council", "director", "理事", "director", "2(1)")
                        .body("office", "秘书处", "office", "4")
                        .decides("council", "other", rule("D-x-1", formula, "5").followedBy(announced))
                        .decides("office", "other", rule("D-x-1", formula, "5"), ByReading.plain(true))
                        .decides("office", "terminate", rule("D-x-2", Formula.withheld("不表决", "no vote", at("6")), "6"))
                        .delegates("council", "office", "7", "other")
                        .executes("8", "procedure admission, stage screen")
                        .compiled()
                        .executions());
    }

    @Test
    void a_provision_is_declared_to_leave_nothing_to_execute() {
        assertEquals(
                List.of(new Declaration(at("1"), Text.of("名称仅为事实", "the name is a fact"))),
                charter()
                        .body("council", "理事会", "council", "2")
                        .declares("1", "名称仅为事实", "the name is a fact")
                        .compiled()
                        .declarations());
    }

    @Test
    void what_is_executed_or_declared_stands_in_the_charter() {
        assertEquals(
                List.of(at("10"), at("11")),
                charter()
                        .executes("10", "rule D-x")
                        .declares("11", "并无此条", "there is no such article")
                        .compile()
                        .getLeft()
                        .filter(fault -> fault.code().equals("DANGLING_CITATION"))
                        .flatMap(Finding::citation));
    }

    @Test
    void an_execution_names_what_executes() {
        assertThrows(IllegalArgumentException.class, () -> charter().executes("1", " "));
    }

    @Test
    void a_range_of_items_stands_in_its_article_and_an_odd_provision_in_none() {
        var charter = charter().body("council", "理事会", "council", "2").compiled();
        assertEquals(at("8"), charter.article(at("8(1)-(5)")).get().citation());
        assertEquals(at("8"), charter.article(at("8甲")).get().citation());
        assertTrue(charter.article(at("甲-乙")).isEmpty());
    }
}
