package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import java.time.Instant;

/** One of several processes that append to the same record; prints each entry that was acknowledged. For {@link RaceTest}. */
final class Racer {

    static final AllianceId ALLIANCE = AllianceId.of("race");

    private Racer() {}

    /** Appends entries of its own behind whatever the others have appended: a URL, a name and how many. */
    public static void main(String[] args) throws Exception {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(args[0])) {
            System.out.println("ready");
            System.in.read(); // until all are
            long last = 0;
            for (int i = 0; i < Integer.parseInt(args[2]); ) {
                Entry mine = entry(last + 1, args[1] + "-" + i);
                if (book.append(ALLIANCE, last, List.of(mine))) {
                    last++;
                    i++;
                    System.out.println(last + " " + mine.operation());
                } else {
                    last = book.read(ALLIANCE, last, Integer.MAX_VALUE)
                            .lastOption()
                            .map(Entry::number)
                            .getOrElse(last);
                }
            }
        }
    }

    private static Entry entry(long number, String operation) {
        return new Entry(
                ALLIANCE,
                number,
                Instant.EPOCH,
                PersonId.of("racer"),
                OperationId.of(operation),
                "fingerprint",
                new BallotAct.VoteCast(
                        BallotId.of("b1"), SeatId.of(operation), Choice.FAVOUR, List.of(Citation.parse("aii:23"))));
    }
}
