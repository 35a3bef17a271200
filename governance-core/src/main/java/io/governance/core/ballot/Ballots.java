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

    /** Returns the ballots after something happened to one. */
    public Ballots after(BallotAct act, Stamp stamp) {
        if (act instanceof BallotAct.BallotOpened opened) {
            return new Ballots(byId.put(opened.ballot(), Ballot.opened(opened, stamp)));
        }
        Ballot ballot = byId.get(act.ballot())
                .getOrElseThrow(() -> new IllegalStateException("the record has no ballot " + act.ballot()));
        return new Ballots(byId.put(
                act.ballot(),
                act instanceof BallotAct.VoteCast cast
                        ? ballot.after(cast, stamp)
                        : ballot.after((BallotAct.BallotClosed) act, stamp)));
    }
}
