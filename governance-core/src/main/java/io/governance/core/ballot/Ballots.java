package io.governance.core.ballot;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The ballots of an alliance. Immutable.
 *
 * @param byId each ballot by its name
 * @param latest the ballot of each body that opened last
 */
public record Ballots(Map<BallotId, Ballot> byId, Map<BodyId, BallotId> latest) {

    /** No ballots. */
    public static final Ballots NONE = new Ballots(HashMap.empty(), HashMap.empty());

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

    /** The ballot of a body that opened last; none if none has opened yet. */
    public Option<Ballot> latest(BodyId body) {
        return latest.get(body).flatMap(byId::get);
    }

    Ballots opened(Ballot ballot) {
        return new Ballots(byId.put(ballot.id(), ballot), latest.put(ballot.body(), ballot.id()));
    }

    Ballots with(Ballot ballot) {
        return new Ballots(byId.put(ballot.id(), ballot), latest);
    }

    Ballot recorded(BallotId id) {
        return byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no ballot " + id));
    }
}
