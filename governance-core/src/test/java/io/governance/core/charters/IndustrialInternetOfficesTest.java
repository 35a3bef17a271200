package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetLife.ballot;
import static io.governance.core.charters.IndustrialInternetLife.exercising;
import static io.governance.core.charters.IndustrialInternetLife.filing;
import static io.governance.core.charters.IndustrialInternetLife.ofEveryClass;
import static io.governance.core.charters.IndustrialInternetLife.stage;
import static io.governance.core.charters.IndustrialInternetSubjects.outsider;
import static io.governance.core.charters.IndustrialInternetSubjects.person;
import static io.governance.core.charters.IndustrialInternetSubjects.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.charter.Session;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Directors, officers and committees of the Alliance for Industrial Internet. */
final class IndustrialInternetOfficesTest {

    private static IndustrialInternetLife alliance() {
        return ofEveryClass().withCommittees();
    }

    private static void remove(IndustrialInternetLife life, String seat) {
        life.act("p3", filing("off", "removal", seat(seat)));
        life.councilAgrees("elect-head", "off");
    }

    // Directors

    @Test
    @Article({"aii:12b(1)", "aii:22(3)"})
    void a_council_unit_recommends_one_director_and_the_council_decides() {
        IndustrialInternetLife life =
                alliance().member("u5", "council-unit", "p5").completed();
        assertEquals("WRONG_TIER aii:12b(1)", life.refused("p4", filing("d", "director", person("p4", "u4", "s"))));
        assertEquals("SEATS_FULL aii:12b(1)", life.refused("p3", filing("d", "director", person("q", "u3", "s"))));
        assertEquals("NOT_COMPETENT aii:12b(1)", life.refused("p3", filing("d", "director", person("q", "u5", "s"))));

        life.act("p5", filing("d", "director", person("q", "u5", "s")));
        assertEquals(
                "STEP_SKIPPED aii:12b(1) aii:22(3)",
                life.refused(
                        "p5",
                        new SendDelegate(
                                SeatId.of("s"),
                                BodyId.of("council"),
                                "director",
                                MemberId.of("u5"),
                                PersonId.of("q"))));
        life.councilAgrees("decide-seats", "d");

        assertEquals(Option.some("q"), life.holder("s"));
    }

    @Test
    @Article("aii:22(3)")
    void the_council_removes_an_officer() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        remove(life, "chair-p1");

        assertEquals(Option.none(), life.holder("chair-p1"));
    }

    @Test
    @Article("aii:22(3)")
    void the_council_removes_officers_and_directors_and_nobody_else() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        Seq<Seat> others = life.now()
                .seats()
                .inOrder()
                .reject(seat -> List.of("council", "standing-council")
                        .contains(seat.body().value()));
        assertFalse(others.isEmpty());
        for (Seat other : others) {
            assertEquals(
                    "NOT_FOUND",
                    life.refused("p3", filing("off", "removal", seat(other.id().value())))
                            .trim());
        }
        life.act("p3", filing("off", "removal", seat("director-p3")));
        life.vote("council", "decide-seats", "off", "director-p1", "director-p2");
        assertEquals(Option.none(), life.holder("director-p3"));
    }

    // Officers

    @Test
    @Article("aii:25a")
    void the_guiding_committee_nominates_the_first_chair_and_the_council_elects() {
        IndustrialInternetLife life = alliance().completed();
        assertEquals("NOT_COMPETENT aii:25a", life.refused("p2", filing("c", "first-chair", person("p1", "u1", "s"))));
        assertEquals(
                "STEP_SKIPPED aii:12c(1) aii:22(3)", life.refused("p2", filing("c", "chair", person("p1", "u1", "s"))));

        life.act("g", filing("c", "first-chair", person("p1", "u1", "s")));
        life.vote("council", "elect-head", "c", "director-p1", "director-p3");

        assertEquals(Option.some("p1"), life.holder("s"));
        assertEquals("ALREADY_DONE aii:25a aii:22(3)", afterLeaving(life));
    }

    private static String afterLeaving(IndustrialInternetLife life) {
        remove(life, "s");
        return life.refused("g", filing("again", "first-chair", person("p2", "u2", "t")));
    }

    @Test
    @Article({"aii:12c(1)", "aii:22(3)", "aii:24a"})
    void chair_and_vice_chair_units_nominate_a_later_chair_for_the_one_seat() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        assertEquals(
                "SEATS_FULL aii:12c(1) aii:22(3)", life.refused("p2", filing("c", "chair", person("p2", "u2", "t"))));
        remove(life, "chair-p1");
        assertEquals("WRONG_TIER aii:12c(1)", life.refused("p3", filing("c", "chair", person("p3", "u3", "chair-p1"))));

        life.act("p2", filing("c", "chair", person("p3", "u3", "chair-p1")));
        life.councilAgrees("elect-head", "c");

        assertEquals(Option.some("p3"), life.holder("chair-p1"));
    }

    @Test
    @Article({"aii:12c(1)", "aii:22(3)", "aii:24a", "aii:26a"})
    void a_secretary_general_and_deputies_need_not_be_directors() {
        IndustrialInternetLife life = alliance().completed();
        life.act("p1", filing("s", "secretary-general", person("sg", "u1", "sg-seat")));
        life.councilAgrees("appoint-secretary-general", "s");
        life.act("p1", filing("d", "deputy-secretary-general", person("dsg", "u1", "dsg-seat")));
        life.councilAgrees("appoint-deputy-secretary-general", "d");

        assertEquals(Option.some("sg"), life.holder("sg-seat"));
        assertEquals(
                "SEATS_FULL aii:24",
                life.refused("p1", filing("s2", "secretary-general", person("other", "u1", "sg-2"))));
        life.act("dsg", exercising("draft-annual-plan", "2026"));
    }

    @Test
    @Article("aii:25b")
    void a_further_vice_chair_takes_a_place_that_the_standing_council_added_and_a_vice_chair_unit_names() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        assertEquals(
                "SEATS_FULL aii:25b aii:22(3)",
                life.refused("p2", filing("v", "vice-chair", person("p3", "u3", "v2"))));

        life.act("sg", filing("n", "vice-chair-place", seat("v2")));
        assertEquals("STEP_SKIPPED aii:25b", life.refused("sg", stage("n", "fix")));
        life.vote("standing-council", "fix-vice-chair-number", "n", "chair-p1", "vice-chair-p2");
        assertEquals("WRONG_TIER aii:25b", life.refused("p1", filing("v", "vice-chair", person("p3", "u3", "v2"))));
        life.act("p2", filing("v", "vice-chair", person("p3", "u3", "v2")));
        life.councilAgrees("elect-deputy-head", "v");

        assertEquals(Option.some("p3"), life.holder("v2"));
        assertEquals(
                "SEATS_FULL aii:25b aii:22(3)",
                life.refused("p2", filing("w", "vice-chair", person("p4", "u4", "v3"))));
    }

    @Test
    @Article({"aii:25a", "aii:25b"})
    void nobody_takes_a_place_that_somebody_holds_and_no_place_is_added_twice() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("sg", filing("n", "vice-chair-place", seat("v2")));
        life.vote("standing-council", "fix-vice-chair-number", "n", "chair-p1", "vice-chair-p2");

        assertEquals("ALREADY_EXISTS ", life.refused("sg", filing("m", "vice-chair-place", seat("v2"))));
        assertEquals(
                "SEATS_FULL aii:25b aii:22(3)",
                life.refused("p2", filing("v", "vice-chair", person("p3", "u3", "vice-chair-p2"))));
        assertEquals(
                "ALREADY_DONE aii:25a aii:22(3)",
                life.refused("g", filing("v", "first-vice-chair", person("p3", "u3", "v2"))));
        assertEquals(
                "ALREADY_DONE aii:25a aii:22(3)",
                life.refused("g", filing("c", "first-chair", person("p3", "u3", "chair-p1"))));
        assertEquals("NOT_COMPETENT aii:25b", life.refused("p3", filing("m", "vice-chair-place", seat("v3"))));
    }

    @Test
    @Article("aii:24a")
    void only_the_four_offices_sit_on_the_standing_council_and_one_chair_is_enough() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("sec", ballot("b", "standing-council", "admit-member", Option.none(), Session.IN_RECESS));

        assertEquals(
                HashSet.of("chair-p1", "vice-chair-p2", "secretary-general-sg"),
                life.alliance()
                        .ballots()
                        .find(BallotId.of("b"))
                        .get()
                        .electorate()
                        .electors()
                        .map(elector -> elector.id().value())
                        .toSet());
        assertEquals("SEATS_FULL aii:24", life.refused("g", filing("c", "first-chair", person("p3", "u3", "second"))));
    }

    // Committees

    @Test
    @Article({"aii:20a", "aii:20(1)", "aii:20(2)"})
    void the_government_recommends_a_guiding_member_and_the_council_engages() {
        IndustrialInternetLife life = alliance().completed();
        Subject who = outsider("official", "g2");
        assertEquals("NOT_COMPETENT aii:20a", life.refused("p1", filing("g", "guide", who)));

        life.act("gov", filing("g", "guide", who));
        life.councilAgrees("engage-guide", "g");

        life.act("official", exercising("guide-direction", "重大事项"));
        life.act("official", exercising("guide-plans", "行动计划"));
        assertEquals("NOT_COMPETENT aii:20(1)", life.refused("p1", exercising("guide-direction", "重大事项")));
        assertEquals(2, life.alliance().affairs().exercises().size());
    }

    @Test
    @Article({"aii:21a", "aii:22(4)", "aii:21(1)", "aii:21(3)"})
    void the_council_engages_experts_and_their_head() {
        IndustrialInternetLife life = alliance().completed();
        life.act("sec", filing("e", "expert", outsider("e1", "e1")));
        life.councilAgrees("engage-expert", "e");
        life.act("sec", filing("h", "expert-head", outsider("e2", "e2")));
        life.councilAgrees("engage-expert", "h");

        life.act("e1", exercising("advise-alliance", "重大决策"));
        life.act("e2", exercising("advise-council", "决策"));
        assertEquals("NOT_COMPETENT aii:21(3)", life.refused("p1", exercising("advise-council", "决策")));
        assertEquals("head", life.alliance().seats().find(SeatId.of("e2")).get().kind());
    }
}
