package io.governance.core.charters;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.life.Scene;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Subject;
import io.governance.core.voting.Choice;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The guild on the day after its founding: Ada and Bo are masters, Cy a journeyman, Di an apprentice; Wes is the warden, Pat
 * and Pim are pilots, Kit keeps the lighthouse; the moot is Ada with 60 tonnes and Tom with 40.
 */
final class GuildScene {

    static final String FOUNDED = "2026-01-05";

    private GuildScene() {}

    static Scene guild() {
        Scene scene = Scene.founded(HarbourGuild.charter(), "founder", FOUNDED);
        member(scene, "sloop", "master", "ada");
        member(scene, "brig", "master", "bo");
        member(scene, "cutter", "journeyman", "cy");
        member(scene, "dory", "apprentice", "di");
        seat(scene, "w", "board", "warden", Option.none(), "wes", 1, Option.none());
        seat(scene, "p1", "board", "pilot", Option.some("sloop"), "pat", 1, Option.none());
        seat(scene, "p2", "board", "pilot", Option.some("brig"), "pim", 1, Option.none());
        seat(scene, "k", "lighthouse", "keeper", Option.none(), "kit", 1, Option.none());
        seat(scene, "s1", "moot", "shipper", Option.none(), "ada", 60, Option.some("shippers"));
        seat(scene, "t1", "moot", "port", Option.none(), "tom", 40, Option.some("ports"));
        scene.does("founder", FOUNDED, new CompleteFounding());
        return scene;
    }

    private static void member(Scene scene, String id, String tier, String person) {
        scene.does("founder", FOUNDED, new RegisterMember(MemberId.of(id), id, tier, Option.some(PersonId.of(person))));
    }

    private static void seat(
            Scene scene,
            String id,
            String body,
            String kind,
            Option<String> member,
            String person,
            long weight,
            Option<String> voters) {
        scene.does(
                "founder",
                FOUNDED,
                new RegisterSeat(new Seat(
                        SeatId.of(id),
                        BodyId.of(body),
                        kind,
                        member.map(MemberId::of),
                        Option.some(PersonId.of(person)),
                        weight,
                        voters.map(VoterClass::of))));
    }

    static FileProposal file(String id, String procedure, Subject subject, String... papers) {
        return new FileProposal(ProposalId.of(id), procedure, subject, List.of(papers));
    }

    static TakeStage take(String id, String stage, String... papers) {
        return new TakeStage(ProposalId.of(id), stage, List.of(papers), List.empty(), Option.none(), Option.none());
    }

    static TakeStage tell(String id, Seq<String> told) {
        return new TakeStage(ProposalId.of(id), "tell", List.empty(), told, Option.none(), Option.none());
    }

    static TakeStage reject(String id, String stage, String... papers) {
        return new TakeStage(
                ProposalId.of(id), stage, List.of(papers), List.empty(), Option.some(true), Option.some("no"));
    }

    static OpenBallot open(String ballot, String body, String matter, String proposal) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                "?",
                Readings.recommended(),
                Session.IN_SESSION,
                Option.some(ProposalId.of(proposal)),
                Option.none(),
                Option.none());
    }

    static CastVote aye(String ballot, String seat) {
        return new CastVote(BallotId.of(ballot), SeatId.of(seat), Choice.FAVOUR);
    }

    static CloseBallot close(String ballot) {
        return new CloseBallot(BallotId.of(ballot), List.empty());
    }

    /** The board of three is of one mind on a proposal. */
    static void boardVotes(Scene scene, String day, String matter, String proposal) {
        String ballot = "board-" + proposal;
        scene.does("wes", day, open(ballot, "board", matter, proposal));
        scene.does("wes", day, aye(ballot, "w"));
        scene.does("pat", day, aye(ballot, "p1"));
        scene.does("pim", day, aye(ballot, "p2"));
        scene.does("wes", day, close(ballot));
    }

    /** The moot is of one mind on a proposal. */
    static void mootVotes(Scene scene, String day, String matter, String proposal) {
        String ballot = "moot-" + proposal;
        scene.does("wes", day, open(ballot, "moot", matter, proposal));
        scene.does("ada", day, aye(ballot, "s1"));
        scene.does("tom", day, aye(ballot, "t1"));
        scene.does("wes", day, close(ballot));
    }

    /** Three of the four members in the hall are of one mind on a proposal. */
    static void hallVotes(Scene scene, String day, String matter, String proposal) {
        String ballot = "hall-" + proposal;
        scene.does("wes", day, open(ballot, "hall", matter, proposal));
        scene.does("ada", day, aye(ballot, "sloop"));
        scene.does("bo", day, aye(ballot, "brig"));
        scene.does("cy", day, aye(ballot, "cutter"));
        scene.does("wes", day, close(ballot));
    }
}
