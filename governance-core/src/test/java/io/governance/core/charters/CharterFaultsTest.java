package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Finding;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.procedure.Transition;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.Threshold;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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

    // What the charter says of an alliance's life

    private static final Capacity NOBODY =
            new Capacity.OnSeat(BodyId.of("ghosts"), List.of("king"), Text.of("鬼", "ghosts"));
    private static final Reading UNDECLARED = Reading.of(
            ReadingKey.of("R-life"),
            List.of(new Citation("x", "1")),
            Text.of("问题", "question"),
            new Reading.Option("A", Text.of("甲", "a")),
            new Reading.Option("B", Text.of("乙", "b")));
    private static final Text WORDS = Text.of("事", "thing");

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static <T> ByReading<T> either(T a, T b) {
        return ByReading.<T>asking(UNDECLARED).when("A", a).when("B", b).end();
    }

    private static Stage stage(String id, Task task) {
        return Stage.of(id, WORDS, new Capacity.Anybody(), task, at("1"));
    }

    private static Procedure procedure(String id, Stage... stages) {
        return new Procedure(id, WORDS, List.of(stages), List.empty(), List.empty(), List.of(at("1")));
    }

    private static Right right(String id) {
        return Right.of(id, WORDS, new Capacity.Anybody(), at("1"));
    }

    private static RecurringDuty recurring(String id, RecurringDuty.Counted counted, Option<Period> every) {
        return new RecurringDuty(id, WORDS, BodyId.of("council"), counted, 1, every, List.of(at("1")));
    }

    private static MeetingKind meeting(String id, String body, Capacity conveners) {
        return MeetingKind.of(id, WORDS, body, conveners, at("1"));
    }

    private static Lapse lapse(String id, ByReading<Boolean> applies) {
        return new Lapse(id, WORDS, applies, new Capacity.Anybody(), at("1"));
    }

    private static AbsenceRule absences(ByReading<Seq<String>> meetings, String tier) {
        return new AbsenceRule(meetings, List.of(tier), 3, ByReading.plain(true), at("1"), at("1"));
    }

    /** The charter has this fault and no other, once for each of the words, each with a citation and in both languages. */
    private static void assertFault(String code, CharterBuilder charter, String... words) {
        Seq<Finding> faults = charter.compile().getLeft();
        assertEquals(HashSet.of(code), faults.map(Finding::code).toSet(), faults::toString);
        assertEquals(words.length, faults.size(), faults::toString);
        for (String word : words) {
            assertTrue(
                    faults.exists(fault -> fault.message().en().contains(word)
                            && fault.message().zh().contains(word.substring(word.lastIndexOf(' ') + 1))
                            && fault.citation().isDefined()),
                    () -> word + " is not in " + faults);
        }
    }

    @Test
    void nothing_of_an_alliances_life_is_named_twice() {
        assertFault("REPEATED", sound().grants(right("a")).grants(right("a")), "right a");
        assertFault(
                "REPEATED",
                sound().imposes("a", WORDS, new Capacity.Anybody(), "1")
                        .imposes("a", WORDS, new Capacity.Anybody(), "1"),
                "duty a");
        assertFault(
                "REPEATED",
                sound().procedure(procedure("a", stage("s", Task.once())))
                        .procedure(procedure("a", stage("s", Task.once()))),
                "procedure a");
        assertFault(
                "REPEATED",
                sound().procedure(procedure("a", stage("s", Task.once()), stage("s", Task.judge()))),
                "stage s");
        assertFault(
                "REPEATED",
                sound().meeting(meeting("a", "council", new Capacity.Anybody()))
                        .meeting(meeting("a", "council", new Capacity.Anybody())),
                "meeting a");
        assertFault(
                "REPEATED",
                sound().mark("a", WORDS, new Capacity.Anybody(), "1").mark("a", WORDS, new Capacity.Anybody(), "1"),
                "mark a");
        assertFault(
                "REPEATED",
                sound().lapse(lapse("a", ByReading.plain(true))).lapse(lapse("a", ByReading.plain(false))),
                "lapse a");
        assertFault(
                "REPEATED",
                sound().particular("a", WORDS, WORDS, "1").particular("a", WORDS, WORDS, "1"),
                "particular a");
        RecurringDuty.Counted held = new RecurringDuty.MeetingsHeld(List.empty());
        assertFault(
                "REPEATED",
                sound().recurring(recurring("a", held, Option.none())).recurring(recurring("a", held, Option.none())),
                "recurring duty a");
    }

    @Test
    void a_stage_that_a_body_decides_needs_a_rule_of_that_body() {
        CharterBuilder charter = sound().body("club", "俱乐部", "club", "1");
        assertFault(
                "VENUE_WITHOUT_RULE",
                charter.procedure(procedure("a", stage("s", Task.decide("club", "elect-head")))),
                "elect-head");
        assertFault(
                "UNKNOWN_MATTER",
                sound().procedure(procedure("a", stage("s", Task.decide("council", "dance")))),
                "dance");
        assertTrue(sound().procedure(procedure("a", stage("s", Task.decide("council", "elect-head"))))
                .compile()
                .isRight());
    }

    @Test
    void bodies_and_seats_that_are_named_exist() {
        BodyId ghosts = BodyId.of("ghosts");
        assertFault(
                "UNKNOWN_BODY",
                sound().procedure(procedure("a", stage("s", Task.decide("ghosts", "other")))),
                "ghosts");
        assertFault("UNKNOWN_BODY", sound().procedure(procedure("a", stage("s", new Task.TellBody(ghosts)))), "ghosts");
        assertFault(
                "UNKNOWN_BODY",
                sound().procedure(procedure("a", stage("s", new Task.Consents(ghosts, Threshold.atLeast(1, 2))))),
                "ghosts");
        assertFault(
                "UNKNOWN_BODY",
                sound().procedure(procedure("a", stage("s", Task.once()).then(new Effect.FormGroup(ghosts, false)))),
                "ghosts");
        assertFault(
                "UNKNOWN_BODY",
                sound().procedure(procedure("a", stage("s", Task.once()).then(new Effect.FillSeat(ghosts, "king")))),
                "ghosts");
        assertFault("UNKNOWN_BODY", sound().meeting(meeting("a", "ghosts", new Capacity.Anybody())), "ghosts");
        assertFault("UNKNOWN_BODY", sound().meeting(meeting("a", "council", NOBODY)), "ghosts");
        assertFault("UNKNOWN_BODY", sound().opens("council", ByReading.plain(Option.some(NOBODY))), "ghosts");
        assertFault("UNKNOWN_BODY", sound().entrusts("ghosts", "king", "king", "1"), "ghosts");
        assertFault(
                "UNKNOWN_SEAT_KIND",
                sound().procedure(procedure(
                        "a", stage("s", Task.once()).then(new Effect.FillSeat(BodyId.of("council"), "king")))),
                "king");
        assertFault("UNKNOWN_SEAT_KIND", sound().entrusts("council", "king", "queen", "1"), "king", "queen");
        assertFault("UNKNOWN_SEAT_KIND", sound().everyMember("council", "king"), "king");
        assertFault(
                "UNKNOWN_SEAT_KIND",
                sound().imposes("a", WORDS, new Capacity.OnSeat(BodyId.of("council"), List.of("king"), WORDS), "1"),
                "king");
        assertFault(
                "UNKNOWN_SEAT_KIND",
                sound().seats("council", "fool", "丑", "fool", "1")
                        .sent(
                                "council",
                                "fool",
                                new SeatKind.SentBy(List.empty(), Option.none(), List.of("king"), true, at("1"))),
                "king");
    }

    @Test
    void a_body_that_decides_at_a_meeting_has_one() {
        assertFault("NO_MEETING", sound().atMeeting("council", "other", "1"), "other");
    }

    @Test
    void classes_and_marks_that_are_named_exist() {
        Capacity noble = new Capacity.OfMember(List.of("noble"), Option.some("blessed"), WORDS);
        CharterBuilder both = sound().grants(Right.of("a", WORDS, noble.or(new Capacity.Anybody()), at("1")));
        assertEquals(HashSet.of("UNKNOWN_TIER", "UNKNOWN_MARK"), codes(both));
        assertFault(
                "UNKNOWN_TIER",
                sound().procedure(procedure(
                        "a", stage("s", Task.once()).then(new Effect.AdmitMember(Option.some("noble"))))),
                "noble");
        assertFault(
                "UNKNOWN_TIER",
                sound().tier("low", "低", "low", "1")
                        .procedure(procedure(
                                "a",
                                stage("s", Task.once())
                                        .then(new Effect.ChangeTier(
                                                List.of(new Transition("low", "noble", Option.none(), at("1"))))))),
                "noble");
        assertFault("UNKNOWN_TIER", sound().absences(absences(ByReading.plain(List.empty()), "noble")), "noble");
        assertFault(
                "NO_LOWER_TIER",
                sound().tier("low", "低", "low", "1").absences(absences(ByReading.plain(List.empty()), "low")),
                "absence rule low");
    }

    @Test
    void rights_procedures_and_meetings_that_are_named_exist() {
        assertFault("UNKNOWN_RIGHT", sound().grants(right("a").asPriorityIn("fly")), "fly");
        assertFault("UNKNOWN_RIGHT", sound().grants(right("a").onlyIf(new Condition.Preceded("fly", at("1")))), "fly");
        assertFault(
                "UNKNOWN_RIGHT",
                sound().recurring(recurring("a", new RecurringDuty.Exercised("fly"), Option.none())),
                "fly");
        assertFault(
                "UNKNOWN_PROCEDURE",
                sound().recurring(recurring("a", new RecurringDuty.Carried("magic"), Option.none())),
                "magic");
        assertFault(
                "UNKNOWN_MEETING_KIND",
                sound().recurring(recurring("a", new RecurringDuty.MeetingsHeld(List.of("ball")), Option.none())),
                "ball");
        assertFault(
                "UNKNOWN_MEETING_KIND",
                sound().tier("low", "低", "low", "1")
                        .tier("high", "高", "high", "1")
                        .absences(absences(ByReading.plain(List.of("ball")), "high")),
                "ball");
        assertFault(
                "UNKNOWN_BODY",
                sound().grants(right("a")
                        .onlyIf(new Condition.Decided(BodyId.of("ghosts"), MatterId.of("other"), at("1")))),
                "ghosts");
    }

    @Test
    void readings_that_are_asked_are_declared() {
        assertFault(
                "UNKNOWN_READING",
                sound().procedure(procedure("a", stage("s", Task.once()).where(either(true, false)))),
                "R-life");
        assertFault(
                "UNKNOWN_READING",
                sound().procedure(procedure("a", stage("s", Task.once()).then(new Effect.SettleReading(either(1, 2))))),
                "R-life");
        assertFault(
                "UNKNOWN_READING",
                sound().opens("council", either(Option.none(), Option.some(new Capacity.Anybody()))),
                "R-life");
        assertFault(
                "UNKNOWN_READING",
                sound().meeting(meeting("a", "council", new Capacity.Anybody())
                        .ahead(new MeetingKind.Ahead(either(Period.days(1), Period.days(2)), at("1")))),
                "R-life");
        assertFault("UNKNOWN_READING", sound().lapse(lapse("a", either(true, false))), "R-life");
        assertFault(
                "UNKNOWN_READING",
                sound().tier("low", "低", "low", "1")
                        .tier("high", "高", "high", "1")
                        .absences(absences(either(List.empty(), List.empty()), "high")),
                "R-life");
        assertFault(
                "UNKNOWN_READING",
                sound().seats("council", "fool", "丑", "fool", "1")
                        .votesOnlyForTier("council", either(Option.none(), Option.none())),
                "R-life");
    }

    @Test
    void articles_that_are_cited_stand() {
        Right fly = Right.of("fly", WORDS, new Capacity.Anybody(), at("77"));
        assertFault("DANGLING_CITATION", sound().grants(fly), "right fly");
        assertFault(
                "DANGLING_CITATION",
                sound().procedure(procedure("a", stage("s", Task.once()).needing(new Paper("p", WORDS, at("77"))))),
                "paper p");
        assertFault("DANGLING_CITATION", sound().mark("m", WORDS, new Capacity.Anybody(), "77"), "mark m");
        assertFault("DANGLING_CITATION", sound().particular("f", WORDS, WORDS, "77"), "particular f");
    }

    @Test
    void what_time_alone_fulfils_is_not_counted_in_working_days() {
        RecurringDuty.Counted held = new RecurringDuty.MeetingsHeld(List.empty());
        assertFault(
                "PERIOD_OF_WORKING_DAYS",
                sound().recurring(recurring("a", held, Option.some(Period.workingDays(5)))),
                "recurring duty a");
        assertFault(
                "PERIOD_OF_WORKING_DAYS",
                sound().seats("council", "fool", "丑", "fool", "1").term("council", Period.workingDays(9), "1", "fool"),
                "council / fool");
        assertFault(
                "PERIOD_OF_WORKING_DAYS",
                sound().procedure(new Procedure(
                        "a",
                        WORDS,
                        List.of(stage("s", Task.once())),
                        List.empty(),
                        List.of(new Ground("g", WORDS, Option.some(Period.workingDays(9)), at("1"))),
                        List.of(at("1")))),
                "a g");
    }
}
