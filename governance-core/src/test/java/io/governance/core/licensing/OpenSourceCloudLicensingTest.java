package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.Alternative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has to license what under article 36 of the charter {@code oscar}, case by case. */
class OpenSourceCloudLicensingTest {

    static final IpPolicy POLICY =
            BuiltInCharters.named(CharterId.of("oscar")).get().licensing().get();

    private static final String REVIEWED = "members; background; proposed y; reviewed";

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/licensing/oscar.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    @Article({
        "oscar:36(1)a",
        "oscar:36(1)b",
        "oscar:36(2)",
        "oscar:36(3)a",
        "oscar:36(4)a",
        "oscar:36(4)b",
        "oscar:27¶",
        "oscar:37"
    })
    void a_case_comes_to_its_state_by_its_reason_and_its_article(
            String row,
            String happened,
            String asked,
            Encumbrance.State state,
            String reasons,
            String cites,
            String questions) {
        Case told = Case.under(POLICY).told(happened);
        String[] words = asked.split(" ");
        Encumbrance found = told.judge(words[0], words[1], words[2]);
        assertEquals(state, found.state(), () -> row + " " + found.reasons());
        Reasons.assertJudged(row, reasons, found.reasons());
        Reasons.assertCited(row, cites, found.citations());
        assertEquals(Reasons.open(questions).headOption(), found.open().map(Reading::key), row);
        assertEquals(found.open().map(open -> BodyId.of("council")), found.decider(), row);
        for (Reasons.Other other : Reasons.others(questions)) {
            Seq<Alternative<Encumbrance.State>> alternatives = told.docket()
                    .alternatives(found, Case.instant(words[2]))
                    .filter(alternative ->
                            alternative.readings().chosen(other.reading()).contains(other.choice()));
            assertEquals(
                    List.of(Encumbrance.State.valueOf(other.outcome())),
                    alternatives.map(Alternative::outcome),
                    () -> row + " " + other);
            assertTrue(
                    found.readings().map(Reading::key).contains(other.reading()),
                    () -> row + " rests on " + found.readings().map(Reading::key));
        }
    }

    private static Encumbrance optOut(String reading, boolean own, boolean before, boolean disclosed, boolean refused) {
        return Case.under(POLICY)
                .told("reading R-oscar-optout " + reading)
                .told("joined x 2026-03-05; joined y 2026-01-10")
                .told(before ? "formed 2025-03-01" : "formed 2026-02-20")
                .told(own ? "proposed x" : "proposed y")
                .told("reviewed")
                .told(disclosed ? "disclosed x s@1 SPECIFIC 2026-04-20" : "")
                .told(refused ? "refused x s@1 express 2026-04-21" : "")
                .judge("x", "s@1", "2026-06-01");
    }

    private static String answer(boolean holds) {
        return holds ? "YES" : "NO";
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/licensing/oscar-opt-out.tsv", delimiter = '\t')
    @Article("oscar:36(1)b")
    void a_refusal_takes_all_four_conditions_together(
            String row, String own, String before, String disclosed, String refused, Encumbrance.State state) {
        Encumbrance found = optOut("CUMULATIVE", is(own), is(before), is(disclosed), is(refused));
        assertEquals(state, found.state(), () -> row + " " + found.reasons());
        Reasons.assertJudged(
                row,
                "FORMED_BEFORE_JOINING=YES OWN_SUBMISSION=" + answer(is(own))
                        + " FORMED_BEFORE_SUBMISSION=" + answer(is(before))
                        + " DISCLOSED_IN_TIME=" + answer(is(disclosed))
                        + " REFUSED_IN_TIME=" + answer(is(refused)),
                found.reasons());
        Reasons.assertCited(row, state == Encumbrance.State.EXEMPT ? "36(1)b" : "36(1)a 36(1)b", found.citations());
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "/licensing/oscar-opt-out.tsv", delimiter = '\t')
    @Article("oscar:36(1)b")
    void a_refusal_takes_disclosure_and_refusal_if_it_is_read_so(
            String row,
            String own,
            String before,
            String disclosed,
            String refused,
            Encumbrance.State cumulative,
            Encumbrance.State state) {
        Encumbrance found = optOut("DISCLOSURE_AND_REFUSAL", is(own), is(before), is(disclosed), is(refused));
        assertEquals(state, found.state(), () -> row + " " + found.reasons());
        Reasons.assertJudged(
                row,
                "FORMED_BEFORE_JOINING=YES DISCLOSED_IN_TIME=" + answer(is(disclosed)) + " REFUSED_IN_TIME="
                        + answer(is(refused)),
                found.reasons());
        Reasons.assertCited(row, state == Encumbrance.State.EXEMPT ? "36(1)b" : "36(1)a 36(1)b", found.citations());
        assertTrue(found.readings().map(Reading::key).contains(ReadingKey.of("R-oscar-optout")), row);
        assertEquals(
                cumulative != state,
                optOutAlternatives(is(own), is(before), is(disclosed), is(refused))
                        .exists(alternative -> alternative
                                .readings()
                                .chosen(ReadingKey.of("R-oscar-optout"))
                                .isDefined()),
                row);
    }

    private static Seq<Alternative<Encumbrance.State>> optOutAlternatives(
            boolean own, boolean before, boolean disclosed, boolean refused) {
        Case told = Case.under(POLICY)
                .told("joined x 2026-03-05; joined y 2026-01-10")
                .told(before ? "formed 2025-03-01" : "formed 2026-02-20")
                .told(own ? "proposed x" : "proposed y")
                .told("reviewed")
                .told(disclosed ? "disclosed x s@1 SPECIFIC 2026-04-20" : "")
                .told(refused ? "refused x s@1 express 2026-04-21" : "");
        return told.docket().alternatives(told.judge("x", "s@1", "2026-06-01"), Case.instant("2026-06-01"));
    }

    private static boolean is(String said) {
        return said.equals("yes");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(
            resources = "/licensing/oscar-claims.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    @Article({"oscar:36(1)a", "oscar:36(2)", "oscar:36(3)a", "oscar:36(4)a", "oscar:36(4)b", "oscar:27¶"})
    void somebody_may_ask_for_a_licence_or_not(
            String row,
            String happened,
            String asked,
            String who,
            Claim.Answer answer,
            String reasons,
            String cites,
            String questions) {
        Case told = Case.under(POLICY).told(happened);
        Claim found = claim(told, asked, who);
        assertEquals(answer, found.answer(), () -> row + " " + found.owed().reasons() + found.reasons());
        Reasons.assertJudged(row, reasons, found.owed().reasons().appendAll(found.reasons()));
        Reasons.assertCited(row, cites, found.citations());
        assertEquals(Reasons.open(questions).headOption(), found.open().map(Reading::key), row);
        for (Reasons.Other other : Reasons.others(questions)) {
            assertEquals(
                    Claim.Answer.valueOf(other.outcome()),
                    claim(told.told("reading " + other.reading() + " " + other.choice()), asked, who)
                            .answer(),
                    () -> row + " " + other);
        }
    }

    private static Claim claim(Case told, String asked, String who) {
        String[] of = asked.split(" ");
        String[] by = who.split(" ");
        return told.docket()
                .claim(
                        Case.party(by[0]),
                        told.judge(of[0], of[1], of[2]),
                        Grant.Purpose.valueOf(by[1]),
                        Case.instant(of[2]));
    }

    @ParameterizedTest
    @EnumSource(Asset.Kind.class)
    @Article("oscar:36¶")
    void intellectual_property_of_every_kind_is_licensed(Asset.Kind kind) {
        Case told = Case.under(POLICY)
                .with(new AssetAct.AssetRegistered(
                        Case.ASSET,
                        kind,
                        "1",
                        Option.none(),
                        List.of(Case.party("x")),
                        Option.none(),
                        List.of(new AssetAct.Maker(Case.party("x"), Option.some(true))),
                        Option.some(true),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        List.of(new Citation("oscar", "36¶"))))
                .told(REVIEWED);
        assertEquals(
                Encumbrance.State.OWED, told.judge("x", "s@1", "2026-06-01").state());
    }

    @Test
    @Article("oscar:36(1)a")
    void what_a_member_commits_to_is_owed_from_then_on_for_any_use() {
        Encumbrance found = Case.under(POLICY)
                .told(REVIEWED + "; notices; committed x 2026-05-20")
                .judge("x", "s@1", "2026-06-01");
        assertEquals(Option.some(Cause.VOLUNTARY), found.cause());
        assertEquals(Option.some(Case.instant("2026-05-20")), found.from());
        assertEquals(Option.some(Grant.Purpose.ANY), found.grant().map(Grant::purpose));
    }

    @ParameterizedTest
    @CsvSource({
        "background; proposed y; reviewed, s@1, BACKGROUND, MEMBERS, IMPLEMENT, 2026-05-02",
        "background; proposed x; reviewed, s@1, BACKGROUND, MEMBERS, IMPLEMENT, 2026-02-10",
        "solo; related alliance on 2026-03-15, alliance, FOREGROUND, MEMBERS, ANY, 2026-03-15",
        "joint; related alliance on 2026-03-15, alliance, JOINT, OTHER_MEMBERS, ANY, 2026-03-15"
    })
    @Article({"oscar:36(1)a", "oscar:36(2)", "oscar:36(3)a", "oscar:36(4)a"})
    void each_limb_has_its_beneficiaries_its_use_and_its_beginning(
            String happened,
            String subject,
            Cause cause,
            Grant.Beneficiaries beneficiaries,
            Grant.Purpose purpose,
            String from) {
        Encumbrance found = Case.under(POLICY).told("members; " + happened).judge("x", subject, "2026-06-01");
        assertEquals(Option.some(cause), found.cause());
        assertEquals(Option.some(new Grant(Grant.Terms.FRAND, beneficiaries, purpose)), found.grant());
        assertEquals(Option.some(Case.instant(from)), found.from());
        assertEquals(Option.some(Term.ALLIANCE), found.until());
    }
}
