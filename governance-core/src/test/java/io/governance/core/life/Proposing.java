package io.governance.core.life;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Standing;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.proposals.WithdrawProposal;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Paper;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Draws what carries proposals on: filing, stages, ballots and votes. */
final class Proposing {

    private final Walk walk;

    Proposing(Walk walk) {
        this.walk = walk;
    }

    Option<Walk.Move> file() {
        return walk.any(walk.charter().procedures().filter(procedure -> !endsIt(procedure) || walk.chance(5)))
                .map(this::file);
    }

    private static boolean endsIt(Procedure procedure) {
        return procedure.effects().exists(effect -> effect instanceof Effect.BeginLiquidation);
    }

    private Walk.Move file(Procedure procedure) {
        About about = new Subjects(walk).of(procedure);
        Option<MemberId> concerned = about.subject().member();
        PersonId actor =
                walk.somebody(procedure.filing().by().under(walk.alliance().readings()), concerned, Option.none());
        return new Walk.Move(
                actor,
                new FileProposal(
                        ProposalId.of(name()),
                        procedure.id(),
                        about.subject(),
                        papers(procedure.filing()),
                        onBehalfOf(actor)));
    }

    /** A name, now and then one that a seat or a member has. */
    private String name() {
        return walk.any(walk.alliance().seats().inOrder())
                .filter(seat -> walk.chance(5))
                .map(seat -> seat.id().value())
                .getOrElse(() -> walk.fresh("p"));
    }

    private Seq<String> papers(Stage stage) {
        return walk.chance(95) ? stage.papers().map(Paper::kind) : List.empty();
    }

    Option<Walk.Move> goOn() {
        if (walk.chance(2)) {
            return walk.any(walk.alliance().proposals().inOrder())
                    .map(found -> new Walk.Move(found.filed().actor(), new WithdrawProposal(found.id())));
        }
        Seq<Ballot> open = walk.alliance().ballots().inOrder().filter(Ballot::isOpen);
        if (!open.isEmpty() && walk.chance(70)) {
            return vote(walk.any(open).get());
        }
        Option<Proposal> pending = walk.any(walk.alliance().proposals().pending());
        if (pending.isEmpty() || walk.chance(5)) {
            return ballot(Option.none());
        }
        Procedure procedure =
                walk.charter().procedure(pending.get().procedure()).get();
        Option<Stage> due = walk.chance(97) ? pending.get().next(procedure) : walk.any(procedure.stages());
        return due.flatMap(
                stage -> stage.task().under(pending.get().readings()) instanceof Task.Decide decide && walk.chance(97)
                        ? ballot(pending.get(), decide)
                        : take(pending.get(), stage));
    }

    private Option<Walk.Move> ballot(Proposal proposal, Task.Decide decide) {
        boolean voting =
                proposal.ballots().flatMap(walk.alliance().ballots()::find).exists(Ballot::isOpen);
        if (voting && walk.chance(60)) {
            return proposal.ballots()
                    .flatMap(walk.alliance().ballots()::find)
                    .find(Ballot::isOpen)
                    .flatMap(this::vote);
        }
        Task.Venue venue = walk.any(decide.venues()).get();
        Option<BodyId> group = walk.alliance()
                .groups()
                .live()
                .find(found -> found.template().equals(venue.body()))
                .map(found -> found.id());
        return Option.some(open(group.getOrElse(venue.body()), venue, Option.some(proposal.id())));
    }

    /** A ballot on any competence of any body. */
    private Option<Walk.Move> ballot(Option<ProposalId> proposal) {
        return walk.any(walk.charter().competences())
                .map(found -> open(found.body(), new Task.Venue(found.body(), found.matter()), proposal));
    }

    private Walk.Move open(BodyId body, Task.Venue venue, Option<ProposalId> proposal) {
        return new Walk.Move(
                walk.chance(90) ? opener(venue.body()) : walk.anybody(),
                new OpenBallot(
                        BallotId.of(walk.fresh("b")),
                        body,
                        venue.matter(),
                        "?",
                        walk.alliance().readings(),
                        walk.chance(80) ? Session.IN_RECESS : Session.IN_SESSION,
                        proposal,
                        Option.none(),
                        Option.none()));
    }

    /** Somebody who may put something to the vote of a body, as the charter says or else as it is done. */
    private PersonId opener(BodyId body) {
        return walk.charter()
                .body(body)
                .flatMap(found -> found.openers().under(walk.alliance().readings()))
                .orElse(() -> walk.any(walk.charter()
                        .meetings()
                        .filter(kind -> kind.body().equals(body))
                        .map(kind -> kind.conveners())))
                .map(walk::somebody)
                .orElse(() ->
                        walk.any(walk.alliance().seatsOf(body, walk.instant()).flatMap(Seat::holder)))
                .getOrElse(walk::anybody);
    }

    private Option<Walk.Move> vote(Ballot ballot) {
        Seq<Elector> waiting =
                ballot.electorate().electors().reject(elector -> elector.vacant() || hasVoted(ballot, elector));
        if (waiting.isEmpty() || walk.chance(20)) {
            return Option.some(new Walk.Move(
                    walk.chance(90) ? opener(walk.alliance().template(ballot.body())) : walk.anybody(),
                    new CloseBallot(ballot.id(), List.empty())));
        }
        Elector elector = walk.any(
                        walk.chance(95) ? waiting : ballot.electorate().electors())
                .get();
        SeatId seat = walk.chance(97)
                ? walk.any(elector.seats()).get()
                : walk.any(walk.alliance().seats().inOrder().map(Seat::id)).getOrElse(elector.id());
        PersonId holder = walk.alliance()
                .seatOf(ballot.body(), seat, walk.instant())
                .flatMap(Seat::holder)
                .filter(person -> walk.chance(96))
                .getOrElse(walk::anybody);
        Choice choice = walk.chance(80)
                ? Choice.FAVOUR
                : walk.any(List.of(Choice.values())).get();
        return Option.some(new Walk.Move(holder, new CastVote(ballot.id(), seat, choice)));
    }

    private static boolean hasVoted(Ballot ballot, Elector elector) {
        return ballot.vote(elector).isDefined();
    }

    private Option<Walk.Move> take(Proposal proposal, Stage stage) {
        Task task = stage.task().under(proposal.readings());
        PersonId actor = walk.somebody(
                stage.by().under(proposal.readings()),
                proposal.subject().member(),
                Option.some(proposal.filed().actor()));
        return Option.some(new Walk.Move(
                actor,
                new TakeStage(
                        proposal.id(),
                        stage.id(),
                        papers(stage),
                        told(task),
                        walk.chance(6) ? Option.some(true) : Option.none(),
                        walk.chance(20) ? Option.some("a word") : Option.none(),
                        onBehalfOf(actor))));
    }

    /** A member that somebody says they act for, mostly where they could act for several; now and then a strange one. */
    private Option<MemberId> onBehalfOf(PersonId actor) {
        Seq<MemberId> own = Standing.of(walk.alliance(), walk.occasion(actor)).members();
        return walk.chance(3) ? walk.member() : walk.chance(own.size() > 1 ? 85 : 5) ? walk.any(own) : Option.none();
    }

    private Seq<String> told(Task task) {
        Seq<String> all = task instanceof Task.TellMembers
                ? walk.members().map(Member::id).map(MemberId::value)
                : task instanceof Task.TellBody tell
                        ? walk.alliance()
                                .seatsOf(tell.body(), walk.instant())
                                .map(seat -> seat.id().value())
                        : List.empty();
        return walk.chance(90) ? all : all.drop(1);
    }
}
