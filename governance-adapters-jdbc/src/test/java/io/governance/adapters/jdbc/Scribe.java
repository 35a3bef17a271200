package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.Instant;
import org.example.PlainFileMinuteBook;

/** Goes on with a record as fast as it can and prints the number of each entry that was acknowledged. For {@link KillTest}. */
final class Scribe {

    static final AllianceId ALLIANCE = AllianceId.of("aii");

    private Scribe() {}

    /** Opens the book at a URL and appends groups of one to five entries until it is killed. */
    public static void main(String[] args) {
        MinuteBook book = open(args[0]);
        long last = Long.parseLong(args[1]);
        for (int group = 0; ; group++) {
            Seq<Entry> entries = entries(last + 1, 1 + group % 5);
            if (!book.append(ALLIANCE, last, entries)) {
                throw new IllegalStateException("the record does not end with entry " + last);
            }
            last = entries.last().number();
            System.out.println(last);
        }
    }

    /** Opens the book that a URL leads to, or the plain files in a directory. */
    static MinuteBook open(String where) {
        return where.startsWith("jdbc:") ? JdbcMinuteBook.open(where) : new PlainFileMinuteBook(Path.of(where));
    }

    /** A group of entries that says how many it is. */
    private static Seq<Entry> entries(long first, int size) {
        return List.rangeClosed(first, first + size - 1)
                .map(number -> new Entry(
                        ALLIANCE,
                        number,
                        Instant.EPOCH,
                        PersonId.of("scribe"),
                        OperationId.of("from-" + first),
                        Integer.toString(size),
                        new BallotAct.VoteCast(
                                BallotId.of("b1"),
                                SeatId.of("seat-" + number),
                                Choice.FAVOUR,
                                List.of(Citation.parse("aii:23")))));
    }
}
