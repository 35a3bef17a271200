package io.governance.core.governance;

import io.governance.core.voting.Choice;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * How one ballot behaves when nothing happens at once: a seat has one vote, the closing freezes the count, an operation has
 * one receipt, and entries are numbered without gaps.
 *
 * @param opened the number of the entry that opened it
 */
record OneBallot(long opened) implements Linearizability.Model<OneBallot.State, OneBallot.Asked, String> {

    /** What a client asks for. */
    sealed interface Asked {}

    /** The vote of a seat, under the client's name for the attempt. */
    record Cast(String operation, int seat, Choice choice) implements Asked {}

    /** The closing, under the client's name for the attempt. */
    record Close(String operation) implements Asked {}

    /** How many votes there are for each choice, and the verdict if it is closed. */
    record Count() implements Asked {}

    /** A vote and the entry that records it. */
    record Counted(Choice choice, long entry) {}

    /**
     * What there is.
     *
     * @param last the number of the last entry
     * @param votes the vote of each seat
     * @param done the entry that each operation led to
     * @param closed whether it is closed
     * @param verdict what a count said that it came to; none before one has
     */
    record State(
            long last, Map<Integer, Counted> votes, Map<String, Long> done, boolean closed, Option<String> verdict) {

        /** Enough to tell most apart, without a look at every vote. */
        @Override
        public int hashCode() {
            return Boolean.hashCode(closed) + 31 * Long.hashCode(last);
        }

        private State recording(String operation) {
            return new State(last + 1, votes, done.put(operation, last + 1), closed, verdict);
        }
    }

    @Override
    public State first() {
        return new State(opened, HashMap.empty(), HashMap.empty(), false, Option.none());
    }

    @Override
    public Option<State> after(State before, Asked call, Option<String> answer) {
        if (call instanceof Cast cast) {
            return cast(before, cast, answer);
        }
        if (call instanceof Close close) {
            return close(before, close, answer);
        }
        return count(before, answer);
    }

    /** What is answered to somebody whose act is recorded. */
    static String entry(long number) {
        return "entry " + number;
    }

    private static Option<State> cast(State before, Cast cast, Option<String> answer) {
        Option<Counted> counted = before.votes.get(cast.seat);
        Option<Long> same = before.done
                .get(cast.operation)
                .orElse(() -> counted.filter(vote -> vote.choice == cast.choice).map(Counted::entry));
        if (same.isDefined()) {
            return said(before, entry(same.get()), answer);
        }
        if (before.closed) {
            return said(before, "VOTE_CLOSED", answer);
        }
        if (counted.isDefined()) {
            return said(before, "ALREADY_VOTED", answer);
        }
        State after = before.recording(cast.operation);
        return said(
                new State(
                        after.last,
                        after.votes.put(cast.seat, new Counted(cast.choice, after.last)),
                        after.done,
                        false,
                        after.verdict),
                entry(after.last),
                answer);
    }

    private static Option<State> close(State before, Close close, Option<String> answer) {
        Option<Long> same = before.done.get(close.operation);
        if (same.isDefined()) {
            return said(before, entry(same.get()), answer);
        }
        if (before.closed) {
            return said(before, "VOTE_CLOSED", answer);
        }
        State after = before.recording(close.operation);
        return said(new State(after.last, after.votes, after.done, true, after.verdict), entry(after.last), answer);
    }

    /** The verdict is the business of the rule; that every count after the closing gives the same is looked at here. */
    private static Option<State> count(State before, Option<String> answer) {
        String votes = tally(before.votes.values().map(Counted::choice));
        if (!before.closed || answer.isEmpty()) {
            return said(before, votes + " open", answer);
        }
        return answer.filter(said -> said.startsWith(votes + " ") && !said.endsWith(" open"))
                .filter(said -> before.verdict.forAll(said::equals))
                .map(said -> new State(before.last, before.votes, before.done, true, Option.some(said)));
    }

    /** How many of each choice. */
    static String tally(Iterable<Choice> choices) {
        io.vavr.collection.List<Choice> all = io.vavr.collection.List.ofAll(choices);
        return all.count(Choice.FAVOUR::equals) + " " + all.count(Choice.AGAINST::equals) + " "
                + all.count(Choice.ABSTAIN::equals);
    }

    private static Option<State> said(State after, String expected, Option<String> answer) {
        return Option.when(answer.forAll(expected::equals), after);
    }
}
