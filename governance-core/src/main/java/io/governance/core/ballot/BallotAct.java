package io.governance.core.ballot;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.voting.Choice;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Verdict;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What happened to a ballot. */
public sealed interface BallotAct extends Act {

    /** The ballot. */
    BallotId ballot();

    /** The ballots after this act. */
    Ballots on(Ballots ballots, Stamp stamp);

    /**
     * A ballot opened: from now on its electors, its rule and its readings are fixed.
     *
     * @param ballot how it is named
     * @param body the body that votes
     * @param matter the matter voted on
     * @param subject what exactly is put to the vote
     * @param rule how it is decided
     * @param readings the answers chosen for open questions
     * @param electors who has a vote
     * @param oneVote where the charter gives them one vote each
     * @param citations what the competence and the rule rest on
     */
    record BallotOpened(
            BallotId ballot,
            BodyId body,
            MatterId matter,
            String subject,
            DecisionRule rule,
            Readings readings,
            Seq<Elector> electors,
            Citation oneVote,
            Seq<Citation> citations)
            implements BallotAct {

        /** Returns this act with other electors. */
        public BallotOpened withElectors(Seq<Elector> others) {
            return new BallotOpened(ballot, body, matter, subject, rule, readings, others, oneVote, citations);
        }

        @Override
        public Ballots on(Ballots ballots, Stamp stamp) {
            return ballots.opened(Ballot.opened(this, stamp));
        }
    }

    /**
     * A vote was cast.
     *
     * @param ballot the ballot
     * @param seat the seat through which it was cast
     * @param choice what it says
     * @param authority the written authority by which somebody else cast it, in words; none if its holder did
     * @param citations what the right to vote rests on
     */
    record VoteCast(BallotId ballot, SeatId seat, Choice choice, Option<String> authority, Seq<Citation> citations)
            implements BallotAct {

        /** Obtains a vote that the holder of the seat cast. */
        public VoteCast(BallotId ballot, SeatId seat, Choice choice, Seq<Citation> citations) {
            this(ballot, seat, choice, Option.none(), citations);
        }

        @Override
        public Ballots on(Ballots ballots, Stamp stamp) {
            return ballots.with(ballots.recorded(ballot).after(this, stamp));
        }
    }

    /**
     * A ballot closed.
     *
     * @param ballot the ballot
     * @param present the seats that were present without casting a vote
     * @param verdict what the vote came to, as it was announced
     * @param electors who has a vote, where that is taken at the closing; none if those of the opening do
     * @param citations what the rule rests on
     */
    record BallotClosed(
            BallotId ballot,
            Seq<SeatId> present,
            Verdict verdict,
            Option<Seq<Elector>> electors,
            Seq<Citation> citations)
            implements BallotAct {

        /** Obtains the closing of a ballot whose electors are those of its opening. */
        public BallotClosed(BallotId ballot, Seq<SeatId> present, Verdict verdict, Seq<Citation> citations) {
            this(ballot, present, verdict, Option.none(), citations);
        }

        /** Returns this act with other electors, those of the closing. */
        public BallotClosed withElectors(Seq<Elector> others) {
            return new BallotClosed(ballot, present, verdict, Option.some(others), citations);
        }

        @Override
        public Ballots on(Ballots ballots, Stamp stamp) {
            return ballots.with(ballots.recorded(ballot).after(this, stamp));
        }
    }
}
