package io.governance.core.record;

import io.governance.core.AllianceId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The minute book (会议档案): the append-only record of every alliance. A driven port; a database implements it.
 *
 * <p>Every implementation keeps these rules, and the contract suite in this library's test-jar tries to break each; how to
 * write one is told in {@code docs/minute-book.md}. An entry is <i>stored</i> once an append of it has answered {@code true}.
 *
 * <ol>
 *   <li>Entries of one alliance are numbered from 1 without gaps and are read back in that order, equal to what was appended.
 *   <li>An append names the last entry it knows. If the book has moved on, or is not there yet, nothing is stored and the
 *       append answers {@code false}.
 *   <li>An append is stored wholly or not at all, also when the process or the database is killed.
 *   <li>When an append has answered {@code true} its entries survive a crash of the process and of the database.
 *   <li>Of several appends after the same entry exactly one succeeds, also from different processes.
 *   <li>Alliances do not see each other's entries, whatever their names have in common; names differ by case.
 *   <li>What was stored is never changed; {@link #verify} names the first entry that is not as it was stored.
 *   <li>What is stored is seen by every read that begins afterwards, also in another process.
 *   <li>A read answers with the entries next in order: as many as were asked for while there are so many, beyond that only
 *       the rest of an append it has begun; none only at the end.
 *   <li>An append that throws {@link MinuteBookException} has an unknown outcome: its entries are stored wholly or not at
 *       all, perhaps only later. To read them settles that they are. That they are not there settles nothing until another
 *       append after the same entry has been answered; from then on they never appear.
 *   <li>An append that is repeated stores nothing twice: after one that was stored it answers {@code false}, and the entries
 *       behind the named one bear the operation's name, by which the caller knows its own. The book itself does not look
 *       into entries: that an operation has one effect is up to whoever decides what to append.
 * </ol>
 *
 * <p>Implementations are thread-safe.
 */
public interface MinuteBook extends AutoCloseable {

    /**
     * Appends entries after the last known one.
     *
     * @param alliance whose record
     * @param after the number of the last entry known, 0 for an empty record
     * @param entries at least one entry, numbered onwards from {@code after + 1}
     * @return true if stored durably; false if {@code after} is not the last entry, and nothing was stored
     * @throws MinuteBookException if the outcome is not known
     * @throws IllegalArgumentException if the entries are not numbered onwards or belong to another alliance
     */
    boolean append(AllianceId alliance, long after, Seq<Entry> entries);

    /**
     * Reads entries in order.
     *
     * @param alliance whose record
     * @param after the number of the entry to begin behind, 0 for the beginning
     * @param atMost about how many entries to return at most, at least 1; one append's entries stay together
     * @return the next entries; empty at the end of the record or if there is none
     * @throws MinuteBookException if the record cannot be read
     */
    Seq<Entry> read(AllianceId alliance, long after, int atMost);

    /**
     * Lists the alliances that have a record, ordered by name.
     *
     * @throws MinuteBookException if the book cannot be read
     */
    Seq<AllianceId> alliances();

    /**
     * Verifies one record by hashing every entry again.
     *
     * @return what was found to be changed first; none if everything is as it was stored
     * @throws MinuteBookException if the record cannot be read
     */
    Option<Tampering> verify(AllianceId alliance);

    /** Releases what the book holds open. */
    @Override
    void close();

    /**
     * Checks that entries are numbered onwards and belong to one alliance.
     *
     * @throws IllegalArgumentException if they are not
     */
    static void checkAppend(AllianceId alliance, long after, Seq<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an append needs at least one entry");
        }
        long number = after;
        for (Entry entry : entries) {
            number++;
            if (entry.number() != number || !entry.alliance().equals(alliance)) {
                throw new IllegalArgumentException("expected entry " + number + " of " + alliance + ", not "
                        + entry.number() + " of " + entry.alliance());
            }
        }
    }
}
