package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.AtMost;
import io.governance.core.voting.Brackets;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.Share;
import io.governance.core.voting.Threshold;
import io.governance.core.voting.Verdict;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored form of each act, as it stands in every minute book there is. A golden file is never edited: when an act
 * changes, its old file must still be read.
 */
final class GoldenFilesTest {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final BallotId BALLOT = BallotId.of("2021-plan");
    private static final SeatId SEAT = SeatId.of("council-07");
    private static final MemberId MEMBER = MemberId.of("caict");
    private static final VoterClass ISSUERS = VoterClass.of("issuers");

    private static final Seq<Act> ACTS = List.of(
            new AllianceAct.AllianceFounded(CharterId.of("aii"), "工业互联网产业联盟", cited("aii:17")),
            new MembershipAct.MemberRegistered(MEMBER, "中国信息通信研究院", "council-unit", cited("aii:10")),
            new MembershipAct.MembershipEnded(MEMBER, "退出", cited("aii:12", "aii:13")),
            new SeatAct.SeatRegistered(
                    new Seat(
                            SEAT,
                            BodyId.of("council"),
                            "director",
                            Option.some(MEMBER),
                            Option.some(PersonId.of("zhang-san")),
                            1,
                            Option.none()),
                    cited("aii:21")),
            new SeatAct.SeatFilled(SEAT, Option.some(MEMBER), PersonId.of("li-si"), cited("aii:21")),
            new SeatAct.SeatVacated(SEAT, cited("aii:21")),
            new BallotAct.BallotOpened(
                    BALLOT,
                    BodyId.of("council"),
                    MatterId.of("approve-plan"),
                    "二〇二一年度工作计划 𠮷",
                    rule(),
                    Readings.recommended().with(ReadingKey.of("R-half"), "STRICT"),
                    List.of(
                            new Elector(List.of(SEAT), Option.some(MEMBER), 1, Option.none(), false),
                            new Elector(
                                    List.of(SeatId.of("s8"), SeatId.of("s9")),
                                    Option.none(),
                                    1_000_000,
                                    Option.some(ISSUERS),
                                    true)),
                    Citation.parse("aii:23"),
                    cited("aii:23", "oscar:36(1)")),
            new BallotAct.VoteCast(BALLOT, SEAT, Choice.FAVOUR, cited("aii:23")),
            new BallotAct.BallotClosed(BALLOT, List.of(SEAT), Verdict.NO_QUORUM, cited("aii:23")));

    /** A rule with every kind of requirement, formula and dependence on readings. */
    private static DecisionRule rule() {
        Reading half = Reading.of(
                ReadingKey.of("R-half"),
                cited("aii:19"),
                Text.of("半数以上是否含本数？", "does half or more include exactly half?"),
                new Reading.Option("INCLUSIVE", Text.of("含", "it does")),
                new Reading.Option("STRICT", Text.of("不含", "it does not")),
                new Reading.Option("SILENT", Text.of("未规定", "it is not said")),
                new Reading.Option("NOBODY", Text.of("无表决权", "nobody votes")));
        Requirement composed = Requirement.anyOf(
                Requirement.allOf(
                        Requirement.atLeast(2, 3, Count.FAVOUR, Count.PRESENT).citing(Citation.parse("aii:23")),
                        Requirement.atLeast(3, Count.PRESENT.byWeight()),
                        new AtMost(Count.AGAINST.within(ISSUERS), 0)),
                Requirement.not(Requirement.moreThan(1, 3, Count.AGAINST, Count.IN_OFFICE)),
                new Brackets(
                        List.of(new Brackets.Bracket(
                                new Share(Count.PRESENT, Count.ENTITLED, Threshold.atLeast(4, 5)),
                                Requirement.moreThan(1, 2, Count.FAVOUR, Count.CAST))),
                        Requirement.atLeast(2, 3, Count.FAVOUR, Count.DECIDED)));
        return new DecisionRule(
                "D-golden",
                Text.of("工作计划", "work plan"),
                cited("aii:23"),
                ByReading.<Formula>asking(half)
                        .when("INCLUSIVE", Formula.of(Requirement.atLeast(1, Count.PRESENT), composed))
                        .when("STRICT", Formula.of(Requirement.moreThan(1, 2, Count.FAVOUR, Count.PRESENT)))
                        .when("SILENT", Formula.unstated("未规定", "not stated"))
                        .when("NOBODY", Formula.withheld("无", "none", Citation.parse("aii:24")))
                        .end(),
                ByReading.<Option<NextStep>>asking(half)
                        .when("INCLUSIVE", Option.none())
                        .when("STRICT", Option.some(new NextStep("notify", Text.of("通知", "notify"), cited("aii:27"))))
                        .when("SILENT", Option.none())
                        .when("NOBODY", Option.none())
                        .end());
    }

    private static Seq<Citation> cited(String... citations) {
        return List.of(citations).map(Citation::parse);
    }

    private static Entry entry(Act act) {
        return new Entry(
                ALLIANCE,
                42,
                Instant.parse("2021-03-01T09:30:00.125Z"),
                PersonId.of("zhang-san"),
                OperationId.of("2f1c-7/a"),
                "0123456789abcdef0123456789abcdef",
                act);
    }

    static Iterable<Act> acts() {
        return ACTS;
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_written_as_its_golden_file_says_and_read_from_it(Act act) throws IOException {
        String name = act.getClass().getSimpleName() + ".json";
        String written = StoredForm.write(List.of(entry(act))) + "\n";
        String golden = golden(name, written);

        assertEquals(golden, written, "the stored form has drifted: older minute books could not be read");
        assertEquals(
                entry(act),
                StoredForm.read(ALLIANCE, golden).single(),
                "what an older release wrote is no longer read as it was meant");
    }

    @Test
    void every_kind_of_act_has_a_golden_file() {
        assertEquals(StoredForm.KINDS.toSet(), ACTS.map(Act::getClass).toSet());
    }

    @Test
    void every_variant_that_a_rule_may_have_is_in_a_golden_file() {
        String rule = StoredForm.write(
                ACTS.filter(act -> act instanceof BallotAct.BallotOpened).map(GoldenFilesTest::entry));

        for (Class<?> sealed : List.<Class<?>>of(Requirement.class, Formula.class, ByReading.class)) {
            for (Class<?> variant : sealed.getPermittedSubclasses()) {
                assertTrue(rule.contains("{\"type\":\"" + variant.getSimpleName() + "\""), variant.getSimpleName());
            }
        }
    }

    private static String golden(String name, String written) throws IOException {
        try (InputStream file = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            if (file == null) {
                Path proposal =
                        Files.createDirectories(Path.of("target", "golden")).resolve(name);
                Files.writeString(proposal, written);
                return fail("no golden file for a new act: check " + proposal
                        + " and move it to src/test/resources/golden");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
