package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.SubmissionId;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Command;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.commands.licensing.AdoptVersion;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CommitToLicense;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.ContestRelation;
import io.governance.core.commands.licensing.DiscloseAsset;
import io.governance.core.commands.licensing.ExtendReview;
import io.governance.core.commands.licensing.GrantLicence;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RecordAssertion;
import io.governance.core.commands.licensing.RecordControl;
import io.governance.core.commands.licensing.RefuseLicence;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.RequestLicence;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.StateFormation;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.commands.licensing.TransferAsset;
import io.governance.core.commands.licensing.WithdrawRefusal;
import io.governance.core.commands.licensing.WithdrawVersion;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.LicenceAct;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.Notices;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.questions.Licences;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who records what about specifications and intellectual property under {@link OpenSourceCloud}: article 36. */
final class OpenSourceCloudLicensingLifeTest {

    private static final SpecVersion V = SpecVersion.parse("storage@1");
    private static final Subject ON_V = Subject.of(V);
    private static final Option<Instant> NOW = Option.none();
    private static final AssetId PATENT = AssetId.of("pat");
    private static final Party HOLDER = Party.parse("m1");

    /** A draft with a proposal by m2 that made a patent of m1 from 2024 related to it; the founding is over. */
    private static OpenSourceCloudLife drafted(String... answers) {
        return OpenSourceCloudLife.of(4, answers)
                .by("sg", new StartDraft(V, "对象存储", Option.none(), NOW))
                .by("p1", registering("pat", "m1"))
                .by("p2", new SubmitTechnicalProposal(SubmissionId.of("t"), V, "3", Party.parse("m2"), NOW))
                .by("pe", relating("pat"));
    }

    /** The review runs from 2 March to 1 April 2026. */
    private static OpenSourceCloudLife inReview(String... answers) {
        return drafted(answers).by("sg", new CompleteDraft(V, NOW)).by("sg", opening());
    }

    private static OpenSourceCloudLife owed(String... answers) {
        return inReview(answers).on("2026-04-02");
    }

    private static Command opening() {
        return new OpenReview(V, Option.none(), NOW);
    }

    private static Command registering(String asset, String holder) {
        return new RegisterAsset(
                AssetId.of(asset),
                Asset.Kind.PATENT,
                "CN1",
                Option.none(),
                List.of(Party.parse(holder)),
                Option.some(LocalDate.of(2024, 5, 1)),
                List.of(new AssetAct.Maker(Party.parse(holder), Option.some(true))),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    private static Command relating(String asset) {
        return new AssertRelation(
                AssetId.of(asset), ON_V, Option.some(SubmissionId.of("t")), Option.none(), Option.none(), NOW);
    }

    private static Command disclosing(Option<Notices.Specificity> closely) {
        return new DiscloseAsset(HOLDER, Option.some(PATENT), V, closely, Option.none(), NOW);
    }

    private static Command refusing(Option<Boolean> express, Option<Instant> received) {
        return new RefuseLicence(HOLDER, PATENT, V, express, received);
    }

    private static Command asking(String licence, String licensee, Grant.Purpose purpose) {
        return new RequestLicence(LicenceId.of(licence), PATENT, HOLDER, Party.parse(licensee), ON_V, purpose, NOW);
    }

    private static Command granting(String licence, String terms) {
        return new GrantLicence(LicenceId.of(licence), terms, NOW, Option.none());
    }

    private static Licences licences(OpenSourceCloudLife life) {
        return Licences.of(
                        life.now(),
                        life.occasion("sg").at(),
                        StateCouncilCalendar.published().zone())
                .get();
    }

    private static Encumbrance.State state(OpenSourceCloudLife life) {
        return licences(life).of(HOLDER).head().found().state();
    }

    @Test
    @Article("oscar:36(1)b")
    void a_review_runs_for_thirty_days_unless_another_last_day_is_announced() {
        OpenSourceCloudLife life = drafted();
        life.refused("sg", opening(), "STEP_SKIPPED", "36(1)b");
        life.refused("p1", new CompleteDraft(V, NOW), "NOT_COMPETENT", "36(1)b");
        life.by("sg", new CompleteDraft(V, NOW));
        Refusal past = life.refused(
                "sg", new OpenReview(V, Option.some(LocalDate.of(2026, 3, 1)), NOW), "NOTICE_TOO_SHORT", "36(1)b");
        assertEquals(Option.some("last_day"), past.facts().get("field"));

        DraftAct.ReviewSet set =
                (DraftAct.ReviewSet) life.recorded("sg", opening()).head();
        assertEquals(LocalDate.of(2026, 4, 1), set.lastDay());
        assertFalse(set.announced());
        life.refused("sg", opening(), "ALREADY_DONE", "36(1)b");
    }

    @Test
    @Article("oscar:36(1)b")
    void a_review_is_extended_before_its_end_and_never_cut_short() {
        OpenSourceCloudLife life = inReview().on("2026-04-01");
        life.refused("sg", new ExtendReview(V, LocalDate.of(2026, 4, 1)), "NOTICE_TOO_SHORT", "36(1)b");
        life.by("sg", new ExtendReview(V, LocalDate.of(2026, 4, 10))).on("2026-04-10");
        life.by("p1", disclosing(Option.none())).by("p1", refusing(Option.none(), NOW));
        life.on("2026-04-11").refused("sg", new ExtendReview(V, LocalDate.of(2026, 4, 30)), "TOO_LATE", "36(1)b");
        assertEquals(Encumbrance.State.EXEMPT, state(life));
    }

    @Test
    @Article("oscar:36(1)b")
    void a_member_that_has_not_answered_an_open_review_is_due_to() {
        OpenSourceCloudLife life = inReview();
        Seq<Due> due = Duties.until(life.now(), LocalDate.of(2026, 4, 30), life.occasion("sg"))
                .filter(found -> found.id().equals("storage@1/m1"));
        assertEquals(Option.some(LocalDate.of(2026, 4, 1)), due.head().last());
        assertTrue(due.head().citations().contains(Citation.parse("oscar:36(1)b")));

        life.by("p1", disclosing(Option.none())).by("p1", refusing(Option.none(), NOW));
        assertTrue(licences(life).reviews().head().unanswered().isEmpty());
    }

    @Test
    @Article("oscar:36(1)b")
    void a_refusal_in_time_frees_and_may_be_taken_back_until_the_review_ends() {
        OpenSourceCloudLife life = inReview().by("p1", disclosing(Option.none()));
        assertTrue(((NoticeAct.LicenceRefused)
                        life.recorded("p1", refusing(Option.none(), NOW)).head())
                .effective());
        assertEquals(Encumbrance.State.REFUSED, state(life));
        life.on("2026-04-02");
        assertEquals(Encumbrance.State.EXEMPT, state(life));
        Refusal late = life.refused("p1", new WithdrawRefusal(HOLDER, PATENT, V, NOW), "TOO_LATE", "36(1)b");
        assertTrue(late.explanation().en().contains("commit-to-license"));

        life.by("p1", new CommitToLicense(HOLDER, Option.some(PATENT), Grant.Terms.FRAND, NOW));
        assertEquals(Encumbrance.State.OWED, state(life));
    }

    @Test
    @Article("oscar:36(1)b")
    void late_and_formless_notices_are_recorded_without_effect() {
        OpenSourceCloudLife life = inReview();
        for (Command formless : List.of(
                disclosing(Option.some(Notices.Specificity.PASSAGE_ONLY)),
                new DiscloseAsset(HOLDER, Option.none(), V, Option.none(), Option.none(), NOW))) {
            assertFalse(((NoticeAct.Disclosed) life.recorded("p1", formless).head()).effective());
        }
        assertFalse(((NoticeAct.LicenceRefused)
                        life.recorded("p1", refusing(Option.some(false), NOW)).head())
                .effective());
        life.on("2026-04-02");
        assertFalse(((NoticeAct.Disclosed)
                        life.recorded("p1", disclosing(Option.none())).head())
                .effective());
        assertFalse(((NoticeAct.LicenceRefused)
                        life.recorded("p1", refusing(Option.none(), NOW)).head())
                .effective());
        assertEquals(Encumbrance.State.OWED, state(life));
    }

    @Test
    @Article("oscar:36(1)b")
    void only_the_secretariat_says_that_a_notice_came_earlier_and_nobody_that_it_will_come() {
        OpenSourceCloudLife life = owed();
        Option<Instant> earlier = Option.some(Instant.parse("2026-03-20T01:00:00Z"));
        Option<Instant> ahead = Option.some(Instant.parse("2026-05-20T01:00:00Z"));
        Refusal own = life.refused("p1", refusing(Option.none(), earlier), "NOT_COMPETENT", "36(1)a");
        assertEquals(Option.some("received_at"), own.facts().get("field"));
        life.refused("sg", refusing(Option.none(), ahead), "TOO_EARLY", "36(1)a");
        life.refused("p2", refusing(Option.none(), NOW), "NOT_COMPETENT", "36(1)a");
        life.by("sg", new DiscloseAsset(HOLDER, Option.some(PATENT), V, Option.none(), Option.none(), earlier))
                .by("sg", refusing(Option.none(), earlier));
        assertEquals(Encumbrance.State.EXEMPT, state(life));
    }

    @Test
    @Article("oscar:36(1)a")
    void a_member_implementing_the_specification_is_licensed_and_others_are_not() {
        OpenSourceCloudLife life = inReview();
        life.refused("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT), "TOO_EARLY", "36(1)b");
        life.on("2026-04-02");
        life.refused("p3", asking("l", "m3", Grant.Purpose.ANY), "NOT_ENTITLED", "36(1)a");
        life.refused("sg", asking("l", "outsider", Grant.Purpose.IMPLEMENT), "NOT_ENTITLED", "36(1)a");
        LicenceAct.LicenceRequested asked = (LicenceAct.LicenceRequested)
                life.recorded("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT)).head();
        assertTrue(asked.entitled());
        life.refused("p3", granting("l", "free"), "NOT_COMPETENT", "36(1)a");
        life.by("p1", granting("l", "free"));
        life.refused("p1", granting("l", "free"), "ALREADY_DONE", "");
        assertEquals(Licences.Worth.RUNNING, licences(life).licences().head().worth());
    }

    @Test
    @Article("oscar:36(1)a")
    void other_terms_for_another_member_are_a_breach_that_is_recorded() {
        OpenSourceCloudLife life = owed().by("p3", asking("l3", "m3", Grant.Purpose.IMPLEMENT))
                .by("p4", asking("l4", "m4", Grant.Purpose.IMPLEMENT))
                .by("pe", asking("l5", "e1", Grant.Purpose.IMPLEMENT))
                .by("p1", granting("l3", "one yuan each"));
        assertEquals(1, life.recorded("p1", granting("l4", "one yuan each")).size());

        Seq<Act> unlike = life.recorded("p1", granting("l5", "ten yuan each"));
        assertEquals(
                List.of(LicenceId.of("l3"), LicenceId.of("l4")),
                ((LicenceAct.LicenceGranted) unlike.head()).unlike().toList());
        assertEquals("m1", ((AffairAct.BreachRecorded) unlike.last()).member().value());
    }

    @Test
    @Article("oscar:36(4)b")
    void leaving_ends_no_duty_and_is_known_beforehand_to_end_none() {
        OpenSourceCloudLife life = owed();
        Licences.Leaving leaving = licences(life).leaving(HOLDER);
        assertTrue(leaving.ended().isEmpty());
        assertEquals(
                Encumbrance.State.SURVIVING, leaving.changes().head().after().state());
    }

    @Test
    @Article({"oscar:36(4)a", "oscar:36(1)a"})
    void a_licence_is_asked_for_and_granted_until_the_end_of_the_day_on_which_the_alliance_ended() {
        OpenSourceCloudLife life = owed();
        life.by("p1", OpenSourceCloudSteps.file("end", "termination", OpenSourceCloudSteps.about("title=终止")));
        assertEquals(Verdict.PASSED, life.council("end", "terminate", 4, 0));
        life.by("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT)).by("p1", granting("l", "free"));
        life.by("pe", asking("k", "e1", Grant.Purpose.IMPLEMENT));
        life.refused("p1", new CommitToLicense(HOLDER, Option.none(), Grant.Terms.FRAND, NOW), "ALLIANCE_ENDED", "");
        life.on("2026-04-03");
        life.refused("p1", granting("k", "free"), "ALLIANCE_ENDED", "10(6)");
        life.refused("p4", asking("j", "m4", Grant.Purpose.IMPLEMENT), "ALLIANCE_ENDED", "10(6)");
    }

    private static OpenSourceCloudLife left(OpenSourceCloudLife life, String member, String person) {
        return life.by(person, OpenSourceCloudSteps.file("x", "exit", OpenSourceCloudSteps.about("member=" + member)))
                .by(person, OpenSourceCloudSteps.tell("x", "mail", life.council()));
    }

    @Test
    @Article("oscar:36(4)b")
    void a_member_that_left_goes_on_licensing_by_whoever_represented_it_last() {
        OpenSourceCloudLife life = left(owed(), "m1", "p1").on("2026-04-03");
        life.by("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT));
        life.refused("p2", granting("l", "free"), "NOT_COMPETENT", "");
        life.by("p1", granting("l", "free"));
        life.by("p1", new CommitToLicense(HOLDER, Option.none(), Grant.Terms.FRAND, NOW));
        life.refused("p1", disclosing(Option.none()), "NOT_A_MEMBER", "36(1)a");
        life.refused("p1", refusing(Option.none(), NOW), "NOT_A_MEMBER", "36(1)a");
        life.refused("p1", registering("new", "m1"), "NOT_A_MEMBER", "36(1)a");
    }

    @Test
    @Article({"oscar:36(4)b", "oscar:36(1)b"})
    void a_member_that_left_during_a_review_still_answers_it_for_what_it_holds() {
        OpenSourceCloudLife life = left(inReview().on("2026-03-05"), "m1", "p1").on("2026-03-10");
        life.by("p2", registering("other", "m2"));
        life.refused("p2", refusing(Option.none(), NOW), "NOT_COMPETENT", "");
        life.refused("p1", new RefuseLicence(HOLDER, AssetId.of("other"), V, Option.none(), NOW), "NOT_COMPETENT", "");
        life.by("p1", disclosing(Option.none())).by("p1", refusing(Option.none(), NOW));
        life.by("p1", new WithdrawRefusal(HOLDER, PATENT, V, NOW));
        life.on("2026-04-02").refused("p1", refusing(Option.none(), NOW), "NOT_A_MEMBER", "36(1)a");
    }

    @Test
    @Article({"oscar:36(4)b", "oscar:36(1)b"})
    void a_review_that_opened_after_a_member_left_is_not_for_it_to_answer() {
        OpenSourceCloudLife life = left(drafted().by("sg", new CompleteDraft(V, NOW)), "m1", "p1")
                .on("2026-03-05")
                .by("sg", opening());
        life.refused("p1", disclosing(Option.none()), "NOT_A_MEMBER", "36(1)a");
        life.refused("p1", refusing(Option.none(), NOW), "NOT_A_MEMBER", "36(1)a");
    }

    @Test
    @Article("oscar:36(4)b")
    void whether_a_member_that_left_is_still_licensed_is_judged_by_its_claim() {
        OpenSourceCloudLife life = left(owed(), "m3", "p3").on("2026-04-03");
        life.refused("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT), "NOT_ENTITLED", "36(4)b");
        life.refused("p2", asking("l", "m3", Grant.Purpose.IMPLEMENT), "NOT_COMPETENT", "36(1)a");
    }

    @Test
    @Article("oscar:36(4)b")
    void where_leavers_keep_what_they_had_one_still_asks_for_a_licence() {
        OpenSourceCloudLife life =
                left(owed("R-oscar-leaver-licensee=LEAVER_KEEPS"), "m3", "p3").on("2026-04-03");
        LicenceAct.LicenceRequested asked = (LicenceAct.LicenceRequested)
                life.recorded("p3", asking("l", "m3", Grant.Purpose.IMPLEMENT)).head();
        assertTrue(asked.entitled());
    }

    @Test
    @Article("oscar:37")
    void adopting_what_was_never_reviewed_is_remarked_and_rests_on_an_open_question() {
        OpenSourceCloudLife life = drafted();
        DraftAct.VersionAdopted adopted = (DraftAct.VersionAdopted)
                life.recorded("sg", new AdoptVersion(V, NOW)).head();
        assertFalse(adopted.reviewed());
        assertEquals(Encumbrance.State.UNSETTLED, state(life));
        Licences.Row row = licences(life).unsettled().head();
        assertEquals("m1/pat/storage@1", row.id());
        assertTrue(row.unsettled().nonEmpty());
        assertEquals("council", licences(life).decider().get().value());
        life.by("sg", new WithdrawVersion(V, NOW));
        life.refused("sg", new WithdrawVersion(V, NOW), "ALREADY_DONE", "");
    }

    @Test
    @Article("oscar:36(1)a")
    void a_holder_states_what_nobody_has_stated_and_sells_what_it_holds() {
        OpenSourceCloudLife life = inReview();
        Command again = new StateFormation(
                PATENT, Option.some(LocalDate.of(2026, 3, 2)), List.empty(), Option.none(), Option.none());
        Refusal restated = life.refused("p1", again, "ALREADY_DONE", "");
        assertEquals(Option.some("formed_on"), restated.facts().get("field"));
        life.refused(
                "p1",
                new StateFormation(PATENT, Option.none(), List.empty(), Option.none(), Option.none()),
                "INCOMPLETE",
                "");
        life.by("p1", new StateFormation(PATENT, Option.none(), List.empty(), Option.some(false), Option.none()));

        Party buyer = Party.parse("outsider");
        life.refused("p2", new TransferAsset(PATENT, Party.parse("m2"), buyer, NOW), "NOT_COMPETENT", "36(1)a");
        life.by("p1", new TransferAsset(PATENT, HOLDER, buyer, NOW));
        life.refused("p1", refusing(Option.none(), NOW), "NOT_COMPETENT", "36(1)a");
    }

    @Test
    @Article("oscar:36(1)a")
    void that_something_is_related_is_asserted_once_and_may_be_contested() {
        OpenSourceCloudLife life = inReview();
        life.refused("stranger", relating("pat"), "NOT_COMPETENT", "36(1)a");
        life.refused("p3", relating("pat"), "ALREADY_DONE", "");
        life.refused("p3", relating("nothing"), "NOT_FOUND", "");
        life.by("p1", new ContestRelation(PATENT, ON_V, Option.none()));
        assertEquals(Encumbrance.State.UNDETERMINED, state(life));
        life.by("p1", new ContestRelation(PATENT, ON_V, Option.some(false)));
        assertEquals(Encumbrance.State.REVOCABLE, state(life));
    }

    @Test
    void control_and_assertions_are_recorded_by_those_concerned() {
        OpenSourceCloudLife life = drafted();
        Party other = Party.parse("m3");
        life.refused("p2", new RecordControl(HOLDER, other, 60, NOW, Option.none()), "NOT_COMPETENT", "");
        life.by("p1", new RecordControl(HOLDER, other, 60, NOW, Option.none()))
                .by("p3", new RecordAssertion(HOLDER, other, NOW));
        assertEquals(1, life.now().licensing().controls().size());
        assertEquals(1, life.now().licensing().assertions().size());
    }

    @Test
    void a_charter_without_licences_keeps_no_such_register() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("sg", new StartDraft(V, "s", Option.none(), NOW), "NOT_REGULATED", "");
    }
}
