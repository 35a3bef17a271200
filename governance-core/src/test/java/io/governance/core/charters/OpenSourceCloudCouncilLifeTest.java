package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.exercise;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.send;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Franchise;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The council under {@link OpenSourceCloud}: who sits on it, who votes, and what it decides. */
final class OpenSourceCloudCouncilLifeTest {

    private static Command replace(String seat, String person, Option<String> notice) {
        return new ReplaceDelegate(SeatId.of(seat), PersonId.of(person), notice);
    }

    private static Verdict verdict(OpenSourceCloudLife life, String ballot) {
        return life.now().ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    // Guides, article 9

    @Test
    @Article("oscar:9a")
    void a_guide_takes_a_recommendation_by_government_and_a_decision_of_the_council() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", file("g", "guide", about("person=mentor")), "DOCUMENT_MISSING", "9a");
        life.refused(
                "guest1",
                file("g", "guide", about("person=mentor"), "government-recommendation"),
                "NOT_COMPETENT",
                "9a");
        life.by("p1", file("g", "guide", about("person=mentor", "seat=g1"), "government-recommendation"));
        assertEquals("", life.holder("g1"));
        assertEquals(Verdict.PASSED, life.council("g", "engage-guide", 2, 1));
        assertEquals("mentor", life.holder("g1"));
    }

    @ParameterizedTest
    @CsvSource({"guide-direction, 9(1)", "guide-planning, 9(2)"})
    @Article({"oscar:9(1)", "oscar:9(2)"})
    void guidance_is_recorded_and_stops_nothing(String right, String provision) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("g", "guide", about("person=mentor"), "government-recommendation"));
        life.council("g", "engage-guide", 3, 0);
        life.refused("p1", exercise(right, "战略规划", Option.none()), "NOT_COMPETENT", provision);
        life.by("mentor", exercise(right, "战略规划", Option.none()));
        life.by("p2", file("plan", "plan", about("title=战略规划")));
        assertEquals(Verdict.PASSED, life.council("plan", "approve-plan", 3, 0));
    }

    // Powers, article 10

    @ParameterizedTest
    @CsvSource({
        "major-matter, other, 10(1)",
        "plan, approve-plan, 10(2)",
        "reorganisation, reorganise, 10(6)",
        "results, release-results, 10(8)",
        "structure, change-structure, 10(8)",
        "technical-matter, decide-technical-matter, 10(8)",
        "finances, approve-budget, 29(2)a",
        "adoption, adopt-charter, 39a"
    })
    @Article({
        "oscar:10",
        "oscar:10(1)",
        "oscar:10(2)",
        "oscar:10(6)",
        "oscar:10(8)",
        "oscar:29(2)a",
        "oscar:37",
        "oscar:39a"
    })
    void the_council_alone_decides_by_two_thirds(String procedure, String matter, String provision) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pf", file("x", procedure, about("title=事项")), "NOT_COMPETENT", provision);
        life.refused("guest1", file("x", procedure, about("title=事项")), "NOT_COMPETENT", provision);
        life.by("p3", file("x", procedure, about("title=事项")));
        life.refused("sg", open("b", "secretariat", matter, "x"), "NOT_COMPETENT", "16");
        assertEquals(Verdict.PASSED, life.council("x", matter, 2, 0));
        life.by("p3", file("y", procedure, about("title=事项")));
        assertEquals(Verdict.FAILED, life.council("y", matter, 1, 0));
    }

    @Test
    @Article("oscar:10(6)")
    void nothing_happens_after_the_council_has_ended_the_alliance() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("end", "termination", about("title=终止")));
        life.refused("p3", open("b", "council", "terminate", "end"), "NOT_COMPETENT", "12");
        assertEquals(Verdict.PASSED, life.council("end", "terminate", 2, 1));
        life.refused("p1", file("x", "plan", about("title=计划")), "ALLIANCE_ENDED", "10(6)");
    }

    // Seats and delegates, article 11

    @Test
    @Article({"oscar:11b", "oscar:13a", "oscar:10(3)"})
    void there_is_one_chair_and_one_executive_chair() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused(
                "p3",
                file("c", "election-of-chair", about("person=p3", "member=m3", "seat=second-chair")),
                "SEATS_FULL",
                "11");
        life.refused(
                "p3",
                file("c", "election-of-executive-chair", about("person=p3", "member=m3", "seat=second")),
                "SEATS_FULL",
                "11");
    }

    @Test
    @Article({"oscar:11a", "oscar:11c", "oscar:10(4)"})
    void a_vice_chair_comes_from_a_user_council_unit() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pu", send("v1", "council", "vice-chair", "u1", "pu"), "WRONG_TIER", "11c");
        life.refused("sg", new MarkMember(MemberId.of("u1"), "user-council-unit"), "STEP_SKIPPED", "10(4)");
        life.by("p1", file("v", "user-council-unit", about("member=u1")));
        assertEquals(Verdict.PASSED, life.council("v", "decide-seats", 2, 0));
        life.by("pu", send("v1", "council", "vice-chair", "u1", "pu"));
        assertEquals("pu", life.holder("v1"));
        life.refused("pu", send("caict", "council", "caict", "u1", "pu"), "WRONG_TIER", "11a");
        life.refused("pu", new MarkMember(MemberId.of("u1"), "caict"), "NOT_COMPETENT", "11a");
        life.by("sg", new MarkMember(MemberId.of("f1"), "caict"));
        life.by("pf", send("caict", "council", "caict", "f1", "pf"));
        assertEquals("pf", life.holder("caict"));
    }

    @Test
    @Article({"oscar:11d", "oscar:11e"})
    void a_unit_sends_one_person_and_only_its_own() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pe", send("x", "council", "director", "e1", "pe"), "WRONG_TIER", "11d");
        assertEquals(
                Option.some("d3"),
                life.refused("p3", send("x", "council", "director", "m3", "another"), "SEATS_FULL", "11d")
                        .facts()
                        .get("seat"));
        life.refused("p1", send("x", "council", "chair", "m1", "another"), "STEP_SKIPPED", "13a");
    }

    @Test
    @Article("oscar:11h")
    void a_unit_replaces_its_delegate_by_written_notice_and_a_vote_that_was_cast_stands() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("plan", "plan", about("title=计划")));
        life.by("p1", open("b", "council", "approve-plan", "plan"));
        life.by("p3", vote("b", "d3", Choice.FAVOUR));
        life.refused("p3", replace("d3", "q3", Option.none()), "DOCUMENT_MISSING", "11d");
        life.refused("p2", replace("d3", "q3", Option.some("三月二日函")), "NOT_COMPETENT", "11d");
        life.by("p3", replace("d3", "q3", Option.some("三月二日函")));
        assertEquals("q3", life.holder("d3"));
        life.refused("q3", vote("b", "d3", Choice.AGAINST), "ALREADY_VOTED", "12");
        life.by("p2", vote("b", "d2", Choice.FAVOUR));
        life.by("p1", close("b"));
        assertEquals(Verdict.PASSED, verdict(life, "b"));
    }

    @Test
    @Article({"oscar:11f", "oscar:11g"})
    void directors_may_stand_for_election_and_advisers_only_join_the_discussion() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused(
                "guest1", file("c", "election-of-chair", about("person=guest1", "seat=chair")), "NOT_COMPETENT", "11g");
        life.by("p3", file("c", "election-of-chair", about("person=p3", "member=m3", "seat=chair")));
        life.by("p1", open("b", "council", "elect-head", "c"));
        life.refused("guest1", vote("b", "a1", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "11");
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p3", vote("b", "d3", Choice.FAVOUR));
        life.by("p1", close("b"));
        assertEquals("p3", life.holder("chair"));
    }

    // Votes, article 12

    @Test
    @Article("oscar:12a")
    void a_head_opens_a_vote_and_nobody_else() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", file("plan", "plan", about("title=计划")));
        life.refused("p3", open("b", "council", "approve-plan", "plan"), "NOT_COMPETENT", "12");
        life.refused("sg", open("b", "council", "approve-plan", "plan"), "NOT_COMPETENT", "12");
        life.by("p2", open("b", "council", "approve-plan", "plan"));
        life.refused("p3", close("b"), "NOT_COMPETENT", "12");
    }

    @Test
    @Article({"oscar:12a", "oscar:13c"})
    void where_only_the_chair_opens_votes_the_executive_chair_does_so_when_entrusted() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-initiator=CHAIR_ONLY");
        life.by("p3", file("plan", "plan", about("title=计划")));
        life.refused("p2", open("b", "council", "approve-plan", "plan"), "NOT_COMPETENT", "12");
        life.by("p1", OpenSourceCloudOfficesLifeTest.entrust("chair", "executive"));
        life.by("p2", open("b", "council", "approve-plan", "plan"));
    }

    @Test
    @Article({"oscar:12b", "oscar:12c", "oscar:12d", "oscar:12e"})
    void one_vote_each_in_three_choices_and_the_absent_abstain() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(6);
        life.by("p3", file("plan", "plan", about("title=计划")));
        life.by("p1", open("b", "council", "approve-plan", "plan"));
        life.by("p1", vote("b", "d1", Choice.FAVOUR));
        life.refused("p1", vote("b", "chair", Choice.FAVOUR), "ALREADY_VOTED", "12");
        life.by("p2", vote("b", "d2", Choice.FAVOUR)).by("p3", vote("b", "d3", Choice.FAVOUR));
        life.by("p4", vote("b", "d4", Choice.ABSTAIN)).by("p5", vote("b", "d5", Choice.AGAINST));
        life.by("p1", close("b"));
        assertEquals(Verdict.FAILED, verdict(life, "b"));
        assertEquals(
                Option.some("3×3=9 < 2×6=12"),
                life.now()
                        .ruling(BallotId.of("b"))
                        .get()
                        .reasons()
                        .last()
                        .arithmetic()
                        .map(Object::toString));
        assertEquals(
                List.of(new Citation("oscar", "12")),
                life.now().ruling(BallotId.of("b")).get().reasons().last().citations());
    }

    @Test
    @Article({"oscar:12e", "oscar:11e"})
    void a_unit_whose_delegate_gave_the_seat_up_still_counts_and_may_send_another() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", new VacateSeat(SeatId.of("d3")));
        assertEquals("", life.holder("d3"));
        assertEquals(List.of("m1", "m2", "m3"), voters(life));
        life.by("p1", open("b", "council", "other", ""));
        life.refused("p3", vote("b", "d3", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "12");
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p1", close("b"));
        assertEquals(Verdict.FAILED, verdict(life, "b"));
        assertEquals(
                Option.some("3×1=3 < 2×3=6"),
                life.now()
                        .ruling(BallotId.of("b"))
                        .get()
                        .reasons()
                        .last()
                        .arithmetic()
                        .map(Object::toString));
        life.by("p1", open("c", "council", "other", ""));
        life.by("p1", file("plan", "council-membership", about("member=f1", "tier=council-class")));
        life.council("plan", "change-tier", 2, 0);
        life.refused("pf", send("d3", "council", "director", "f1", "pf"), "ALREADY_EXISTS", "");
        life.by("p3", send("d3", "council", "director", "m3", "q3"));
        life.by("q3", vote("c", "d3", Choice.FAVOUR));
    }

    @Test
    @Article({"oscar:12e", "oscar:11a", "oscar:10(4)"})
    void a_unit_that_never_sent_anybody_counts_as_absent_until_it_does() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("f", "council-membership", about("member=f1", "tier=council-class")));
        life.council("f", "change-tier", 3, 0);
        assertEquals(List.of("f1", "m1", "m2", "m3"), voters(life));
        life.by("p1", open("b", "council", "other", ""));
        life.refused("pf", vote("b", "f1", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "12");
        life.refused("pf", send("e1", "council", "director", "f1", "pf"), "ALREADY_EXISTS", "");
        life.by("pf", send("f1", "council", "director", "f1", "pf"));
        life.by("pf", vote("b", "f1", Choice.FAVOUR)).by("p2", vote("b", "d2", Choice.FAVOUR));
        life.by("p1", close("b"));
        assertEquals(Verdict.FAILED, verdict(life, "b"));
        life.by("p1", file("g", "council-membership", about("member=f1", "tier=full")));
        life.council("g", "change-tier", 3, 0);
        assertEquals(List.of("m1", "m2", "m3"), voters(life));
    }

    @Test
    @Article({"oscar:12e", "oscar:13d"})
    void the_unit_of_a_chair_who_resigned_still_counts() {
        OpenSourceCloudLife life = OpenSourceCloudLife.founding()
                .member("m1", "council-class", "p1")
                .member("m2", "council-class", "p2")
                .seat("chair", "council", "chair", "m1", "p1")
                .seat("executive", "council", "executive-chair", "m2", "p2")
                .by("founder", new CompleteFounding());
        life.by("p1", new VacateSeat(SeatId.of("chair")));
        assertEquals(List.of("m1", "m2"), voters(life));
        life.by("p1", send("m1", "council", "director", "m1", "p1"));
        assertEquals(List.of("m1", "m2"), voters(life));
    }

    private static Seq<String> voters(OpenSourceCloudLife life) {
        BodyId council = BodyId.of("council");
        return Franchise.of(life.now(), life.occasion("p1").at())
                .electors(life.now().body(council).get(), life.now().readings())
                .map(elector -> elector.member().get().value())
                .sorted();
    }

    @Test
    @Article({"oscar:12b", "oscar:11c"})
    void whether_a_vice_chair_votes_depends_on_how_the_charter_is_read() {
        for (String choice : List.of("TIER_UNITS", "ALL_NON_ADVISER_SEATS")) {
            OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-voters=" + choice);
            life.by("p1", file("v", "user-council-unit", about("member=u1")));
            life.council("v", "decide-seats", 3, 0);
            life.by("pu", send("v1", "council", "vice-chair", "u1", "pu"));
            life.by("p1", file("plan", "plan", about("title=计划")));
            life.by("p1", open("b", "council", "approve-plan", "plan"));
            if (choice.equals("TIER_UNITS")) {
                life.refused("pu", vote("b", "v1", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "11");
            } else {
                life.by("pu", vote("b", "v1", Choice.FAVOUR));
            }
        }
    }
}
