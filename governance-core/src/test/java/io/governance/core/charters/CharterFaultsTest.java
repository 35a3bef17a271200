package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Finding;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A charter that is not whole is not compiled, and says everything that is wrong with it at once. */
final class CharterFaultsTest {

    private static DecisionRule rule(String provision) {
        return DecisionRule.of(
                "x",
                Text.of("规则", "rule"),
                Formula.of(Requirement.atLeast(1, 2, Count.FAVOUR, Count.CAST)),
                new Citation("x", provision));
    }

    private static CharterBuilder sound() {
        return CharterBuilder.charter("x", "章程", "charter")
                .article("1", "一", "one")
                .bodiesAreListedIn("1")
                .body("council", "理事会", "council", "1")
                .decides("council", "other", rule("1"));
    }

    private static Set<String> codes(CharterBuilder charter) {
        return charter.compile().getLeft().map(Finding::code).toSet();
    }

    @Test
    void a_sound_charter_has_only_warnings() {
        assertTrue(sound().compile().isRight());
    }

    @Test
    void every_fault_is_named_at_once() {
        Reading undeclared = Reading.of(
                ReadingKey.of("R-x"),
                List.of(new Citation("x", "1")),
                Text.of("问题", "question"),
                new Reading.Option("A", Text.of("甲", "a")),
                new Reading.Option("B", Text.of("乙", "b")));
        CharterBuilder broken = sound().article("1", "又一", "one again")
                .tier("t", "类", "tier", "99")
                .decides("nobody", "other", rule("1"))
                .decides("council", "no-such-matter", rule("1"))
                .decides(
                        "council",
                        "amend-charter",
                        rule("1")
                                .deciding(ByReading.<Formula>asking(undeclared)
                                        .when("A", Formula.unstated("无", "none"))
                                        .when("B", Formula.unstated("无", "none"))
                                        .end()))
                .decides("council", "terminate", rule("1"), ByReading.plain(true))
                .votesOnlyForTier("council", ByReading.plain(Option.some("no-such-tier")))
                .seats("council", "director", "理事", "director", "1")
                .votesOnlyForTier("council", ByReading.plain(Option.some("no-such-tier")))
                .body("club", "俱乐部", "club", "1")
                .delegates("council", "club", "1", "elect-head");
        assertEquals(
                HashSet.of(
                        "REPEATED",
                        "DANGLING_CITATION",
                        "UNKNOWN_BODY",
                        "UNKNOWN_MATTER",
                        "UNKNOWN_READING",
                        "UNKNOWN_TIER",
                        "DELEGATION_WITHOUT_RULE",
                        "RECESS_WITHOUT_DELEGATION"),
                codes(broken));
    }

    @Test
    void warnings_ride_along() {
        Set<String> warnings = sound().decides(
                        "council",
                        "amend-charter",
                        DecisionRule.of(
                                "y", Text.of("规则", "rule"), Formula.unstated("无", "none"), new Citation("x", "1")))
                .body("club", "俱乐部", "club", "1")
                .compiled()
                .warnings()
                .map(Finding::code)
                .toSet();
        assertEquals(
                HashSet.of("RULE_UNSTATED", "IDLE_BODY"), warnings.filter(code -> !code.equals("MATTER_WITHOUT_BODY")));
    }
}
