package io.governance.core.alliance;

import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.office.Seat;
import io.governance.core.office.Seats;
import io.vavr.collection.Seq;

/**
 * An act that was read names what the registers name already, in objects of its own. Large rolls are kept for long, so their
 * names are exchanged for those of the registers, which are equal: that halves what a roll takes.
 */
final class KnownNames {

    private KnownNames() {}

    static BallotAct exchanged(BallotAct act, Seats seats) {
        if (act instanceof BallotAct.BallotOpened opened) {
            return opened.withElectors(exchanged(opened.electors(), seats));
        }
        return act instanceof BallotAct.BallotClosed closed && closed.electors().isDefined()
                ? closed.withElectors(exchanged(closed.electors().get(), seats))
                : act;
    }

    private static Seq<Elector> exchanged(Seq<Elector> electors, Seats seats) {
        return electors.map(elector -> exchanged(elector, seats));
    }

    private static Elector exchanged(Elector elector, Seats seats) {
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
