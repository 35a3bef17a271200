package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.commands.secrecy.AttestCare;
import io.governance.core.commands.secrecy.ClassifyFile;
import io.governance.core.commands.secrecy.ContributeFile;
import io.governance.core.commands.secrecy.DeclareImportant;
import io.governance.core.commands.secrecy.DescribeFile;
import io.governance.core.commands.secrecy.DiscloseFile;
import io.governance.core.commands.secrecy.MarkFile;
import io.governance.core.commands.secrecy.RecordDisclosure;
import io.governance.core.commands.secrecy.RedactFile;
import io.governance.core.commands.secrecy.RegisterFile;
import io.governance.core.confidentiality.Bound;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Confidentiality;
import io.governance.core.confidentiality.Form;
import io.governance.core.confidentiality.Outcome;
import io.governance.core.confidentiality.Secrets;
import io.governance.core.confidentiality.Way;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.governance.core.questions.Confidences;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets under {@link OpenSourceCloud}, articles 33 to 35, from their registration to the end of the duty. */
final class OpenSourceCloudSecretsLifeTest {

    private static final FileId FILE = FileId.of("roadmap");

    private static Command register(Option<Party> owner, Option<Form> form) {
        return new RegisterFile(FILE, "路线图", owner, Option.none(), form, List.empty(), Option.none());
    }

    private static Command register() {
        return register(Option.some(Party.parse("alliance")), Option.some(Form.WRITTEN));
    }

    private static Command classify() {
        return new ClassifyFile(FILE, Option.none(), Option.none());
    }

    private static Command mark() {
        return new MarkFile(FILE, Option.none());
    }

    private static Command disclose(String from, String to, Circumstance... relied) {
        return new DiscloseFile(FILE, Party.parse(from), Party.parse(to), Way.PASS_ON, List.of(relied));
    }

    /** A file that p3 considers the alliance's secret and has marked. */
    private static OpenSourceCloudLife secret(String... answers) {
        return OpenSourceCloudLife.of(3, answers)
                .by("p3", register())
                .by("p3", classify())
                .by("p3", mark());
    }

    private static Confidentiality.State state(OpenSourceCloudLife life) {
        return Confidences.of(life.now(), FILE, life.occasion("p1")).get().state();
    }

    @Test
    @Article("oscar:33(1)")
    void a_single_council_member_classifies_a_file_that_carries_the_mark() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("stranger", register(), "NOT_COMPETENT", "33(1)");
        life.by("pe", register());
        life.refused("pe", register(), "ALREADY_EXISTS", "");
        assertTrue(told(life.refused("pe", classify(), "NOT_COMPETENT", "33(1)"))
                .endsWith(
                        "Otherwise the council may carry a ballot on the matter classify-file whose subject is roadmap,"
                                + " which is then named as the decision."));
        life.by("p3", classify());
        assertEquals(Confidentiality.State.NO, state(life));
        life.refused("pe", mark(), "NOT_COMPETENT", "33(1)");
        life.by("sg", mark());
        assertEquals(Confidentiality.State.YES, state(life));
        life.refused("p1", mark(), "ALREADY_DONE", "33(1)");
    }

    @Test
    @Article({"oscar:33(1)", "oscar:11a"})
    void whether_an_adviser_classifies_alone_is_open_until_the_council_settles_it() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", register()).by("guest1", classify()).by("p3", mark());
        assertEquals(Confidentiality.State.OPEN, state(life));
        assertEquals(List.of("council"), Confidences.interpreters(life.now()).map(text -> text.en()));
        assertEquals(
                Option.some("R-oscar-classifier"),
                life.refused("pe", disclose("e1", "acme"), "STEP_SKIPPED", "11a")
                        .facts()
                        .get("unsettled"));
        OpenSourceCloudLife settled = OpenSourceCloudLife.of(3, "R-oscar-classifier=COUNCIL_MEMBER");
        settled.by("p3", register()).by("guest1", classify()).by("p3", mark());
        assertEquals(Confidentiality.State.YES, state(settled));
    }

    @Test
    @Article({"oscar:33(1)", "oscar:12"})
    void the_council_classifies_by_a_ballot_on_the_file() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3).by("p3", register());
        Command recorded = new ClassifyFile(FILE, Option.some(BallotId.of("b")), Option.none());
        assertEquals(
                "there is no ballot b; the council has to carry a ballot on the matter classify-file whose subject is roadmap,"
                        + " which is then named here.",
                told(life.refused("sg", recorded, "STEP_SKIPPED", "33(1)")));
        life.by("p1", ballot("b", "路线图"));
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p2", vote("b", "d2", Choice.FAVOUR));
        assertTrue(
                told(life.refused("sg", recorded, "STEP_SKIPPED", "33(1)")).startsWith("ballot b is not closed yet"));
        life.by("p1", close("b"));
        life.refused("pe", recorded, "NOT_COMPETENT", "33(1)");
        life.by("sg", recorded).by("sg", mark());
        assertEquals(Confidentiality.State.YES, state(life));
    }

    @Test
    @Article("oscar:33(1)")
    void a_ballot_on_something_else_classifies_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3).by("p3", register());
        life.by("p1", ballot("b", "另一文件"));
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p2", vote("b", "d2", Choice.FAVOUR));
        life.by("p1", close("b"));
        Command recorded = new ClassifyFile(FILE, Option.some(BallotId.of("b")), Option.none());
        assertTrue(told(life.refused("sg", recorded, "STEP_SKIPPED", "33(1)"))
                .startsWith("ballot b is about \"另一文件\", not this file; the council has to carry"));
    }

    @Test
    @Article("oscar:33(1)")
    void a_ballot_on_another_matter_or_one_that_failed_classifies_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3).by("p3", register());
        Command recorded = new ClassifyFile(FILE, Option.some(BallotId.of("b")), Option.none());
        life.by("p1", open("b", "council", "permit-marks", ""));
        assertTrue(told(life.refused("sg", recorded, "STEP_SKIPPED", "33(1)"))
                .startsWith("ballot b is one of the council on the matter permit-marks"));
        Command failed = new ClassifyFile(FILE, Option.some(BallotId.of("no")), Option.none());
        life.by("p1", ballot("no", "路线图")).by("p1", close("no"));
        assertTrue(told(life.refused("sg", failed, "STEP_SKIPPED", "33(1)")).startsWith("ballot no came to FAILED"));
    }

    private static String told(Refusal refusal) {
        return refusal.explanation().en();
    }

    private static Command ballot(String id, String subject) {
        return new OpenBallot(
                BallotId.of(id),
                BodyId.of("council"),
                MatterId.of("classify-file"),
                subject,
                Readings.recommended(),
                Session.IN_SESSION);
    }

    @Test
    @Article("oscar:33(2)")
    void a_member_marks_and_contributes_its_own_secret() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("pe", register(Option.some(Party.parse("e1")), Option.some(Form.WRITTEN)));
        life.refused("pf", mark(), "NOT_COMPETENT", "33(1)");
        life.by("pe", mark());
        assertEquals(Confidentiality.State.NO, state(life));
        life.refused("pf", new ContributeFile(FILE, MemberId.of("e1"), Option.none()), "NOT_COMPETENT", "33(2)");
        life.by("pe", new ContributeFile(FILE, MemberId.of("e1"), Option.none()));
        assertEquals(Confidentiality.State.YES, state(life));
    }

    @Test
    @Article("oscar:33(2)")
    void a_missing_fact_leaves_it_undetermined_until_it_is_recorded() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("pe", register(Option.none(), Option.some(Form.WRITTEN)));
        life.by("p3", mark()).by("pe", new ContributeFile(FILE, MemberId.of("e1"), Option.none()));
        assertEquals(Confidentiality.State.UNDETERMINED, state(life));
        life.refused("pe", disclose("e1", "acme"), "STEP_SKIPPED", "33(2)");
        Command whose =
                new DescribeFile(FILE, Option.some(Party.parse("e1")), Option.none(), Option.none(), Option.none());
        life.by("pe", whose);
        assertEquals(Confidentiality.State.YES, state(life));
        life.refused("pe", whose, "ALREADY_DONE", "33(2)");
    }

    @Test
    @Article("oscar:33(1)")
    void what_was_said_is_no_secret_before_it_stands_in_marked_minutes() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", register(Option.some(Party.parse("alliance")), Option.some(Form.SPOKEN)));
        life.by("p3", classify());
        assertEquals(Confidentiality.State.NO, state(life));
        life.on("2026-03-05")
                .by(
                        "p3",
                        new DescribeFile(FILE, Option.none(), Option.none(), Option.some(Form.WRITTEN), Option.none()))
                .by("p3", mark());
        assertEquals(Confidentiality.State.YES, state(life));
    }

    @Test
    @Article({"oscar:34a", "oscar:35"})
    void a_breach_is_refused_before_it_happens_and_recorded_when_it_has() {
        OpenSourceCloudLife life = secret();
        life.by("pe", disclose("e1", "f1")).by("pe", disclose("e1", "person:sg"));
        life.refused("pf", disclose("e1", "acme"), "NOT_COMPETENT", "33(1)");
        life.refused("pe", disclose("e1", "acme"), "CONFIDENTIAL", "34a");
        assertEquals(
                Option.some("R-oscar-court-order"),
                life.refused("pe", disclose("e1", "court", Circumstance.ORDERED), "STEP_SKIPPED", "34a")
                        .facts()
                        .get("unsettled"));
        Instant then = life.occasion("pe").at();
        life.on("2026-03-09")
                .by(
                        "p1",
                        new RecordDisclosure(
                                FILE,
                                Party.parse("e1"),
                                Party.parse("acme"),
                                Way.PASS_ON,
                                List.empty(),
                                then,
                                "转发给供应商"));
        Secrets.Disclosed last = life.now().secrets().disclosures().last();
        assertEquals(Outcome.BREACH, last.outcome());
        assertTrue(last.found());
    }

    @Test
    @Article("oscar:33(1)")
    void what_was_given_away_before_it_was_marked_is_no_breach() {
        OpenSourceCloudLife life =
                OpenSourceCloudLife.of(3).by("p3", register()).by("p3", classify());
        Instant before = life.occasion("p3").at();
        life.on("2026-03-05").by("p3", mark());
        life.by(
                "p1",
                new RecordDisclosure(
                        FILE, Party.parse("e1"), Party.parse("acme"), Way.PASS_ON, List.empty(), before, "旧事"));
        assertEquals(Outcome.ALLOWED, life.now().secrets().disclosures().last().outcome());
        life.refused("pe", disclose("e1", "acme"), "CONFIDENTIAL", "34a");
    }

    @Test
    @Article({"oscar:34a", "oscar:39b"})
    void an_adviser_is_bound_by_signing_also_after_leaving_the_seat() {
        OpenSourceCloudLife life = OpenSourceCloudLife.founding();
        life.member("m1", "council-class", "p1").seat("d1", "council", "director", "m1", "p1");
        life.seat("a1", "council", "adviser", "", "guest1").seat("x1", "expert-committee", "expert", "", "ex");
        life.by("p1", register()).by("p1", classify()).by("p1", mark());
        life.refused("guest1", disclose("person:guest1", "acme"), "CONFIDENTIAL", "39b");
        life.by("ex", disclose("person:ex", "acme"));
        assertEquals(
                Outcome.NOT_REGULATED, life.now().secrets().disclosures().last().outcome());
        life.by("founder", new VacateSeat(SeatId.of("a1")));
        life.on("2026-03-05").refused("guest1", disclose("person:guest1", "acme"), "CONFIDENTIAL", "39b");
    }

    @Test
    @Article({"oscar:27¶", "oscar:35"})
    void a_member_that_left_stays_bound_and_knows_how_it_left() {
        OpenSourceCloudLife life = secret();
        life.by("pe", OpenSourceCloudSteps.file("x", "exit", OpenSourceCloudSteps.about("member=e1")));
        life.by("pe", OpenSourceCloudSteps.tell("x", "mail", seats(life)));
        life.on("2027-03-05").refused("pe", disclose("e1", "acme"), "CONFIDENTIAL", "27¶");
        Bound bound = Confidences.bound(life.now(), Party.parse("e1"), life.occasion("pe"))
                .get();
        assertEquals(Bound.State.BOUND, bound.state());
        assertTrue(bound.why().en().contains("it left"), bound.why().en());
        assertEquals(
                List.of(FILE),
                Confidences.kept(life.now(), Party.parse("e1"), life.occasion("pe"))
                        .map(Confidences.Kept::file));
    }

    private static Seq<String> seats(OpenSourceCloudLife life) {
        return life.now().seats().of(BodyId.of("council")).map(seat -> seat.id().value());
    }

    @Test
    @Article("oscar:34b")
    void care_is_attested_by_the_member_itself() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Command attested = new AttestCare(MemberId.of("e1"), Option.some(true), Option.none(), Option.none());
        life.refused("pf", attested, "NOT_COMPETENT", "34b");
        life.by("pe", attested);
        assertEquals(Option.some(Answer.UNKNOWN), care(life));
        life.by("pe", new AttestCare(MemberId.of("e1"), Option.some(true), Option.some(true), Option.none()));
        assertEquals(Option.some(Answer.YES), care(life));
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, 1", // CF-26
        "true, false, 1", // CF-27
        "false, false, 1",
        ", false, 1",
        "true, true, 0",
        "true, , 0",
    })
    @Article("oscar:34b")
    void care_below_the_standard_is_a_breach_that_is_recorded(
            @Nullable Boolean reasonable, @Nullable Boolean notBelowOwn, int breaches) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Seq<Act> recorded = life.recorded(
                "pe", new AttestCare(MemberId.of("e1"), Option.of(reasonable), Option.of(notBelowOwn), Option.none()));
        assertEquals(1 + breaches, recorded.size());
        assertEquals(breaches, life.now().affairs().breaches().size());
        if (breaches > 0) {
            AffairAct.BreachRecorded breach = (AffairAct.BreachRecorded) recorded.last();
            assertEquals(MemberId.of("e1"), breach.member());
            assertEquals("protect-secrets", breach.duty());
            assertEquals(
                    List.of(Citation.parse("oscar:34b")), breach.citations().toList());
        }
    }

    private static Option<Answer> care(OpenSourceCloudLife life) {
        return Confidences.care(life.now(), Party.parse("e1"), life.occasion("pe"))
                .map(Judgement::answer);
    }

    @Test
    @Article("oscar:33(1)")
    void who_is_outside_sees_neither_title_nor_owner_of_a_secret_and_both_of_a_redacted_version() {
        OpenSourceCloudLife life = secret();
        life.by("p3", new RedactFile(FileId.of("summary"), FILE, "路线图摘要"));
        assertEquals(
                List.of(Option.none(), Option.some("路线图摘要")),
                Confidences.shown(life.now(), Party.parse("acme"), life.occasion("p1"))
                        .map(Confidences.Shown::title));
        assertEquals(
                List.of(Option.none(), Option.some(Party.parse("alliance"))),
                Confidences.shown(life.now(), Party.parse("acme"), life.occasion("p1"))
                        .map(Confidences.Shown::owner));
        assertEquals(
                List.of(Option.some("路线图"), Option.some("路线图摘要")),
                Confidences.shown(life.now(), Party.parse("e1"), life.occasion("p1"))
                        .map(Confidences.Shown::title));
    }

    @Test
    @Article("oscar:33(1)")
    void a_fact_may_be_dated_back_and_never_ahead() {
        OpenSourceCloudLife life = secret();
        LocalDate today = life.today();
        life.refused(
                "p1",
                new ClassifyFile(
                        FILE,
                        Option.none(),
                        Option.some(today.plusDays(1)
                                .atStartOfDay(life.occasion("p1").calendar().zone())
                                .toInstant())),
                "TOO_EARLY",
                "33(1)");
        life.refused("p1", new DeclareImportant(FILE, Option.none()), "NOT_REGULATED", "");
        assertEquals(
                List.of(new Citation("oscar", "33(1)")),
                Confidences.of(life.now(), FILE, life.occasion("p1"))
                        .get()
                        .citations()
                        .filter(found -> found.provision().equals("33(1)")));
    }

    @Test
    @Article({"oscar:35", "oscar:34a"})
    void a_leak_that_is_found_after_the_alliance_ended_is_recorded_and_judged_by_its_day() {
        OpenSourceCloudLife life = secret();
        life.by("p1", OpenSourceCloudSteps.file("end", "termination", OpenSourceCloudSteps.about("title=终止")));
        assertEquals(Verdict.PASSED, life.council("end", "terminate", 3, 0));
        life.on("2029-01-01").refused("pe", disclose("e1", "acme"), "ALLIANCE_ENDED", "10(6)");
        life.refused("stranger", found("2027-03-01"), "NOT_COMPETENT", "33(1)");
        life.by("pe", found("2027-03-01"));
        assertEquals(Outcome.BREACH, life.now().secrets().disclosures().last().outcome());
        life.by("pe", found("2028-06-01"));
        assertEquals(Outcome.FREE, life.now().secrets().disclosures().last().outcome());
    }

    private static Command found(String day) {
        return new RecordDisclosure(
                FILE,
                Party.parse("e1"),
                Party.parse("acme"),
                Way.PASS_ON,
                List.empty(),
                Instant.parse(day + "T04:00:00Z"),
                "事后发现");
    }
}
