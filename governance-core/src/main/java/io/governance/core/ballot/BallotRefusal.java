package io.governance.core.ballot;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The ways in which a ballot says no. */
public sealed interface BallotRefusal extends Refusal {

    /**
     * The seat, or the person who acts, has no vote on this ballot.
     *
     * @param ballot the ballot
     * @param seat the seat
     * @param actor who acted
     * @param because why not
     * @param citations where the charter says so
     */
    record NotEntitledToVote(BallotId ballot, SeatId seat, PersonId actor, Text because, Seq<Citation> citations)
            implements BallotRefusal {

        @Override
        public String code() {
            return "NOT_ENTITLED_TO_VOTE";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("ballot", ballot.value(), "seat", seat.value(), "actor", actor.value());
        }

        @Override
        public Text explanation() {
            return because;
        }
    }

    /**
     * The elector has voted already, and a vote stands once cast.
     *
     * @param ballot the ballot
     * @param seat the seat that wanted to vote
     * @param first the vote that stands
     * @param oneVote where the charter gives one vote each
     */
    record AlreadyVoted(BallotId ballot, SeatId seat, Vote first, Citation oneVote) implements BallotRefusal {

        @Override
        public String code() {
            return "ALREADY_VOTED";
        }

        @Override
        public Seq<Citation> citations() {
            return List.of(oneVote);
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of(
                    "ballot", ballot.value(),
                    "seat", seat.value(),
                    "first_seat", first.seat().value(),
                    "first_choice", first.choice().name(),
                    "first_entry", Long.toString(first.number()));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "已经投过票（第 " + first.number() + " 号记录），一席一票，先投的有效。",
                    "this vote was cast already (entry " + first.number() + "); one vote each, the first stands.");
        }
    }

    /**
     * The ballot has closed.
     *
     * @param ballot the ballot
     * @param citations what its rule rests on
     */
    record VoteClosed(BallotId ballot, Seq<Citation> citations) implements BallotRefusal {

        @Override
        public String code() {
            return "VOTE_CLOSED";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("ballot", ballot.value());
        }

        @Override
        public Text explanation() {
            return Text.of("表决已经结束。", "the ballot has closed.");
        }
    }

    /**
     * The ballot is still open, so that it has no ruling yet.
     *
     * @param ballot the ballot
     * @param citations what its rule rests on
     */
    record VoteOpen(BallotId ballot, Seq<Citation> citations) implements BallotRefusal {

        @Override
        public String code() {
            return "VOTE_OPEN";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("ballot", ballot.value());
        }

        @Override
        public Text explanation() {
            return Text.of("表决尚未结束，先结束表决。", "the ballot is still open; close it first.");
        }
    }

    /**
     * The weights of the body's seats add up to more than can be counted.
     *
     * @param body the body
     * @param citations where the charter gives its seats their votes
     */
    record RollTooHeavy(BodyId body, Seq<Citation> citations) implements BallotRefusal {

        @Override
        public String code() {
            return "ROLL_TOO_HEAVY";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("body", body.value(), "most", Long.toString(Long.MAX_VALUE));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    body + " 各席位权重之和超过 " + Long.MAX_VALUE + "，请减小权重。",
                    "the weights of the seats on the " + body + " add up to more than " + Long.MAX_VALUE
                            + "; make them smaller.");
        }
    }

    /**
     * The body has nobody to vote.
     *
     * @param body the body
     * @param citations where the charter establishes it
     */
    record EmptyRoll(BodyId body, Seq<Citation> citations) implements BallotRefusal {

        @Override
        public String code() {
            return "EMPTY_ROLL";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("body", body.value());
        }

        @Override
        public Text explanation() {
            return Text.of(
                    body + " 还没有有表决权的席位，先登记席位。", "the " + body + " has no voting seats yet; register its seats first.");
        }
    }
}
