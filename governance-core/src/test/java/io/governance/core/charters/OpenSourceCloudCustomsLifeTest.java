package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.tell;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.SeatId;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the charter of oscar leaves open about how votes are taken, and what each answer makes of it. */
final class OpenSourceCloudCustomsLifeTest {

    /** Four units; two vote in favour, and the fourth leaves while the ballot is open. */
    private static OpenSourceCloudLife withOneWhoLeaves(String... answers) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(4, answers);
        life.by("p1", file("plan", "plan", about("title=计划")));
        life.by("p1", open("b", "council", "approve-plan", "plan"));
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p2", vote("b", "d2", Choice.FAVOUR));
        life.by("p4", file("x", "exit", about("member=m4"))).by("p4", tell("x", "mail", life.council()));
        return life.by("p1", close("b"));
    }

    @Test
    @Article("oscar:12")
    void the_base_is_that_of_the_opening() {
        assertEquals(Verdict.FAILED, withOneWhoLeaves().announced("b"));
    }

    @Test
    @Article("oscar:12")
    void where_it_is_read_so_the_base_is_that_of_the_closing() {
        OpenSourceCloudLife life = withOneWhoLeaves("R-all-record-date=AT_CLOSING");
        assertEquals(Verdict.PASSED, life.announced("b"));
        assertEquals(
                3,
                life.now()
                        .ballots()
                        .find(BallotId.of("b"))
                        .get()
                        .electorate()
                        .electors()
                        .size());
    }

    @Test
    @Article({"oscar:12", "oscar:27(2)"})
    void where_it_is_read_so_the_unit_concerned_has_no_vote_and_is_not_in_the_base() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(4, "R-all-recusal=EXCLUDED");
        life.by("p1", file("x", "expulsion", about("member=m4", "ground=breach-of-charter")));
        life.by("p1", open("b", "council", "expel-member", "x"));
        life.by("p1", vote("b", "d1", Choice.FAVOUR)).by("p2", vote("b", "d2", Choice.FAVOUR));
        life.refused("p4", vote("b", "d4", Choice.AGAINST), "NOT_ENTITLED_TO_VOTE", "12");
        assertEquals(Verdict.PASSED, life.by("p1", close("b")).announced("b"));
    }

    @Test
    @Article("oscar:12")
    void nobody_votes_for_somebody_else_unless_it_is_read_so() {
        CastVote byProxy =
                new CastVote(BallotId.of("b"), SeatId.of("d2"), Choice.FAVOUR, Option.some("书面委托，二〇二六年三月一日"));
        OpenSourceCloudLife plain = OpenSourceCloudLife.of(3);
        plain.by("p1", file("plan", "plan", about("title=计划"))).by("p1", open("b", "council", "approve-plan", "plan"));
        plain.refused("p3", byProxy, "NOT_ENTITLED_TO_VOTE", "12");

        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-all-proxy=ALLOWED");
        life.by("p1", file("plan", "plan", about("title=计划"))).by("p1", open("b", "council", "approve-plan", "plan"));
        life.refused("p3", vote("b", "d2", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "12");
        life.by("p3", byProxy).by("p3", vote("b", "d3", Choice.FAVOUR));
        assertEquals(Verdict.PASSED, life.by("p1", close("b")).announced("b"));
    }
}
