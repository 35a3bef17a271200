package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SubmissionId;
import io.governance.core.Text;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.DiscloseAsset;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RefuseLicence;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.Notices;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.procedure.Amendment;
import io.governance.core.questions.AmendedDuties;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an amendment that nobody has decided on, or another answer to an open question, would make of duties to license. */
final class AmendedDutiesLifeTest {

    private static final SpecVersion V = SpecVersion.parse("storage@1");
    private static final AssetId PATENT = AssetId.of("pat");
    private static final Party HOLDER = Party.parse("m1");
    private static final Option<Instant> NOW = Option.none();
    private static final Seq<Amendment> STRUCK = List.of(new Amendment.StrikeOptOut("background"));

    /** A patent of m1 that a proposal of m2 made related to a version which is under review from 2 March to 1 April 2026. */
    private static OpenSourceCloudLife inReview(String formed) {
        return OpenSourceCloudLife.of(4)
                .by("sg", new StartDraft(V, "对象存储", Option.none(), NOW))
                .by(
                        "p1",
                        new RegisterAsset(
                                PATENT,
                                Asset.Kind.PATENT,
                                "CN1",
                                Option.none(),
                                List.of(HOLDER),
                                Option.some(LocalDate.parse(formed)),
                                List.of(new AssetAct.Maker(HOLDER, Option.some(true))),
                                Option.some(false),
                                Option.some(false),
                                Option.none(),
                                Option.none()))
                .by("p2", new SubmitTechnicalProposal(SubmissionId.of("t"), V, "3", Party.parse("m2"), NOW))
                .by(
                        "pe",
                        new AssertRelation(
                                PATENT,
                                Subject.of(V),
                                Option.some(SubmissionId.of("t")),
                                Option.none(),
                                Option.none(),
                                NOW))
                .by("sg", new CompleteDraft(V, NOW))
                .by("sg", new OpenReview(V, Option.none(), NOW));
    }

    private static OpenSourceCloudLife exempt() {
        return inReview("2024-05-01")
                .on("2026-03-10")
                .by(
                        "p1",
                        new DiscloseAsset(
                                HOLDER,
                                Option.some(PATENT),
                                V,
                                Option.some(Notices.Specificity.SPECIFIC),
                                Option.none(),
                                NOW))
                .by("p1", new RefuseLicence(HOLDER, PATENT, V, Option.some(true), NOW))
                .on("2026-04-02");
    }

    private static Seq<AmendedDuties.Change> changes(Life life, Seq<Amendment> amendments, Readings answers) {
        return AmendedDuties.of(
                life.now(),
                amendments,
                answers,
                life.occasion("sg").at(),
                StateCouncilCalendar.published().zone());
    }

    @Test
    @Article({"oscar:36(1)b", "oscar:40b"})
    void without_the_right_to_refuse_what_was_exempt_would_be_owed_and_an_amendment_now_would_not_touch_it() {
        OpenSourceCloudLife life = exempt();
        long before = life.last();

        AmendedDuties.Change change =
                changes(life, STRUCK, Readings.recommended()).single();

        assertEquals("m1/pat/storage@1", change.id());
        assertEquals(AmendedDuties.Kind.ADDED, change.kind());
        assertEquals(Encumbrance.State.EXEMPT, change.was().state());
        assertEquals(Encumbrance.State.OWED, change.would().state());
        assertEquals(false, change.fromNow());
        assertEquals(before, life.last(), "nothing is recorded");
    }

    @Test
    @Article("oscar:36(2)")
    void another_answer_to_an_open_question_changes_what_rests_on_it_at_once() {
        Readings owed = Readings.recommended().with(ReadingKey.of("R-oscar-sideground"), "OWED");

        AmendedDuties.Change change = changes(inReview("2026-03-02").on("2026-04-02"), List.empty(), owed)
                .single();

        assertEquals(Encumbrance.State.UNSETTLED, change.was().state());
        assertEquals(AmendedDuties.Kind.ADDED, change.kind());
        assertTrue(change.fromNow());
    }

    @Test
    void what_does_not_concern_licensing_changes_no_duty() {
        Amendment domain = new Amendment.ReplaceParticular("website-domain", Text.of("归秘书处", "the secretariat"));

        assertTrue(changes(exempt(), List.of(domain), Readings.recommended()).isEmpty());
        assertTrue(changes(ChongqingNetworkLife.of36(), STRUCK, Readings.recommended())
                .isEmpty());
    }
}
