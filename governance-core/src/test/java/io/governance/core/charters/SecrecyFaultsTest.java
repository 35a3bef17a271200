package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Execution;
import io.governance.core.charter.Finding;
import io.governance.core.confidentiality.Duration;
import io.governance.core.confidentiality.Position;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretKind;
import io.governance.core.confidentiality.Step;
import io.governance.core.judgement.Element;
import io.governance.core.right.Capacity;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A charter whose policy on secrets names what is not there is not compiled. */
final class SecrecyFaultsTest {

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static SecretKind kind(String id, String provision, String... contents) {
        return SecretKind.of(
                id,
                Text.of("秘密", "secret"),
                List.of(contents),
                Element.asked(SecrecyFact.MARKED, at(provision)),
                at(provision));
    }

    private static List<Finding> faults(SecrecyPolicy policy) {
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
                                at("1")))
                .secrecy(policy)
                .compile()
                .fold(List::ofAll, sound -> List.empty());
    }

    private static void assertFault(String code, SecrecyPolicy policy) {
        List<Finding> found = faults(policy);
        assertEquals(List.of(code), found.map(Finding::code).distinct(), () -> found + "");
    }

    @Test
    void a_policy_that_names_only_what_is_there_is_sound() {
        assertTrue(faults(SecrecyPolicy.protecting(kind("a", "1", "memo"))
                        .of(new SecrecyPolicy.Content("memo", Text.of("备忘", "memo")))
                        .seating("council", Position.ADVISER)
                        .binding(Duration.open(at("1")), Position.MEMBER)
                        .letting(Step.MARK, new Capacity.Anybody(), at("1")))
                .isEmpty());
    }

    @Test
    void what_it_names_exists_and_is_there_once() {
        SecrecyPolicy policy = SecrecyPolicy.protecting(kind("a", "1"));
        Capacity anybody = new Capacity.Anybody();
        assertFault("UNKNOWN_CONTENT", SecrecyPolicy.protecting(kind("a", "1", "memo")));
        assertFault(
                "UNKNOWN_CONTENT",
                policy.sharing(new SecrecyPolicy.Sharing(List.of("memo"), Element.nothing(), at("1"))));
        assertFault("REPEATED", SecrecyPolicy.protecting(kind("a", "1"), kind("a", "1")));
        assertFault("REPEATED", policy.letting(Step.MARK, anybody, at("1")).letting(Step.MARK, anybody, at("1")));
        assertFault("DANGLING_CITATION", SecrecyPolicy.protecting(kind("a", "7")));
        assertFault("DANGLING_CITATION", policy.binding(Duration.open(at("8")), Position.MEMBER));
        assertFault("UNKNOWN_BODY", policy.seating("ghosts", Position.EXPERT));
        assertFault("UNKNOWN_SEAT_KIND", policy.seating("council", Position.EXPERT, "king"));
        assertFault(
                "UNKNOWN_READING",
                SecrecyReadings.of(new OpenQuestions("x"), "x", "1").leftOpenBy(policy));
        assertFault("UNKNOWN_MATTER", policy.letting(authority("classify-file", Option.none())));
        assertFault(
                "UNKNOWN_PROCEDURE",
                policy.letting(authority("other", Option.some(new SecrecyPolicy.Passed("publication", "permit")))));
    }

    private static SecrecyPolicy.Authority authority(String matter, Option<SecrecyPolicy.Passed> passed) {
        return new SecrecyPolicy.Authority(
                Step.CLASSIFY,
                new Capacity.Anybody(),
                Option.some(new SecrecyPolicy.Voted(BodyId.of("council"), MatterId.of(matter))),
                passed,
                List.of(at("1")));
    }

    @Test
    void a_policy_executes_what_it_rests_on() {
        SecrecyPolicy policy = SecrecyPolicy.protecting(kind("a", "1"))
                .binding(Duration.open(at("1")), Position.MEMBER)
                .binding(Duration.none("不负义务", "not bound", at("2")), Position.STAFF)
                .letting(Step.MARK, new Capacity.Anybody(), at("1"));
        assertEquals(
                List.of("secrecy, kind a", "secrecy, duty of MEMBER", "secrecy, step MARK"),
                policy.bases().map(basis -> new Execution(basis.citation(), basis.rule()).executor()));
    }
}
