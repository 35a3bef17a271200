package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkLife.about;
import static io.governance.core.charters.ChongqingNetworkLife.file;
import static io.governance.core.charters.ChongqingNetworkLife.founding;
import static io.governance.core.charters.ChongqingNetworkLife.of36;
import static io.governance.core.charters.ChongqingNetworkLife.open;
import static io.governance.core.charters.ChongqingNetworkLife.seat;
import static io.governance.core.charters.ChongqingNetworkLife.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Body;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The council, the experts and the secretariat of the Chongqing network alliance. */
final class ChongqingNetworkBodiesLifeTest {

    private static Subject candidate(String member, String person) {
        return about(Option.some(member), Option.some(person), Option.none(), Option.none(), Option.none());
    }

    private static Command exercise(String right, String... papers) {
        return new ExerciseRight(right, Option.some("事项"), Option.none(), Option.none(), List.of(papers));
    }

    private static Seq<String> terms(String body) {
        return founding()
                .now()
                .charter()
                .body(BodyId.of(body))
                .toList()
                .flatMap(Body::seats)
                .flatMap(kind -> kind.term()
                        .map(term -> kind.id() + " " + term.length() + " "
                                + term.citation().provision()));
    }

    // Article 15

    @Test
    @Article({"cqncetia:15a", "cqncetia:10(2)"})
    void members_sit_in_on_the_council_and_strangers_do_not() {
        ChongqingNetworkLife life = of36().on("2026-03-02");
        MeetingId meeting = MeetingId.of("c");
        Command convening = new ConveneMeeting(
                meeting, "council", LocalDate.of(2026, 3, 10), Option.none(), Option.none(), Option.none());
        life.refused("p40", convening, "NOT_COMPETENT", "15a");
        life.by("office", convening);
        life.by("p40", new RecordAttendance(meeting, List.of(PersonId.of("p40")), List.empty()));
        life.refused(
                "stranger",
                new RecordAttendance(meeting, List.of(PersonId.of("stranger")), List.empty()),
                "NOT_COMPETENT",
                "10(2)");
    }

    @Test
    @Article({"cqncetia:15b", "cqncetia:16", "cqncetia:18b"})
    void everybody_on_the_bodies_serves_five_years() {
        assertEquals(
                List.of(
                        "chair 5 years 15b",
                        "executive-vice-chair 5 years 16",
                        "vice-chair 5 years 16",
                        "director 5 years 16"),
                terms("council"));
        assertEquals(
                List.of(
                        "honorary 5 years 18b",
                        "head 5 years 15b",
                        "executive-deputy-head 5 years 18b",
                        "deputy-head 5 years 18b",
                        "member 5 years 18b"),
                terms("expert-committee"));
        assertEquals(List.of("head 5 years 15b"), terms("secretariat"));
    }

    @Test
    @Article("cqncetia:15b")
    void the_council_finds_the_head_of_the_secretariat_where_it_is_read_to_elect() {
        ChongqingNetworkLife life = of36("R-cq-elector=COUNCIL_MAJORITY_OF_ALL");
        life.refused("p40", file("h", "appoint-secretariat-head", candidate("m40", "p40")), "NOT_COMPETENT", "15b");
        life.by("p1", file("h", "appoint-secretariat-head", candidate("m40", "p40")));
        assertEquals(Verdict.PASSED, life.council("h", "appoint-secretary-general", 19, 0));
        assertTrue(life.now()
                .seats()
                .of(BodyId.of("secretariat"))
                .exists(seat -> seat.holder().contains(PersonId.of("p40"))));
    }

    @Test
    @Article("cqncetia:15a")
    void the_council_interprets_the_charter_as_its_highest_body() {
        ChongqingNetworkLife life = of36("R-cq-threshold=MAJORITY_OF_ALL");
        Subject question = new Subject(
                "修改章程的门槛",
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(ReadingKey.of("R-cq-amend")),
                Option.some("TWO_THIRDS_OF_ALL"),
                List.empty());
        life.refused("p40", file("i", "interpretation", question), "NOT_COMPETENT", "15a");
        life.by("p20", file("i", "interpretation", question));
        assertEquals(Verdict.PASSED, life.council("i", "interpret-charter", 19, 0));
        assertEquals(Option.some("TWO_THIRDS_OF_ALL"), life.now().readings().chosen(ReadingKey.of("R-cq-amend")));
    }

    // Article 16

    @ParameterizedTest
    @CsvSource({"chair, 1", "executive-vice-chair, 1", "vice-chair, 13", "director, 21"})
    @Article("cqncetia:16")
    void the_council_has_this_many_seats_of_each_kind(String kind, int limit) {
        ChongqingNetworkLife life = founding();
        for (int i = 1; i <= limit; i++) {
            life.by("founder", seat("s" + i, "council", kind, Option.none(), "p" + i));
        }
        assertEquals(
                Option.some(limit + ""),
                life.refused("founder", seat("more", "council", kind, Option.none(), "p"), "SEATS_FULL", "16")
                        .facts()
                        .get("limit"));
    }

    @Test
    @Article("cqncetia:16")
    void where_twenty_one_are_all_there_are_six_plain_directors() {
        ChongqingNetworkLife life = founding("R-cq-seats=TWENTY_ONE_IN_ALL");
        for (int i = 1; i <= 6; i++) {
            life.by("founder", seat("s" + i, "council", "director", Option.none(), "p" + i));
        }
        assertEquals(
                Option.some("6"),
                life.refused("founder", seat("s7", "council", "director", Option.none(), "p7"), "SEATS_FULL", "16")
                        .facts()
                        .get("limit"));
    }

    @Test
    @Article("cqncetia:16")
    void a_fourteenth_vice_chair_cannot_be_proposed_and_one_for_a_vacancy_can() {
        ChongqingNetworkLife life = of36("R-cq-elector=COUNCIL_MAJORITY_OF_ALL");
        Command proposal = file("v", "elect-vice-chair", candidate("m40", "p40"));
        life.refused("p1", proposal, "SEATS_FULL", "16");
        life.by("p3", new VacateSeat(SeatId.of("s3")));
        life.refused("p40", proposal, "NO_PROPOSER", "16");
        life.by("p1", proposal);
        assertEquals(Verdict.FAILED, life.council("v", "elect-deputy-head", 2, 0));
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("v").outcome());
    }

    @Test
    @Article({"cqncetia:16", "cqncetia:10(1)"})
    void the_head_of_a_member_unit_is_elected_to_a_vacant_seat() {
        ChongqingNetworkLife life = of36("R-cq-elector=COUNCIL_MAJORITY_OF_ALL");
        life.by("p36", new VacateSeat(SeatId.of("s36")));
        life.by("p1", file("d", "elect-director", candidate("m40", "p40")));
        assertEquals(Verdict.PASSED, life.council("d", "decide-seats", 19, 0));
        assertEquals(
                Option.some(PersonId.of("p40")),
                life.now().seats().find(SeatId.of("s36")).get().holder());
    }

    @Test
    @Article("cqncetia:16")
    void only_the_principal_head_of_a_member_unit_takes_a_seat() {
        ChongqingNetworkLife life = of36();
        Subject any = new Subject(
                "理事",
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                Option.some(PersonId.of("p40")),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
        life.refused("p1", file("d", "elect-director", any), "WRONG_TIER", "16");
    }

    // Article 17

    @Test
    @Article("cqncetia:17a")
    void director_units_recommend_the_chair_unit_and_who_elects_is_open() {
        ChongqingNetworkLife life = of36();
        life.by("p1", new VacateSeat(SeatId.of("s1")));
        life.refused("p2", file("c", "elect-chair", candidate("m20", "p20")), "NO_PROPOSER", "17a");
        life.by("p20", file("c", "elect-chair", candidate("m20", "p20")));
        life.by("office", open("b", "council", "elect-head", Option.some("c")));
        life.by("office", ChongqingNetworkLife.close("b"));
        assertEquals(
                Option.some(Verdict.UNDETERMINED),
                life.now().ballots().inOrder().last().announced());
        assertEquals(Option.none(), life.proposal("c").outcome());
    }

    @Test
    @Article("cqncetia:17a")
    void the_council_elects_the_chair_unit_where_the_charter_is_read_so() {
        ChongqingNetworkLife life = of36("R-cq-elector=COUNCIL_MAJORITY_OF_ALL").on("2026-05-06");
        life.by("p20", file("c", "elect-chair", replacing("s1", "m20", "p20")));
        assertEquals(Verdict.PASSED, life.council("c", "elect-head", 19, 17));
        assertEquals(
                Option.some(PersonId.of("p20")),
                life.now().seats().find(SeatId.of("s1")).get().holder());
    }

    @Test
    @Article("cqncetia:17a")
    void the_director_units_elect_without_the_council_where_the_charter_is_read_so() {
        ChongqingNetworkLife life = of36("R-cq-elector=DIRECTOR_UNITS");
        life.by("p20", file("c", "elect-chair", replacing("s1", "m20", "p20")));
        life.refused("office", open("b", "council", "elect-head", Option.some("c")), "NOT_COMPETENT", "17");
        life.refused("p2", take("c", "directors-elect", "election-record"), "NOT_COMPETENT", "17a");
        life.refused("p21", take("c", "directors-elect"), "DOCUMENT_MISSING", "17a");
        life.by("p21", take("c", "directors-elect", "election-record"));
        assertEquals(
                Option.some(PersonId.of("p20")),
                life.now().seats().find(SeatId.of("s1")).get().holder());
    }

    private static Subject replacing(String seat, String member, String person) {
        Subject all = candidate(member, person);
        return new Subject(
                all.title(),
                all.member(),
                all.name(),
                all.tier(),
                all.traits(),
                all.person(),
                Option.some(SeatId.of(seat)),
                all.body(),
                all.project(),
                all.kind(),
                all.ground(),
                all.since(),
                all.on(),
                all.reading(),
                all.choice(),
                all.amendments());
    }

    @Test
    @Article({"cqncetia:17b", "cqncetia:17c"})
    void the_chair_unit_signs_outside_and_for_members_only_with_their_power_of_attorney() {
        ChongqingNetworkLife life = of36();
        life.refused("p2", exercise("sign-government-contract"), "NOT_COMPETENT", "17b");
        life.by("p1", exercise("sign-government-contract"));
        life.refused("p2", exercise("coordinate"), "NOT_COMPETENT", "17b");
        life.refused("p1", exercise("sign-for-members"), "DOCUMENT_MISSING", "17c");
        life.refused("p2", exercise("sign-for-members", "power-of-attorney"), "NOT_COMPETENT", "17c");
        life.by("p1", exercise("sign-for-members", "power-of-attorney"));
    }

    // Article 18

    @ParameterizedTest
    @CsvSource({"head, 1", "executive-deputy-head, 1", "deputy-head, 9", "member, 14"})
    @Article({"cqncetia:18a", "cqncetia:18b"})
    void the_council_engages_whom_members_recommend_for_twenty_five_seats(String kind, int limit) {
        ChongqingNetworkLife life = of36("R-cq-threshold=MAJORITY_OF_ALL");
        Subject expert = about(Option.none(), Option.some("expert"), Option.none(), Option.none(), Option.none());
        life.refused("stranger", file("e", "engage-" + kind, expert), "NOT_COMPETENT", "18a");
        for (int i = 1; i <= limit; i++) {
            life.by("p40", file("e" + i, "engage-" + kind, expert));
            assertEquals(Verdict.PASSED, life.council("e" + i, "engage-expert", 19, 0));
        }
        assertEquals(
                Option.some(limit + ""),
                life.refused("p40", file("more", "engage-" + kind, expert), "SEATS_FULL", "18")
                        .facts()
                        .get("limit"));
        life.by("expert", exercise("advise"));
        life.refused("p40", exercise("advise"), "NOT_COMPETENT", "18a");
    }

    @Test
    @Article("cqncetia:18b")
    void honorary_members_are_unbounded() {
        assertEquals(
                Option.none(),
                founding()
                        .now()
                        .charter()
                        .body(BodyId.of("expert-committee"))
                        .flatMap(body -> body.seat("honorary"))
                        .flatMap(SeatKind::limit));
    }

    // Article 19

    @ParameterizedTest
    @CsvSource({"admit-member, 9(3)", "expel-member, 14", "terminate, 22", "amend-charter, 24", "elect-head, 17"})
    @Article("cqncetia:19a")
    void the_secretariat_decides_no_such_matter_in_recess_either(String matter, String provision) {
        of36("R-cq-recess=FULL")
                .refused("office", open("b", "secretariat", matter, Option.none()), "NOT_COMPETENT", provision);
    }

    @Test
    @Article("cqncetia:19a")
    void in_recess_the_secretariat_only_administers_unless_the_charter_is_read_further() {
        Subject act = Subject.of("闭会期间的安排");
        ChongqingNetworkLife narrow = of36();
        narrow.refused("office", file("r", "recess-act", act), "NOT_COMPETENT", "19a");
        narrow.by("office", exercise("administer"));
        narrow.refused("p1", exercise("administer"), "NOT_COMPETENT", "19a");

        ChongqingNetworkLife full = of36("R-cq-recess=FULL");
        full.refused("p1", file("r", "recess-act", act), "NOT_COMPETENT", "19a");
        full.by("office", file("r", "recess-act", act));
        assertEquals(Option.some(Proposal.Outcome.CARRIED), full.proposal("r").outcome());
    }

    @Test
    @Article("cqncetia:19b")
    void the_secretariat_owes_a_plan_each_year_and_the_chair_provides_the_office() {
        ChongqingNetworkLife life = of36();
        RecurringDuty duty = life.now().charter().recurringDuties().head();
        assertEquals("annual-plan", duty.id());
        assertEquals(1, duty.times());
        life.refused("p2", exercise("provide-office"), "NOT_COMPETENT", "19b");
        life.by("p1", exercise("provide-office"));
        Subject plan = Subject.of("2026年度计划");
        life.refused("p1", file("plan", "annual-plan", plan, "annual-plan"), "NOT_COMPETENT", "19b");
        life.refused("office", file("plan", "annual-plan", plan), "DOCUMENT_MISSING", "19b");
        life.by("office", file("plan", "annual-plan", plan, "annual-plan"));
        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("plan").outcome());
    }
}
