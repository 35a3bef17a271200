package io.governance.core.ballot;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Forecast;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A vote of a body on a matter (表决). Its rule and readings are frozen when it opens, and its electors too unless they are
 * read to be those of its closing; each elector's first vote counts. Immutable; derived from acts.
 */
@Value.Immutable
@Style
public abstract class Ballot {

    /** How it is named. */
    public abstract BallotId id();

    /** The body that votes. */
    public abstract BodyId body();

    /** The matter voted on. */
    public abstract MatterId matter();

    /** What exactly is put to the vote. */
    public abstract String subject();

    /** How it is decided. */
    public abstract DecisionRule rule();

    /** The answers chosen for open questions. */
    public abstract Readings readings();

    /** Who has a vote. */
    public abstract Electorate electorate();

    /** Where the charter gives each elector one vote. */
    public abstract Citation oneVote();

    /** When, by whom and where its opening was recorded. */
    public abstract Stamp opened();

    /** The votes. */
    public abstract Votes votes();

    /** The seats that were present without casting a vote; known once it has closed. */
    public abstract Set<SeatId> presentWithoutVote();

    /** When, by whom and where its closing was recorded; none while it is open. */
    public abstract Option<Stamp> closed();

    /** What it came to as announced when it closed; none while it is open. */
    public abstract Option<Verdict> announced();

    /** Checks if votes are still taken. */
    public boolean isOpen() {
        return closed().isEmpty();
    }

    /** How an elector stands. */
    public Mark mark(Elector elector) {
        if (elector.vacant()) {
            return Mark.VACANT;
        }
        Option<Vote> vote = vote(elector);
        if (vote.isDefined()) {
            return vote.get().choice().mark();
        }
        return elector.seats().exists(presentWithoutVote()::contains) ? Mark.SILENT : Mark.ABSENT;
    }

    /** The vote of an elector, the first through any of its seats; none if it has not voted. */
    public Option<Vote> vote(Elector elector) {
        return elector.seats().size() == 1
                ? votes().find(elector.id())
                : elector.seats().flatMap(votes()::find).minBy(Vote::number);
    }

    /** Returns this ballot with other electors: those of its closing. */
    public Ballot withElectors(Seq<Elector> electors) {
        return ImmutableBallot.copyOf(this).withElectorate(Electorate.of(electors));
    }

    /** The roll as it stands. */
    public Roll roll() {
        return Roll.of(electorate()
                .electors()
                .map(elector -> new Roll.Line(elector.voters(), elector.weight(), mark(elector), 1)));
    }

    /** What the ballot came to, or would come to if it closed as it stands. */
    public Ruling ruling() {
        return rule().under(readings()).rule(roll());
    }

    /** What is certain while it is open. */
    public Forecast forecast() {
        return rule().under(readings()).forecast(roll());
    }

    /** Returns this ballot with the seats that were present without casting a vote. */
    public Ballot withPresent(Seq<SeatId> present) {
        return ImmutableBallot.copyOf(this).withPresentWithoutVote(present.toSet());
    }

    static Ballot opened(BallotAct.BallotOpened act, Stamp stamp) {
        Electorate electorate = Electorate.of(act.electors());
        return ImmutableBallot.builder()
                .id(act.ballot())
                .body(act.body())
                .matter(act.matter())
                .subject(act.subject())
                .rule(act.rule())
                .readings(act.readings())
                .electorate(electorate)
                .oneVote(act.oneVote())
                .opened(stamp)
                .votes(Votes.none(electorate, stamp.number()))
                .presentWithoutVote(HashSet.empty())
                .build();
    }

    Ballot after(BallotAct.VoteCast act, Stamp stamp) {
        return ImmutableBallot.copyOf(this).withVotes(votes().with(new Vote(act.seat(), act.choice(), stamp.number())));
    }

    Ballot after(BallotAct.BallotClosed act, Stamp stamp) {
        return ImmutableBallot.copyOf(
                        act.electors().map(this::withElectors).getOrElse(this).withPresent(act.present()))
                .withClosed(Option.some(stamp))
                .withAnnounced(Option.some(act.verdict()));
    }
}
