package io.governance.core.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.office.Seats;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class KnownNamesTest {

    private static final Citation CITATION = Citation.parse("aii:23");
    private static final Seat REGISTERED = new Seat(
            SeatId.of("s"),
            BodyId.of("council"),
            "director",
            Option.some(MemberId.of("m")),
            Option.none(),
            1,
            Option.none());
    private static final Seats SEATS = Seats.NONE.after(
            new SeatAct.SeatRegistered(REGISTERED, List.of(CITATION)),
            new Stamp(1, Instant.EPOCH, PersonId.of("secretary")));

    private static Elector elector(String member) {
        return new Elector(
                List.of(SeatId.of("s"), SeatId.of("own")), Option.some(MemberId.of(member)), 1, Option.none(), false);
    }

    private static void assertNamedAsRegistered(Seq<Elector> read, Seq<Elector> exchanged) {
        assertEquals(read, exchanged);
        assertSame(REGISTERED.id(), exchanged.get(0).seats().get(0));
        assertSame(REGISTERED.member(), exchanged.get(0).member());
        assertSame(read.get(0).seats().get(1), exchanged.get(0).seats().get(1), "no seat that is registered");
        assertSame(read.get(1).member(), exchanged.get(1).member(), "another member");
    }

    @Test
    void a_roll_that_was_read_is_kept_with_the_names_of_the_registers() {
        Seq<Elector> read = List.of(elector("m"), elector("another"));
        BallotAct.BallotOpened opened = new BallotAct.BallotOpened(
                BallotId.of("b"),
                BodyId.of("council"),
                MatterId.of("other"),
                "?",
                BuiltInCharters.all().head().competences().head().rule(),
                Readings.recommended(),
                read,
                CITATION,
                List.of(CITATION));
        BallotAct.BallotClosed closed = new BallotAct.BallotClosed(
                BallotId.of("b"), List.empty(), Verdict.FAILED, Option.some(read), List.of(CITATION));

        assertNamedAsRegistered(read, ((BallotAct.BallotOpened) KnownNames.exchanged(opened, SEATS)).electors());
        assertNamedAsRegistered(
                read,
                ((BallotAct.BallotClosed) KnownNames.exchanged(closed, SEATS))
                        .electors()
                        .get());
    }
}
