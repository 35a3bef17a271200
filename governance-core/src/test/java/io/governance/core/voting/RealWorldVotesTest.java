package io.governance.core.voting;

import static io.governance.core.voting.Count.AGAINST;
import static io.governance.core.voting.Count.CAST;
import static io.governance.core.voting.Count.DECIDED;
import static io.governance.core.voting.Count.ENTITLED;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.allOf;
import static io.governance.core.voting.Requirement.anyOf;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.atMost;
import static io.governance.core.voting.Requirement.inEachOf;
import static io.governance.core.voting.Requirement.moreThan;
import static io.governance.core.voting.Requirement.noVetoOf;
import static io.governance.core.voting.Requirement.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.governance.core.Citation;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules and votes that exist outside this project, each written with the voting package alone. */
final class RealWorldVotesTest {

    private static final VoterClass ISSUERS = VoterClass.of("issuers");
    private static final VoterClass CONSUMERS = VoterClass.of("consumers");
    private static final VoterClass P_MEMBERS = VoterClass.of("p-members");
    private static final VoterClass OTHERS = VoterClass.of("others");
    private static final VoterClass PERMANENT = VoterClass.of("permanent");
    private static final VoterClass ELECTED = VoterClass.of("elected");
    private static final VoterClass PEOPLE = VoterClass.of("people");
    private static final VoterClass CANTONS = VoterClass.of("cantons");

    /** A case made ready: the rule it is decided by, and the roll. */
    private record Case(DecisionRule rule, Roll roll) {}

    private static final Map<String, Function<JsonNode, Case>> RULES = Map.of(
            "cab-forum", RealWorldVotesTest::cabForum,
            "iso-dis", RealWorldVotesTest::isoDis,
            "eu-council-qmv", RealWorldVotesTest::euCouncil,
            "un-security-council", RealWorldVotesTest::securityCouncil,
            "swiss-double-majority", RealWorldVotesTest::swissDoubleMajority,
            "cncf-toc", RealWorldVotesTest::cncf,
            "governor-simple-counting", RealWorldVotesTest::governor,
            "early-certainty", RealWorldVotesTest::earlyCertainty);

    private static Case cabForum(JsonNode vote) {
        Requirement quorum = atLeast(vote.get("quorum").asLong(), CAST);
        Requirement threshold = allOf(
                atLeast(2, 3, FAVOUR, DECIDED).within(ISSUERS),
                moreThan(1, 2, FAVOUR, DECIDED).within(CONSUMERS),
                inEachOf(List.of(ISSUERS, CONSUMERS), atLeast(1, FAVOUR)));
        List<Roll.Line> lines =
                lines(ISSUERS, 1, vote.get("issuers")).appendAll(lines(CONSUMERS, 1, vote.get("consumers")));
        return new Case(rule("cab-forum", Formula.of(quorum, threshold)), Roll.of(lines));
    }

    private static Case isoDis(JsonNode vote) {
        Formula formula =
                Formula.of(allOf(atLeast(2, 3, FAVOUR, DECIDED).within(P_MEMBERS), atMost(1, 4, AGAINST, DECIDED)));
        long favourOfOthers = vote.at("/all/0").asLong() - vote.at("/p/0").asLong();
        long againstOfOthers = vote.at("/all/1").asLong() - vote.at("/p/1").asLong();
        List<Roll.Line> lines =
                lines(P_MEMBERS, 1, vote.get("p")).appendAll(lines(OTHERS, 1, favourOfOthers, againstOfOthers));
        return new Case(rule("iso-dis", formula), Roll.of(lines));
    }

    /** Twenty-seven states; the population in favour is spread over the states in favour, the rest over the others. */
    private static Case euCouncil(JsonNode vote) {
        Formula formula = Formula.of(allOf(
                atLeast(55, 100, FAVOUR, ENTITLED),
                anyOf(
                        atLeast(65, 100, FAVOUR.byWeight(), ENTITLED.byWeight()),
                        not(atLeast(4, Count.of(Mark.AGAINST, Mark.ABSTAIN))))));
        long[] states = numbers(vote.get("states"));
        long favourable = vote.get("populationFavourPermille").asLong();
        List<Roll.Line> lines = shared(favourable, Mark.FAVOUR, states[0])
                .appendAll(shared(1000 - favourable, Mark.AGAINST, states[1]))
                .appendAll(shared(0, Mark.ABSTAIN, states[2]));
        return new Case(rule("eu-council-qmv", formula), Roll.of(lines));
    }

    /** Spreads a weight over seats: the first takes what the others leave. */
    private static List<Roll.Line> shared(long weight, Mark mark, long seats) {
        if (seats == 0) {
            return List.empty();
        }
        long each = weight / seats;
        Roll.Line first = new Roll.Line(Option.none(), weight - each * (seats - 1), mark, 1);
        return seats == 1 ? List.of(first) : List.of(first, new Roll.Line(Option.none(), each, mark, seats - 1));
    }

    /** The abstentions are those of permanent members as far as they go: an abstention is no veto. */
    private static Case securityCouncil(JsonNode vote) {
        Requirement nine = atLeast(9, FAVOUR);
        Formula formula = Formula.of(vote.get("substantive").asBoolean() ? allOf(nine, noVetoOf(PERMANENT)) : nine);
        long[] votes = numbers(vote.get("votes"));
        long vetoes = vote.get("permanentAgainst").asLong();
        long abstaining = Math.min(votes[2], 5 - vetoes);
        long supporting = 5 - vetoes - abstaining;
        List<Roll.Line> lines = lines(PERMANENT, 1, supporting, vetoes, abstaining)
                .appendAll(lines(ELECTED, 1, votes[0] - supporting, votes[1] - vetoes, votes[2] - abstaining));
        return new Case(rule("un-security-council", formula), Roll.of(lines));
    }

    private static Case swissDoubleMajority(JsonNode vote) {
        Formula formula = Formula.of(allOf(
                moreThan(1, 2, FAVOUR, DECIDED).within(PEOPLE),
                moreThan(1, 2, FAVOUR, ENTITLED).within(CANTONS)));
        List<Roll.Line> lines =
                lines(PEOPLE, 1, vote.get("people")).appendAll(lines(CANTONS, 1, vote.get("cantonsHalves")));
        return new Case(rule("swiss-double-majority", formula), Roll.of(lines));
    }

    private static Case cncf(JsonNode vote) {
        assertTrue(vote.get("electronic").asBoolean(), "the published cases are electronic votes");
        long favour = vote.get("favour").asLong();
        return new Case(
                rule("cncf-toc", Formula.of(atLeast(2, 3, FAVOUR, ENTITLED))),
                Roll.of(favour, 0, 0, vote.get("seats").asLong() - favour, 0));
    }

    /** Total weight one hundred; whoever did not vote is absent. */
    private static Case governor(JsonNode vote) {
        Count quorate = Count.of(Mark.FAVOUR, Mark.ABSTAIN).byWeight();
        Formula formula = Formula.of(
                atLeast(10, 100, quorate, ENTITLED.byWeight()), moreThan(1, 2, FAVOUR.byWeight(), DECIDED.byWeight()));
        long[] weights = numbers(vote.get("weights"));
        return new Case(rule("governor-simple-counting", formula), weighed(weights, 100));
    }

    private static Case earlyCertainty(JsonNode vote) {
        Formula formula = Formula.of(
                atLeast(vote.get("Q").asLong(), 100, CAST.byWeight(), ENTITLED.byWeight()),
                atLeast(vote.get("T").asLong(), 100, FAVOUR.byWeight(), DECIDED.byWeight()));
        return new Case(
                rule("early-certainty", formula),
                weighed(numbers(vote.get("votes")), vote.get("W").asLong()));
    }

    private static Roll weighed(long[] weights, long total) {
        List<Roll.Line> cast = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN)
                .filter(mark -> weights[mark.ordinal()] > 0)
                .map(mark -> new Roll.Line(Option.none(), weights[mark.ordinal()], mark, 1));
        long outstanding = total - weights[0] - weights[1] - weights[2];
        return Roll.of(cast.append(new Roll.Line(Option.none(), 1, Mark.ABSENT, outstanding)));
    }

    private static DecisionRule rule(String id, Formula formula) {
        return DecisionRule.of(id, Text.of(id, id), formula, Citation.parse(id + ":1"));
    }

    private static List<Roll.Line> lines(VoterClass voters, long weight, JsonNode counts) {
        return lines(voters, weight, numbers(counts));
    }

    private static List<Roll.Line> lines(VoterClass voters, long weight, long... counts) {
        List<Roll.Line> lines = List.empty();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                lines = lines.append(new Roll.Line(Option.some(voters), weight, Mark.values()[i], counts[i]));
            }
        }
        return lines;
    }

    private static long[] numbers(JsonNode counts) {
        long[] numbers = new long[counts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = counts.get(i).asLong();
        }
        return numbers;
    }

    @TestFactory
    Stream<DynamicTest> every_published_vote_comes_out_as_it_did() throws IOException {
        java.util.List<DynamicTest> tests = new ArrayList<>();
        try (InputStream published =
                Objects.requireNonNull(RealWorldVotesTest.class.getResourceAsStream("/cases/real-world.yaml"))) {
            for (JsonNode family : new YAMLMapper().readTree(published)) {
                String id = family.get("id").asText();
                Function<JsonNode, Case> rule = Objects.requireNonNull(RULES.get(id), "no rule is written for " + id);
                for (JsonNode vote : family.get("cases")) {
                    String name = id + ": " + vote.get("name").asText() + " → "
                            + vote.get("outcome").asText();
                    tests.add(DynamicTest.dynamicTest(name, () -> check(vote, rule.apply(vote))));
                }
            }
        }
        assertEquals(31, tests.size(), "a case was added or lost");
        return tests.stream();
    }

    private static void check(JsonNode vote, Case ready) {
        String expected = vote.get("outcome").asText();
        Ruling ruling = ready.rule().rule(ready.roll());
        if (vote.path("when").asText().equals("open")) {
            Forecast forecast = ready.rule().under(Readings.recommended()).forecast(ready.roll());
            assertEquals(expected, forecast.certainty().name());
        } else {
            assertEquals(expected, ruling.verdict().name());
        }
        assertEquals(List.of(ready.rule().citations().head()), ruling.citations());
        assertFalse(ruling.reasons().isEmpty());
        assertTrue(
                ruling.reasons()
                        .flatMap(Reason::flattened)
                        .exists(reason -> reason.arithmetic().isDefined()),
                "a ruling shows its arithmetic");
    }

    @TestFactory
    Stream<DynamicTest> a_meeting_of_the_cncf_committee_needs_a_quorum_and_more_than_half_of_those_present() {
        DecisionRule meeting =
                rule("cncf-toc", Formula.of(atLeast(2, 3, PRESENT, IN_OFFICE), moreThan(1, 2, FAVOUR, PRESENT)));
        return Stream.of(
                        Map.entry(Roll.of(4, 3, 0, 4, 0), Verdict.NO_QUORUM),
                        Map.entry(Roll.of(4, 4, 0, 3, 0), Verdict.FAILED),
                        Map.entry(Roll.of(5, 3, 0, 3, 0), Verdict.PASSED))
                .map(expected -> DynamicTest.dynamicTest(
                        expected.getKey() + " → " + expected.getValue(),
                        () -> assertEquals(
                                expected.getValue(),
                                meeting.rule(expected.getKey()).verdict())));
    }
}
