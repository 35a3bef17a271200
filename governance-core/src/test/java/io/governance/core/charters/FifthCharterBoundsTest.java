package io.governance.core.charters;

import static io.governance.core.charters.GuildScene.aye;
import static io.governance.core.charters.GuildScene.boardVotes;
import static io.governance.core.charters.GuildScene.close;
import static io.governance.core.charters.GuildScene.file;
import static io.governance.core.charters.GuildScene.guild;
import static io.governance.core.charters.GuildScene.hallVotes;
import static io.governance.core.charters.GuildScene.open;
import static io.governance.core.charters.GuildScene.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.proposals.WithdrawProposal;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.life.About;
import io.governance.core.life.Scene;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Amendment;
import io.governance.core.proposal.Proposal;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What names that coincide, ballots that come late and members that come back cannot bring about in the guild. */
final class FifthCharterBoundsTest {

    private static final String DAY = "2026-02-02";

    @Test
    void a_proposal_is_on_one_ballot_at_a_time() {
        Scene scene = guild();
        scene.does("di", DAY, file("a", "keeping", About.of("person", "kay").subject()));
        scene.does("wes", DAY, open("first", "hall", "keeper", "a"));

        assertEquals(
                "STEP_SKIPPED",
                scene.refused("wes", DAY, open("twin", "hall", "keeper", "a")).code());

        scene.does("ada", DAY, aye("first", "sloop"));
        scene.does("wes", DAY, close("first"));
        Proposal proposal = scene.on(DAY).proposals().find(ProposalId.of("a")).get();
        assertTrue(proposal.ballots().size() == 1);
    }

    @Test
    void a_proposal_that_a_body_has_decided_on_is_not_taken_back() {
        Scene scene = guild();
        scene.does("di", DAY, file("a", "keeping", About.of("person", "kay").subject()));
        hallVotes(scene, DAY, "keeper", "a");

        assertEquals(
                "TOO_LATE",
                scene.refused("di", DAY, new WithdrawProposal(ProposalId.of("a")))
                        .code());

        boardVotes(scene, DAY, "keeper", "a");
        assertEquals(1, scene.on(DAY).seats().heldBy(PersonId.of("kay")).size());
    }

    @Test
    void a_proposal_named_like_a_seat_takes_nobodys_seat() {
        Scene scene = guild();
        scene.does("di", DAY, file("w", "keeping", About.of("person", "kay").subject()));
        hallVotes(scene, DAY, "keeper", "w");
        boardVotes(scene, DAY, "keeper", "w");
        assertEquals(
                Option.some(PersonId.of("wes")),
                scene.on(DAY).seats().find(SeatId.of("w")).get().holder());
        assertEquals(
                "w-2",
                scene.on(DAY).seats().heldBy(PersonId.of("kay")).single().id().value());
    }

    @Test
    void an_election_to_one_body_fills_no_seat_on_another() {
        Scene scene = guild();
        About elsewhere = About.of("person", "kay").and("body", "hall");
        assertTrue(scene.refused("di", DAY, file("a", "keeping", elsewhere.subject()))
                .code()
                .startsWith("NO"));
    }

    @Test
    void who_left_and_joined_again_finds_its_old_pilots_seat_empty() {
        Scene scene = guild();
        scene.does(
                "ada", DAY, file("a", "departure", About.of("member", "sloop").subject()));
        About sloop = About.of("member", "sloop")
                .and("name", "sloop")
                .and("person", "ada")
                .being(List.of("seaworthy"));
        String later = "2026-03-10";
        scene.does("ada", later, file("b", "admission", sloop.subject(), "ships-paper"));
        scene.does("wes", later, take("b", "look"));
        scene.does("bo", later, take("b", "vouch"));
        scene.does("cy", later, take("b", "vouch"));
        scene.does("wes", later, open("v", "board", "admit-member", "b"));
        scene.does("wes", later, aye("v", "w"));
        scene.does("pim", later, aye("v", "p2"));
        scene.does("wes", later, close("v"));
        scene.does("ada", later, take("b", "oath"));
        assertTrue(scene.on(later).seats().find(SeatId.of("p1")).get().isVacant());
        assertEquals(
                "WRONG_TIER",
                scene.refused(
                                "ada",
                                later,
                                new ReplaceDelegate(SeatId.of("p1"), PersonId.of("pat"), Option.some("a letter")))
                        .code());
    }

    @Test
    void a_dissolved_crew_neither_votes_nor_gets_a_bosun_or_a_sailor() {
        Scene scene = guild();
        About crew = About.of("body", "red").and("on", "2026-06-30");
        scene.does("cy", DAY, file("a", "crew", crew.subject()));
        boardVotes(scene, DAY, "create-working-group", "a");
        scene.does("pim", DAY, file("b", "bosun", crew.and("person", "bess").subject()));
        scene.does("bess", DAY, file("d", "disbanding", crew.subject()));
        boardVotes(scene, DAY, "create-working-group", "d");
        assertEquals(
                "NOT_FOUND",
                scene.refused(
                                "pim",
                                DAY,
                                file("c", "bosun", crew.and("person", "bert").subject()))
                        .code());
        assertEquals(
                "ALREADY_DONE",
                scene.refused(
                                "cy",
                                DAY,
                                new SendDelegate(
                                        SeatId.of("x"),
                                        BodyId.of("red"),
                                        "sailor",
                                        MemberId.of("cutter"),
                                        PersonId.of("sam")))
                        .code());
    }

    @Test
    void a_seat_elsewhere_that_is_named_like_a_member_is_not_that_members_seat_in_the_hall() {
        Scene scene = Scene.founded(HarbourGuild.charter(), "founder", DAY);
        scene.does(
                "founder",
                DAY,
                new RegisterMember(MemberId.of("sloop"), "sloop", "master", Option.some(PersonId.of("ada"))));
        scene.does(
                "founder",
                DAY,
                new RegisterSeat(new Seat(
                        SeatId.of("sloop"),
                        BodyId.of("board"),
                        "pilot",
                        Option.some(MemberId.of("sloop")),
                        Option.some(PersonId.of("pat")),
                        1,
                        Option.none())));
        scene.does(
                "founder",
                DAY,
                new ConveneMeeting(
                        MeetingId.of("g"),
                        "gathering",
                        LocalDate.parse("2026-02-03"),
                        Option.none(),
                        Option.none(),
                        Option.none()));
        WaiveNotice waive = new WaiveNotice(MeetingId.of("g"), SeatId.of("sloop"));
        assertEquals("NOT_COMPETENT", scene.refused("pat", DAY, waive).code());
        scene.does("ada", DAY, waive);
    }

    @Test
    void what_would_break_the_record_is_never_asked() {
        assertThrows(IllegalArgumentException.class, () -> new Amendment.ReplaceLimit(BodyId.of("board"), "pilot", 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AssignTask(
                        ProjectId.of("v"), "no such name", MemberId.of("sloop"), "?", LocalDate.parse(DAY)));
    }
}
