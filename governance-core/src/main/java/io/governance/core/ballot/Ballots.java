package io.governance.core.ballot;

import io.governance.core.BallotId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The ballots of an alliance. Immutable.
 *
 * @param byId each ballot by its name
 */
public record Ballots(Map<BallotId, Ballot> byId) {

    /** No ballots. */
    public static final Ballots NONE = new Ballots(HashMap.empty());

    /** The ballot of that name. */
    public Option<Ballot> find(BallotId id) {
        return byId.get(id);
    }

    /** Every ballot, in the order in which they opened. */
    public Seq<Ballot> inOrder() {
        return byId.values().toList().sortBy(ballot -> ballot.opened().number());
    }

    /** Returns the ballots after an act. */
    public Ballots after(BallotAct act, Stamp stamp) {
        return act.on(this, stamp);
    }

    Ballots with(Ballot ballot) {
        return new Ballots(byId.put(ballot.id(), ballot));
    }

    Ballot recorded(BallotId id) {
        return byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no ballot " + id));
    }
}
