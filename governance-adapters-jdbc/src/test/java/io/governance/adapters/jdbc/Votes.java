package io.governance.adapters.jdbc;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Competence;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** The acts of one large ballot, as they are when they have been read: nothing is shared but the time. For benchmarks. */
final class Votes {

    static final BallotId BALLOT = BallotId.of("b");

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Citation CITATION = Citation.parse("aii:23");

    private Votes() {}

    static BallotAct opening(int seats) {
        Competence competence = BuiltInCharters.all().head().competences().head();
        return new BallotAct.BallotOpened(
                BALLOT,
                BodyId.of("council"),
                MatterId.of("elect-head"),
                "选举理事长",
                competence.rule(),
                Readings.recommended(),
                Vector.range(0, seats)
                        .map(seat -> new Elector(
                                List.of(SeatId.of("s" + seat)),
                                Option.some(MemberId.of("unit")),
                                1,
                                Option.none(),
                                false)),
                CITATION,
                List.of(CITATION));
    }

    static BallotAct cast(int seat) {
        Choice choice = Choice.values()[seat % Choice.values().length];
        return new BallotAct.VoteCast(BALLOT, SeatId.of("s" + seat), choice, List.of(CITATION));
    }

    static Stamp stamp(int number) {
        return new Stamp(number + 1, AT, PersonId.of("p" + number));
    }
}
