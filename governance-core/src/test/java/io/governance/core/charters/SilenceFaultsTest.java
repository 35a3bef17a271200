package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Finding;
import io.governance.core.charter.Silence;
import io.governance.core.funding.Funding;
import io.governance.core.right.Capacity;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** A charter that is silent on what it regulates, or whose silence names what is not there, is not compiled. */
final class SilenceFaultsTest {

    private static final Text NOTHING = Text.of("没有规定", "it does not say");

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static CharterBuilder charter() {
        return CharterBuilder.charter("x", "章程", "charter")
                .article("1", "一", "one")
                .bodiesAreListedIn("1")
                .body("council", "理事会", "council", "1")
                .decides(
                        "council",
                        "other",
                        DecisionRule.of(
                                "x",
                                Text.of("规则", "rule"),
                                Formula.of(Requirement.atLeast(1, 2, Count.FAVOUR, Count.CAST)),
                                at("1")));
    }

    private static void assertFaults(List<String> codes, CharterBuilder charter) {
        Either<Seq<Finding>, Charter> compiled = charter.compile();
        assertEquals(
                codes,
                compiled.fold(List::ofAll, sound -> List.<Finding>empty())
                        .map(Finding::code)
                        .distinct());
    }

    @Test
    void what_a_charter_does_not_say_is_said_once() {
        Silence once = Silence.of("weather", NOTHING, at("1"));
        assertFaults(List.empty(), charter().silent(once));
        assertFaults(List.of("REPEATED"), charter().silent(once).silent(once));
    }

    @Test
    void a_charter_is_not_silent_on_money_that_it_regulates() {
        Silence money = Silence.of(Silence.FUNDING, NOTHING, at("1"));
        assertFaults(
                List.of("SILENT_AND_REGULATED"),
                charter().silent(money).funding(Funding.of(new Capacity.Anybody(), at("1"))));
    }

    @Test
    void where_it_stops_there_is_an_article() {
        assertFaults(List.of("DANGLING_CITATION"), charter().silent(Silence.of("weather", NOTHING, at("9"))));
    }

    @Test
    void an_agreement_needs_its_body_its_right_and_its_question() {
        Reading open = Reading.of(
                ReadingKey.of("R-x-open"),
                List.of(at("1")),
                NOTHING,
                new Reading.Option("YES", NOTHING),
                new Reading.Option("NO", NOTHING));
        assertFaults(
                List.of("UNKNOWN_BODY", "UNKNOWN_RIGHT", "UNKNOWN_READING"),
                charter()
                        .silent(Silence.of("weather", NOTHING, at("1"))
                                .unless(new Silence.Agreement(BodyId.of("nobody"), "nothing", open))));
    }
}
