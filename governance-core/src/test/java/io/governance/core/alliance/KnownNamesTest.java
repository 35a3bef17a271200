package io.governance.core.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
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
import io.governance.core.ballot.Ballots;
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
    private static final Stamp STAMP = new Stamp(1, Instant.EPOCH, PersonId.of("secretary"));
    private static final Seats SEATS =
            Seats.NONE.after(new SeatAct.SeatRegistered(REGISTERED, List.of(CITATION)), STAMP);

    private static Elector elector(String member) {
        return new Elector(
                List.of(SeatId.of("s"), SeatId.of("own")), Option.some(MemberId.of(member)), 1, Option.none(), false);
    }

    private static Elector alone(String seat, String member) {
        return new Elector(List.of(SeatId.of(seat)), Option.some(MemberId.of(member)), 1, Option.none(), false);
    }

    private static void assertNamedAsRegistered(Seq<Elector> read, Seq<Elector> exchanged) {
        assertEquals(read, exchanged);
        assertSame(REGISTERED.id(), exchanged.get(0).seats().get(0));
        assertSame(REGISTERED.member(), exchanged.get(0).member());
        assertSame(read.get(0).seats().get(1), exchanged.get(0).seats().get(1), "no seat that is registered");
        assertSame(read.get(1).member(), exchanged.get(1).member(), "another member");
    }

    private static BallotAct.BallotOpened opened(String ballot, Seq<Elector> electors) {
        return new BallotAct.BallotOpened(
                BallotId.of(ballot),
                BodyId.of("council"),
                MatterId.of("other"),
                "?",
                BuiltInCharters.all().head().competences().head().rule(),
                Readings.recommended(),
                electors,
                CITATION,
                List.of(CITATION));
    }

    private static BallotAct.BallotClosed closed(String ballot, Seq<Elector> electors) {
        return new BallotAct.BallotClosed(
                BallotId.of(ballot), List.empty(), Verdict.FAILED, Option.some(electors), List.of(CITATION));
    }

    private static Seq<Elector> exchanged(BallotAct act, Ballots ballots) {
        return KnownNames.exchanged(act, ballots, SEATS) instanceof BallotAct.BallotOpened opened
                ? opened.electors()
                : ((BallotAct.BallotClosed) KnownNames.exchanged(act, ballots, SEATS))
                        .electors()
                        .get();
    }

    @Test
    void a_roll_that_was_read_is_kept_with_the_names_of_the_registers() {
        Seq<Elector> read = List.of(elector("m"), elector("another"));

        assertNamedAsRegistered(read, exchanged(opened("b", read), Ballots.NONE));
        assertNamedAsRegistered(read, exchanged(closed("b", read), Ballots.NONE));
    }

    @Test
    void an_elector_as_on_the_roll_of_the_bodys_ballot_before_is_the_same() {
        Ballots ballots = Ballots.NONE
                .after(opened("a", List.of(alone("t", "x"))), STAMP)
                .after(opened("b", List.of(alone("t", "x"), alone("u", "x"), alone("v", "x"))), STAMP);
        Seq<Elector> before = ballots.find(BallotId.of("b")).get().electorate().electors();
        Seq<Elector> read = List.of(alone("v", "x"), alone("u", "m"), alone("t", "x"), alone("w", "x"));

        for (BallotAct act : List.of(opened("c", read), closed("b", read))) {
            Seq<Elector> exchanged = exchanged(act, ballots);
            assertEquals(read, exchanged);
            assertSame(before.get(2), exchanged.get(0));
            assertNotSame(before.get(1), exchanged.get(1), "of another member now");
            assertSame(before.get(0), exchanged.get(2));
        }
    }
}
