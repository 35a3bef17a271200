package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.BallotId;
import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Distance;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Ruling;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** What can be asked of an alliance in a rehearsal. */
final class Questions {

    /** A question: its answer is facts, in the order they matter. */
    @FunctionalInterface
    interface Question {
        ObjectNode answer(Alliance alliance, Instant at, String about);
    }

    /** Every question by its name; a new one is added here. */
    static final Map<String, Question> ALL = LinkedHashMap.of(
            "ballot", Questions::ballot,
            "member", Questions::member,
            "seat", Questions::seat);

    private Questions() {}

    private static ObjectNode ballot(Alliance alliance, Instant at, String about) {
        return found(about, BallotId::of, alliance.ballots()::find, Questions::ballot);
    }

    private static ObjectNode ballot(Ballot ballot) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        facts.put("state", ballot.isOpen() ? "OPEN" : "CLOSED");
        Ruling ruling = ballot.ruling();
        if (ballot.isOpen()) {
            facts.put("verdict", ballot.forecast().certainty().name());
            facts.put("if_closed_now", ruling.verdict().name());
            facts.put("robust", ballot.forecast().robust());
        } else {
            facts.put("verdict", ruling.verdict().name());
            facts.put("robust", ruling.robust());
        }
        facts.put("next", ruling.next().map(NextStep::id).getOrNull());
        facts.set("citations", RulingDocument.citations(ruling.citations()));
        var arithmetic = facts.putArray("arithmetic");
        ruling.reasons()
                .flatMap(Reason::flattened)
                .flatMap(Reason::arithmetic)
                .map(Arithmetic::toString)
                .forEach(arithmetic::add);
        Option<Distance.Turn> nearest = (ballot.isOpen() ? ballot.forecast().distance() : ruling.distance()).nearest();
        facts.put("distance", nearest.map(Distance.Turn::seats).getOrNull());
        facts.put("turns_to", nearest.map(turn -> turn.verdict().name()).getOrNull());
        return facts;
    }

    private static ObjectNode member(Alliance alliance, Instant at, String about) {
        return found(
                about,
                MemberId::of,
                alliance.members()::find,
                member -> JsonNodeFactory.instance
                        .objectNode()
                        .put("tier", member.tier())
                        .put("current", member.isCurrent()));
    }

    private static ObjectNode seat(Alliance alliance, Instant at, String about) {
        return found(
                about,
                SeatId::of,
                alliance.seats()::find,
                seat -> JsonNodeFactory.instance
                        .objectNode()
                        .put("holder", seat.holder().map(PersonId::value).getOrNull())
                        .put("member", seat.member().map(MemberId::value).getOrNull())
                        .put("vacant", seat.isVacant()));
    }

    /** The facts of what has that name, or that there is none. */
    private static <I extends Id, T> ObjectNode found(
            String name, Function<String, I> id, Function<I, Option<T>> find, Function<T, ObjectNode> facts) {
        return Option.when(Id.FORM.matcher(name).matches(), () -> id.apply(name))
                .flatMap(find)
                .map(facts)
                .getOrElse(() -> JsonNodeFactory.instance.objectNode().put("unknown", true));
    }
}
