package io.governance.core.charters;

import static io.governance.core.charters.GuildScene.aye;
import static io.governance.core.charters.GuildScene.boardVotes;
import static io.governance.core.charters.GuildScene.close;
import static io.governance.core.charters.GuildScene.file;
import static io.governance.core.charters.GuildScene.guild;
import static io.governance.core.charters.GuildScene.hallVotes;
import static io.governance.core.charters.GuildScene.mootVotes;
import static io.governance.core.charters.GuildScene.open;
import static io.governance.core.charters.GuildScene.reject;
import static io.governance.core.charters.GuildScene.take;
import static io.governance.core.charters.GuildScene.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.life.About;
import io.governance.core.life.Scene;
import io.governance.core.procedure.Amendment;
import io.governance.core.proposal.Proposal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The invented guild admits, promotes and loses members, changes its charter and comes to its end. */
final class FifthCharterLifeTest {

    private static final Seq<String> EVERYBODY = List.of("sloop", "brig", "cutter", "dory");

    private static About ship(String member) {
        return About.of("member", member).and("name", member).being(List.of("seaworthy"));
    }

    private static void assertRefused(String code, String article, Refusal refusal) {
        assertEquals(code, refusal.code());
        assertTrue(
                refusal.citations().contains(Citation.parse("harbour:" + article)),
                () -> refusal.citations().toString());
    }

    private static String tier(Scene scene, String day, String member) {
        return scene.on(day).members().find(MemberId.of(member)).get().tier();
    }

    private static boolean isMember(Scene scene, String day, String member) {
        return scene.on(day)
                .members()
                .current(MemberId.of(member), Scene.occasion("x", day).at())
                .isDefined();
    }

    // Joining and rising

    @Test
    void a_ship_joins_when_it_was_looked_at_vouched_for_voted_on_and_has_sworn() {
        Scene scene = guild();
        scene.does("ed", "2026-02-02", file("a", "admission", ship("eagle").subject(), "ships-paper"));
        assertRefused("STEP_SKIPPED", "11", scene.refused("ed", "2026-02-02", take("a", "oath")));
        scene.does("wes", "2026-02-03", take("a", "look"));
        scene.does("ada", "2026-02-03", take("a", "vouch"));
        assertRefused(
                "STEP_SKIPPED", "11", scene.refused("wes", "2026-02-03", open("b", "board", "admit-member", "a")));
        assertRefused("WRONG_TIER", "11", scene.refused("di", "2026-02-03", take("a", "vouch")));
        scene.does("cy", "2026-02-03", take("a", "vouch"));
        boardVotes(scene, "2026-02-04", "admit-member", "a");
        assertFalse(isMember(scene, "2026-02-04", "eagle"));
        assertRefused("NOT_COMPETENT", "11", scene.refused("ada", "2026-02-05", take("a", "oath")));
        scene.does("ed", "2026-02-05", take("a", "oath"));
        assertTrue(isMember(scene, "2026-02-05", "eagle"));
        assertEquals("apprentice", tier(scene, "2026-02-05", "eagle"));
    }

    @Test
    void a_ship_that_is_not_seaworthy_or_has_no_paper_does_not_apply() {
        Scene scene = guild();
        assertRefused(
                "WRONG_TIER",
                "11",
                scene.refused(
                        "ed",
                        "2026-02-02",
                        file("a", "admission", ship("eagle").being(List.empty()).subject(), "ships-paper")));
        assertRefused(
                "DOCUMENT_MISSING",
                "11",
                scene.refused(
                        "ed", "2026-02-02", file("a", "admission", ship("eagle").subject())));
    }

    @Test
    void a_ship_that_the_board_turns_away_after_a_look_has_to_apply_anew() {
        Scene scene = guild();
        scene.does("ed", "2026-02-02", file("a", "admission", ship("eagle").subject(), "ships-paper"));
        scene.does("pat", "2026-02-03", reject("a", "look"));
        assertEquals(
                Option.some(Proposal.Outcome.REJECTED),
                scene.on("2026-02-03")
                        .proposals()
                        .find(ProposalId.of("a"))
                        .get()
                        .outcome());
        assertRefused("ALREADY_DONE", "11", scene.refused("ada", "2026-02-03", take("a", "vouch")));
    }

    @Test
    void either_the_board_or_the_hall_promotes_and_nobody_skips_a_rung_untested() {
        Scene scene = guild();
        scene.does(
                "cy",
                "2026-02-02",
                file(
                        "a",
                        "promotion",
                        About.of("member", "cutter").and("tier", "master").subject()));
        hallVotes(scene, "2026-02-03", "change-tier", "a");
        assertEquals("master", tier(scene, "2026-02-03", "cutter"));
        About leap = About.of("member", "dory").and("tier", "master");
        assertRefused("WRONG_TIER", "11(1)", scene.refused("di", "2026-02-04", file("b", "promotion", leap.subject())));
        assertRefused(
                "NOT_COMPETENT",
                "7(1)",
                scene.refused("ada", "2026-02-04", new MarkMember(MemberId.of("dory"), "storm-tested")));
        scene.does("pat", "2026-02-04", new MarkMember(MemberId.of("dory"), "storm-tested"));
        scene.does("di", "2026-02-05", file("b", "promotion", leap.subject()));
        boardVotes(scene, "2026-02-05", "change-tier", "b");
        assertEquals("master", tier(scene, "2026-02-05", "dory"));
    }

    // Leaving

    @Test
    void who_leaves_stays_for_a_month_and_its_pilot_with_it() {
        Scene scene = guild();
        scene.does(
                "ada",
                "2026-02-02",
                file("a", "departure", About.of("member", "sloop").subject()));
        assertTrue(isMember(scene, "2026-03-02", "sloop"));
        assertFalse(isMember(scene, "2026-03-03", "sloop"));
        assertTrue(scene.on("2026-03-03").seats().find(SeatId.of("p1")).get().isVacant());
    }

    @Test
    void becalmed_for_a_year_less_a_day_is_too_early_for_an_expulsion() {
        Scene scene = guild();
        About calm = About.of("member", "dory").and("ground", "becalmed");
        assertRefused(
                "TOO_EARLY",
                "12(1)",
                scene.refused(
                        "wes",
                        "2026-02-02",
                        file("a", "expulsion", calm.and("since", "2025-02-03").subject())));
        scene.does(
                "wes",
                "2026-02-03",
                file("a", "expulsion", calm.and("since", "2025-02-03").subject()));
        assertRefused(
                "NO_PROPOSER",
                "12(1)",
                scene.refused(
                        "ada",
                        "2026-02-03",
                        file("b", "expulsion", calm.and("since", "2025-02-03").subject())));
    }

    @Test
    void the_hall_expels_a_mutineer_ten_working_days_after_everybody_was_told_and_bars_it_for_two_years() {
        Scene scene = guild();
        About mutiny = About.of("member", "dory").and("ground", "mutiny").and("on", "2026-03-03");
        scene.does("wes", "2026-03-02", file("a", "expulsion", mutiny.subject()));
        assertRefused(
                "STEP_SKIPPED", "12(1)", scene.refused("wes", "2026-03-02", open("b", "hall", "expel-member", "a")));
        scene.does("wes", "2026-03-02", tell("a", EVERYBODY.removeAt(3)));
        assertRefused("NOTICE_TOO_SHORT", "12(1)", scene.refused("wes", "2026-03-02", tell("a", List.of("dory"))));

        scene.does(
                "wes",
                "2026-03-02",
                file("c", "expulsion", mutiny.and("on", "2026-03-16").subject()));
        scene.does("wes", "2026-03-02", tell("c", EVERYBODY));
        hallVotes(scene, "2026-03-16", "expel-member", "c");
        assertFalse(isMember(scene, "2026-03-16", "dory"));
        assertEquals(
                Option.some(LocalDate.parse("2028-03-16")),
                scene.on("2026-03-16").members().find(MemberId.of("dory")).get().barredTo());
        assertRefused(
                "BARRED_UNTIL",
                "12(1)",
                scene.refused(
                        "di", "2028-03-16", file("d", "admission", ship("dory").subject(), "ships-paper")));
        scene.does("di", "2028-03-17", file("d", "admission", ship("dory").subject(), "ships-paper"));
    }

    @Test
    void a_ship_that_has_sunk_is_a_member_no_longer_without_a_vote() {
        Scene scene = guild();
        RecordLapse sunk = new RecordLapse(MemberId.of("brig"), "sunk", "a wreck on the bar");
        assertRefused("NOT_COMPETENT", "9(5)", scene.refused("ada", "2026-02-02", sunk));
        scene.does("kit", "2026-02-02", sunk);
        assertFalse(isMember(scene, "2026-02-02", "brig"));
        assertEquals("NOT_A_MEMBER", scene.refused("kit", "2026-02-02", sunk).code());
    }

    // Offices

    @Test
    void the_hall_elects_and_recalls_and_a_pilot_is_replaced_by_mere_notice() {
        Scene scene = guild();
        scene.does(
                "ada",
                "2026-02-02",
                file(
                        "a",
                        "election",
                        About.of("person", "wilma").and("seat", "w").subject()));
        hallVotes(scene, "2026-02-02", "elect-head", "a");
        assertEquals(
                Option.some(PersonId.of("wilma")),
                scene.on("2026-02-02").seats().find(SeatId.of("w")).get().holder());
        scene.does("di", "2026-02-03", file("b", "recall", About.of("seat", "w").subject()));
        scene.does("pat", "2026-02-03", open("hall-b", "hall", "recall", "b"));
        scene.does("ada", "2026-02-03", aye("hall-b", "sloop"));
        scene.does(
                "ada",
                "2026-02-03",
                new ReplaceDelegate(SeatId.of("p1"), PersonId.of("paul"), Option.some("a letter")));
        assertRefused(
                "DOCUMENT_MISSING",
                "8(3)",
                scene.refused(
                        "bo", "2026-02-03", new ReplaceDelegate(SeatId.of("p2"), PersonId.of("peg"), Option.none())));
        scene.does("wilma", "2026-02-03", close("hall-b"));
        assertTrue(scene.on("2026-02-03").seats().find(SeatId.of("w")).get().isVacant());
    }

    @Test
    void a_pilot_to_whom_the_warden_entrusted_the_office_drafts_the_budget() {
        Scene scene = guild();
        assertRefused(
                "NOT_COMPETENT",
                "15(2)",
                scene.refused(
                        "pat", "2026-02-02", file("a", "budget", About.nothing().subject(), "accounts")));
        scene.does(
                "wes",
                "2026-02-02",
                new EntrustOffice(SeatId.of("w"), SeatId.of("p1"), "all", Option.some(LocalDate.parse("2026-02-03"))));
        scene.does("pat", "2026-02-03", file("a", "budget", About.nothing().subject(), "accounts"));
        assertRefused(
                "NOT_COMPETENT",
                "15(2)",
                scene.refused(
                        "pat", "2026-02-04", file("b", "budget", About.nothing().subject(), "accounts")));
        mootVotes(scene, "2026-02-04", "approve-budget", "a");
    }

    // Crews and voyages

    @Test
    void a_crew_names_its_end_has_one_bosun_and_one_sailor_of_each_member() {
        Scene scene = guild();
        About crew = About.of("body", "red-crew");
        assertEquals(
                "INCOMPLETE",
                scene.refused("cy", "2026-02-02", file("a", "crew", crew.subject()))
                        .code());
        scene.does(
                "cy",
                "2026-02-02",
                file("a", "crew", crew.and("on", "2026-06-30").subject()));
        boardVotes(scene, "2026-02-02", "create-working-group", "a");
        scene.does(
                "pim",
                "2026-02-03",
                file("b", "bosun", crew.and("person", "bess").subject()));
        assertEquals(
                "SEATS_FULL",
                scene.refused(
                                "pim",
                                "2026-02-03",
                                file("c", "bosun", crew.and("person", "bert").subject()))
                        .code());
        scene.does("bess", "2026-02-04", file("d", "disbanding", crew.subject()));
        boardVotes(scene, "2026-02-04", "create-working-group", "d");
        assertTrue(scene.on("2026-02-04").groups().live().isEmpty());
    }

    @Test
    void a_voyage_needs_two_more_supporters_or_a_reason_to_do_without() {
        Scene scene = guild();
        About cargo = About.of("project", "v1").and("kind", "cargo");
        assertEquals(
                "NOT_FOUND",
                scene.refused(
                                "cy",
                                "2026-02-02",
                                file("a", "voyage", cargo.and("kind", "piracy").subject()))
                        .code());
        scene.does("cy", "2026-02-02", file("a", "voyage", cargo.subject()));
        scene.does("ada", "2026-02-02", take("a", "support"));
        assertRefused("STEP_SKIPPED", "13(2)", scene.refused("cy", "2026-02-02", take("a", "support")));
        scene.does("bo", "2026-02-02", take("a", "support"));
        assertEquals(1, scene.on("2026-02-02").projects().inOrder().size());
        scene.does(
                "cy",
                "2026-02-03",
                file("b", "voyage", cargo.and("project", "v2").subject()));
        scene.does(
                "cy",
                "2026-02-03",
                new TakeStage(
                        ProposalId.of("b"),
                        "support",
                        List.empty(),
                        List.empty(),
                        Option.none(),
                        Option.some("a fair wind")));
        assertEquals(2, scene.on("2026-02-03").projects().inOrder().size());
    }

    // The charter itself

    @Test
    void an_amendment_holds_a_month_after_it_was_entered_and_not_without_the_authority() {
        Scene scene = guild();
        About flag = About.nothing().changing(List.of(new Amendment.ReplaceParticular("flag", Text.of("红旗", "red"))));
        assertRefused("NO_PROPOSER", "14", scene.refused("cy", "2026-02-02", file("a", "amendment", flag.subject())));
        scene.does("ada", "2026-02-02", file("a", "amendment", flag.subject()));
        scene.does("ada", "2026-02-02", tell("a", EVERYBODY));
        assertRefused("AUTHORITY_CONSENT_MISSING", "14", scene.refused("kit", "2026-02-02", take("a", "proclaim")));
        assertRefused("DOCUMENT_MISSING", "14", scene.refused("harbour-office", "2026-02-02", take("a", "consent")));
        scene.does("harbour-office", "2026-02-02", take("a", "consent", "seal"));
        mootVotes(scene, "2026-02-03", "amend-charter", "a");
        scene.does("kit", "2026-02-04", take("a", "proclaim"));
        scene.does("wes", "2026-02-05", take("a", "enter"));
        assertEquals("blue", flag(scene, "2026-03-04"));
        assertEquals("red", flag(scene, "2026-03-05"));
    }

    private static String flag(Scene scene, String day) {
        return scene.on(day)
                .charter()
                .particulars()
                .find(found -> found.id().equals("flag"))
                .get()
                .value()
                .en();
    }

    @Test
    void the_moots_word_on_the_charter_holds_against_a_later_one_of_the_board() {
        Scene scene = guild();
        About tie = About.of("reading", "R-harbour-tie");
        scene.does(
                "di",
                "2026-02-02",
                file("a", "moot-word", tie.and("choice", "YES").subject()));
        mootVotes(scene, "2026-02-02", "interpret-charter", "a");
        scene.does(
                "di",
                "2026-02-03",
                file("b", "board-word", tie.and("choice", "NO").subject()));
        boardVotes(scene, "2026-02-03", "interpret-charter", "b");
        assertEquals(Option.some("YES"), scene.on("2026-02-03").readings().chosen(HarbourGuildReadings.TIE.key()));
        assertEquals(
                List.of(true, false),
                scene.on("2026-02-03")
                        .interpretations()
                        .map(found -> found.holds())
                        .toList());
    }

    // The end

    @Test
    void nothing_but_its_end_is_done_while_the_guild_is_wound_up() {
        Scene scene = guild();
        scene.does("wes", "2026-02-02", file("end", "ending", About.nothing().subject()));
        assertRefused("DOCUMENT_MISSING", "16", scene.refused("wes", "2026-02-02", tell("end", List.empty())));
        scene.does("wes", "2026-02-02", tell("end", List.of("k")));
        mootVotes(scene, "2026-02-03", "terminate", "end");
        assertRefused(
                "IN_LIQUIDATION",
                "16",
                scene.refused(
                        "ada",
                        "2026-02-04",
                        file("a", "departure", About.of("member", "sloop").subject())));
        assertRefused("STEP_SKIPPED", "16", scene.refused("x", "2026-02-04", take("end", "consent")));
        scene.does("wes", "2026-02-04", take("end", "sign"));
        assertRefused("NOT_COMPETENT", "16", scene.refused("ada", "2026-02-04", take("end", "sign")));
        scene.does("pat", "2026-02-05", take("end", "sign"));
        scene.does("harbour-office", "2026-02-06", take("end", "consent"));
        assertRefused("ALLIANCE_ENDED", "16", scene.refused("wes", "2026-02-07", take("end", "sign")));
    }
}
