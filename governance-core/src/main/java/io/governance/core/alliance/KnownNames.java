package io.governance.core.alliance;

import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Ballots;
import io.governance.core.ballot.Elector;
import io.governance.core.ballot.Electorate;
import io.governance.core.office.Seat;
import io.governance.core.office.Seats;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An act that was read names what is known already, in objects of its own. Large rolls are kept for long, so their electors are
 * exchanged for those of the body's ballot before, and their names for those of the registers, which are equal: that halves what a
 * roll takes, and the next roll of a body has the electors of the last one.
 */
final class KnownNames {

    private final Option<Electorate> before;
    private final Seats seats;

    private KnownNames(Option<Electorate> before, Seats seats) {
        this.before = before;
        this.seats = seats;
    }

    static BallotAct exchanged(BallotAct act, Ballots ballots, Seats seats) {
        if (act instanceof BallotAct.BallotOpened opened) {
            return opened.withElectors(
                    new KnownNames(ballots.latest(opened.body()).map(Ballot::electorate), seats)
                            .exchanged(opened.electors()));
        }
        return act instanceof BallotAct.BallotClosed closed && closed.electors().isDefined()
                ? closed.withElectors(
                        new KnownNames(ballots.find(closed.ballot()).map(Ballot::electorate), seats)
                                .exchanged(closed.electors().get()))
                : act;
    }

    private Seq<Elector> exchanged(Seq<Elector> electors) {
        return electors.zipWithIndex((elector, place) ->
                before.flatMap(roll -> alike(roll, elector, place)).getOrElse(() -> registered(elector)));
    }

    /** The elector of a roll that equals one: at the same place, or else where its seat leads to. */
    private static Option<Elector> alike(Electorate roll, Elector elector, int place) {
        Seq<Elector> electors = roll.electors();
        return place < electors.size() && electors.get(place).equals(elector)
                ? Option.some(electors.get(place))
                : roll.votingThrough(elector.id()).filter(elector::equals);
    }

    private Elector registered(Elector elector) {
        return new Elector(
                elector.seats().map(seat -> seats.find(seat).map(Seat::id).getOrElse(seat)),
                seats.find(elector.id())
                        .map(Seat::member)
                        .filter(elector.member()::equals)
                        .getOrElse(elector.member()),
                elector.weight(),
                elector.voters(),
                elector.vacant());
    }
}
