package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.tell;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How membership ends under {@link OpenSourceCloud}. */
final class OpenSourceCloudLeavingLifeTest {

    private static Command lapse(String member, String what) {
        return new RecordLapse(MemberId.of(member), what, "公告");
    }

    // Exit, article 27(1)

    @Test
    @Article({"oscar:27(1)", "oscar:10(5)"})
    void leaving_takes_an_email_to_everybody_on_the_council_advisers_included_and_no_vote() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(28);
        life.refused("p3", file("x", "exit", about("member=e1")), "NOT_COMPETENT", "27(1)");
        life.by("pe", file("x", "exit", about("member=e1")));
        Seq<String> delegates = life.council().reject(seat -> seat.startsWith("a"));
        assertEquals(
                Option.some("a1, a2"),
                life.refused("pe", tell("x", "mail", delegates), "DOCUMENT_MISSING", "27(1)")
                        .facts()
                        .get("missing"));
        assertTrue(life.isMember("e1"));
        life.refused("p1", open("b", "council", "approve-exit", "x"), "NOT_COMPETENT", "27(1)");
        life.by("pe", tell("x", "mail", life.council()));
        assertFalse(life.isMember("e1"));
        life.refused("pe", file("y", "exit", about("member=e1")), "NOT_A_MEMBER", "27(1)");
    }

    @Test
    @Article({"oscar:10(5)", "oscar:27(1)"})
    void where_exit_is_read_as_approved_the_council_votes_after_the_email() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-exit=ON_COUNCIL_APPROVAL");
        life.by("pe", file("x", "exit", about("member=e1")));
        life.refused("p1", open("b", "council", "approve-exit", "x"), "STEP_SKIPPED", "27(1)");
        life.refused("pe", tell("x", "mail-for-approval", List.of("d1", "d2", "d3")), "DOCUMENT_MISSING", "27(1)");
        life.by("pe", tell("x", "mail-for-approval", life.council()));
        assertTrue(life.isMember("e1"));
        assertEquals(Verdict.FAILED, life.council("x", "approve-exit", 1, 2));
        assertTrue(life.isMember("e1"));
        life.by("pe", file("again", "exit", about("member=e1")));
        life.by("pe", tell("again", "mail-for-approval", life.council()));
        assertEquals(Verdict.PASSED, life.council("again", "approve-exit", 2, 1));
        assertFalse(life.isMember("e1"));
    }

    @Test
    @Article("oscar:27(1)")
    void a_unit_that_left_leaves_the_council_and_its_base() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(4);
        life.by("p4", file("x", "exit", about("member=m4")));
        life.by("p4", tell("x", "mail", life.council()));
        assertEquals("", life.holder("d4"));
        life.by("p1", file("plan", "plan", about("title=计划")));
        assertEquals(Verdict.PASSED, life.council("plan", "approve-plan", 2, 1));
    }

    // Breach, articles 26 and 27(2)

    @ParameterizedTest
    @ValueSource(strings = {"breach-of-measures", "breach-of-charter", "breach-of-decision"})
    @Article("oscar:27(2)")
    void a_council_member_proposes_an_expulsion_on_one_of_three_grounds(String ground) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Command proposing = file("x", "expulsion", about("member=e1", "ground=" + ground));
        life.refused("pf", proposing, "NOT_COMPETENT", "27(2)");
        life.refused("sg", proposing, "NOT_COMPETENT", "27(2)");
        life.refused("p1", file("x", "expulsion", about("member=e1", "ground=dislike")), "STEP_SKIPPED", "27(2)");
        life.refused("p1", file("x", "expulsion", about("member=e1")), "INCOMPLETE", "");
        // An adviser is a member of the council too: no vote, but a motion.
        life.by("guest1", proposing);
        assertEquals(Verdict.PASSED, life.council("x", "expel-member", 2, 1));
        assertFalse(life.isMember("e1"));
    }

    @Test
    @Article({"oscar:27(2)", "oscar:12d"})
    void the_accused_unit_votes_on_its_expulsion_and_is_no_member_two_days_later() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(30);
        life.on("2026-03-10").by("p1", file("x", "expulsion", about("member=m30", "ground=breach-of-charter")));
        life.by("p1", open("b1", "council", "expel-member", "x"));
        for (int i = 1; i <= 20; i++) {
            life.by("p" + i, vote("b1", "d" + i, Choice.FAVOUR));
        }
        life.by("p30", vote("b1", "d30", Choice.AGAINST)).by("p1", close("b1"));
        assertEquals("3×20=60 ≥ 2×30=60", arithmetic(life, "b1"));
        assertFalse(life.isMember("m30"));

        life.on("2026-03-12").by("p1", file("y", "plan", about("title=计划")));
        life.by("p1", open("b2", "council", "approve-plan", "y"));
        life.refused("p30", vote("b2", "d30", Choice.FAVOUR), "NOT_A_MEMBER", "22");
        for (int i = 1; i <= 29; i++) {
            life.by("p" + i, vote("b2", "d" + i, i <= 19 ? Choice.FAVOUR : Choice.AGAINST));
        }
        life.by("p1", close("b2"));
        assertEquals("3×19=57 < 2×29=58", arithmetic(life, "b2"));
    }

    private static String arithmetic(OpenSourceCloudLife life, String ballot) {
        return life.now()
                .ruling(BallotId.of(ballot))
                .get()
                .reasons()
                .last()
                .arithmetic()
                .get()
                .toString();
    }

    @Test
    @Article("oscar:26b")
    void a_breach_ends_membership_by_itself_only_where_it_is_read_so() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", lapse("e1", "breach"), "STEP_SKIPPED", "26b");
        life.refused("pf", file("x", "abandonment", about("member=e1")), "NOT_COMPETENT", "26b");
        life.by("p1", file("x", "abandonment", about("member=e1")));
        assertTrue(life.isMember("e1"));
        assertEquals(Verdict.PASSED, life.council("x", "deem-abandonment", 2, 0));
        assertFalse(life.isMember("e1"));

        OpenSourceCloudLife other = OpenSourceCloudLife.of(3, "R-oscar-breach=SELF_EXECUTING");
        other.refused("pf", lapse("e1", "breach"), "NOT_COMPETENT", "26b");
        other.refused("p1", open("b", "council", "deem-abandonment", ""), "NOT_COMPETENT", "26");
        other.by("p1", lapse("e1", "breach"));
        assertFalse(other.isMember("e1"));
    }

    @Test
    @Article("oscar:27(3)")
    void the_loss_of_legal_personality_ends_membership_the_same_day() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pf", lapse("m3", "loss-of-legal-personality"), "NOT_COMPETENT", "27(3)");
        life.by("sg", lapse("m3", "loss-of-legal-personality"));
        assertFalse(life.isMember("m3"));
        assertEquals("", life.holder("d3"));
        life.refused("sg", lapse("m3", "loss-of-legal-personality"), "NOT_A_MEMBER", "22");
    }

    @Test
    @Article("oscar:27(2)")
    void nobody_strikes_a_member_off_the_register() {
        OpenSourceCloudLife.of(3)
                .refused("founder", new EndMembership(MemberId.of("e1"), "除名"), "STEP_SKIPPED", "27(2)");
    }
}
