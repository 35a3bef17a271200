package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortLife.about;
import static io.governance.core.charters.ChinaAseanPortLife.exercise;
import static io.governance.core.charters.ChinaAseanPortLife.file;
import static io.governance.core.charters.ChinaAseanPortLife.open;
import static io.governance.core.charters.ChinaAseanPortLife.refusing;
import static io.governance.core.charters.ChinaAseanPortLife.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.ReadingKey;
import io.governance.core.Refusal;
import io.governance.core.alliance.Interpretation;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing, reading and ending {@link ChinaAseanPort}: articles 28 to 31. */
final class ChinaAseanPortChangeLifeTest {

    private static final ReadingKey TIER = ReadingKey.of("R-caih-tier");

    private static String address(ChinaAseanPortLife life) {
        return life.now()
                .charter()
                .particulars()
                .find(fact -> fact.id().equals("address"))
                .get()
                .value()
                .zh();
    }

    // Amendment

    @Test
    @Article({"caih:2b", "caih:22.1(1)", "caih:22.2(1)", "caih:28", "caih:30"})
    void an_amendment_passes_council_assembly_and_government_before_it_is_in_force() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("sg", file("move", "amendment", about("address", "钦州")), "NO_PROPOSER", "22.2(1)");
        life.by("p3", file("move", "amendment", about("address", "钦州")));
        life.refused("sg", open("b", "assembly", "amend-charter", Option.some("move")), "STEP_SKIPPED", "28");
        life.council("move", "amend-charter");
        Refusal skipped = life.refused("department", take("move", "government-filing"), "STEP_SKIPPED", "22.1(1)");
        assertEquals(Option.some("assembly"), skipped.facts().get("missing"));
        life.assembly("move", "amend-charter");
        life.refused("department", take("move", "government-filing"), "AUTHORITY_CONSENT_MISSING", "30");
        life.refused("p1", take("move", "government-approval"), "NOT_COMPETENT", "30");
        life.by("department", take("move", "government-approval"));
        assertEquals("广西南宁", address(life));
        life.on("2026-03-02").by("department", take("move", "government-filing"));

        assertEquals("钦州", address(life));
        assertEquals(1, life.now().editions().size());
    }

    @Test
    @Article("caih:30")
    void an_amendment_that_the_government_refuses_is_lost() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p3", file("move", "amendment", about("address", "钦州")));
        life.council("move", "amend-charter");
        life.assembly("move", "amend-charter");
        life.by("department", refusing("move", "government-approval"));

        assertEquals(
                Option.some(Proposal.Outcome.REJECTED), life.proposal("move").outcome());
        assertEquals("广西南宁", address(life));
    }

    @Test
    @Article({"caih:22.1(1)", "caih:28"})
    void where_only_the_adoption_goes_to_the_government_the_assembly_puts_it_in_force() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-30=ADOPTION_ONLY");
        life.by("p3", file("move", "amendment", about("address", "钦州")));
        life.council("move", "amend-charter");
        life.assembly("move", "amend-charter");

        assertEquals("钦州", address(life));
    }

    @Test
    @Article({"caih:28", "caih:22"})
    void without_a_chosen_majority_no_amendment_leaves_the_council() {
        ChinaAseanPortLife life = ChinaAseanPortLife.ofTen();
        life.by("p3", file("move", "amendment", about("address", "钦州")));

        assertEquals(Verdict.UNDETERMINED, life.votes("council", "move", "amend-charter", 10));
        life.refused("sg", open("b", "assembly", "amend-charter", Option.some("move")), "STEP_SKIPPED", "28");
    }

    // Adoption

    @Test
    @Article("caih:30")
    void the_charter_is_passed_approved_and_filed_in_this_order() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", file("charter", "adoption", about()));
        life.refused("department", take("charter", "government-approval"), "STEP_SKIPPED", "30");
        life.refused("sg", open("b", "assembly", "adopt-charter", Option.some("charter")), "NOT_COMPETENT", "30");
        life.council("charter", "adopt-charter");
        life.refused("department", take("charter", "government-filing"), "AUTHORITY_CONSENT_MISSING", "30");
        life.by("department", take("charter", "government-approval"));
        life.by("department", take("charter", "government-filing"));

        assertEquals(
                Option.some(Proposal.Outcome.CARRIED), life.proposal("charter").outcome());
    }

    // Interpretation

    @Test
    @Article({"caih:22.2(2)", "caih:31"})
    void the_council_overrules_the_secretariat_from_the_day_it_answers_and_both_answers_stay_on_record() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-secretariat=SECRETARY_GENERAL");
        life.on("2026-04-01");
        life.refused("p3", file("first", "secretariat-interpretation", article20("COUNCIL")), "NOT_COMPETENT", "31");
        life.by("sg", file("first", "secretariat-interpretation", article20("COUNCIL")));
        life.refused("deputy", take("first", "interpret"), "NOT_COMPETENT", "31");
        life.by("sg", take("first", "interpret"));
        assertEquals(Option.some("COUNCIL"), life.now().interpretation(TIER).map(Interpretation::choice));

        life.on("2026-04-02").by("p3", file("second", "council-interpretation", article20("ASSEMBLY")));
        life.council("second", "interpret-charter");
        life.on("2026-04-03").by("sg", file("third", "secretariat-interpretation", article20("COUNCIL")));
        life.by("sg", take("third", "interpret"));

        Seq<Interpretation> answers =
                life.now().interpretations().filter(found -> found.reading().equals(TIER));
        assertEquals(
                List.of("COUNCIL 1 true", "ASSEMBLY 2 true", "COUNCIL 1 false"),
                answers.map(found -> found.choice() + " " + found.rank() + " " + found.holds())
                        .toList());
        assertEquals(Option.some("ASSEMBLY"), life.now().interpretation(TIER).map(Interpretation::choice));
    }

    private static Subject article20(String choice) {
        return about("reading", "R-caih-tier", "choice", choice);
    }

    @Test
    @Article({"caih:22.2(2)", "caih:31"})
    void where_only_the_secretariat_interprets_its_answer_stays() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority(
                "R-caih-secretariat=SECRETARY_GENERAL", "R-caih-interpret=SECRETARIAT_EXCLUSIVE");
        life.by("sg", file("first", "secretariat-interpretation", article20("COUNCIL")));
        life.by("sg", take("first", "interpret"));
        life.by("p3", file("second", "council-interpretation", article20("ASSEMBLY")));

        life.refused("sg", open("b", "council", "interpret-charter", Option.some("second")), "NOT_COMPETENT", "31");
        assertEquals(Option.some("COUNCIL"), life.now().interpretation(TIER).map(Interpretation::choice));
    }

    @Test
    @Article({"caih:23", "caih:31"})
    void the_secretariat_gives_no_answer_while_its_form_is_open() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("sg", file("first", "secretariat-interpretation", article20("COUNCIL")));

        life.refused("sg", take("first", "interpret"), "STEP_SKIPPED", "31");
        assertEquals(Option.none(), life.now().interpretation(TIER));
    }

    // Termination

    @Test
    @Article("caih:29")
    void the_council_proposes_termination_and_nobody_decides_it() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("sg", file("end", "termination", about("ground", "merger")), "NO_PROPOSER", "29");
        life.refused("p3", file("end", "termination", about("ground", "boredom")), "STEP_SKIPPED", "29");
        life.by("p3", file("end", "termination", about("ground", "merger")));
        life.refused("sg", open("b", "assembly", "terminate", Option.some("end")), "STEP_SKIPPED", "29");
        life.council("end", "propose-termination");

        assertEquals(Verdict.UNDETERMINED, life.votes("assembly", "end", "terminate", 10));
        assertEquals(Verdict.UNDETERMINED, life.votes("council", "end", "terminate", 10));
        assertEquals(Option.none(), life.now().ending());
    }

    @ParameterizedTest
    @Article({"caih:22.1", "caih:29"})
    @ValueSource(strings = {"ASSEMBLY", "COUNCIL"})
    void where_a_reading_names_who_decides_they_end_the_alliance(String decider) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-termination=" + decider);
        String other = decider.equals("ASSEMBLY") ? "council" : "assembly";
        life.by("p3", file("end", "termination", about("ground", "purpose-completed")));
        life.council("end", "propose-termination");
        life.refused("sg", open("b", other, "terminate", Option.some("end")), "NOT_COMPETENT", "29");
        life.votes(decider.equals("ASSEMBLY") ? "assembly" : "council", "end", "terminate", 6);

        assertTrue(life.now().ending().get().over());
        life.refused("p3", exercise("supervise", "x"), "ALLIANCE_ENDED", "29");
    }
}
