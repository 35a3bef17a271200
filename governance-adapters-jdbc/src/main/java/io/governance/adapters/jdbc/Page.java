package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.governance.core.record.Entry;
import io.governance.core.record.Tampering;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What one append stored: a row of the book, chained to the page before it.
 *
 * @param alliance whose record
 * @param first the number of its first entry
 * @param last the number of its last entry
 * @param previousHash the hash of the page before, {@link #NO_HASH} for the first
 * @param hash SHA-256 over the previous hash, the alliance, the numbers and the entries, in hexadecimal digits
 * @param checksums CRC-32C of each line of the entries, eight hexadecimal digits each: they tell which entry was changed, the
 *     hash tells whether one was
 * @param entries the entries as a JSON array, each on its own line
 */
public record Page(
        AllianceId alliance,
        long first,
        long last,
        String previousHash,
        String hash,
        String checksums,
        String entries) {

    /** What the first page is chained to. */
    public static final String NO_HASH = "0".repeat(64);

    private static final int CHECKSUM = 8;

    /** Obtains the page of an append. */
    public static Page of(AllianceId alliance, String previousHash, Seq<Entry> appended) {
        return of(
                alliance, appended.head().number(), appended.last().number(), previousHash, StoredForm.write(appended));
    }

    /** Obtains the page of entries that have been written. */
    static Page of(AllianceId alliance, long first, long last, String previousHash, String entries) {
        byte[] bytes = entries.getBytes(StandardCharsets.UTF_8);
        return new Page(
                alliance,
                first,
                last,
                previousHash,
                hash(alliance, first, last, previousHash, bytes),
                checksums(bytes),
                entries);
    }

    /** Obtains a page from the lines of its entries, as {@link #lines} gives them; it may be found faulty. */
    static Page ofLines(
            AllianceId alliance,
            long first,
            long last,
            String previousHash,
            String hash,
            String checksums,
            Seq<String> lines) {
        return new Page(alliance, first, last, previousHash, hash, checksums, lines.mkString("[", ",\n", "]"));
    }

    /**
     * Reads the entries.
     *
     * @throws IOException if this is no page that was written here, or a newer release wrote it
     */
    public Seq<Entry> read() throws IOException {
        return StoredForm.read(alliance, entries);
    }

    /** The text of each entry, without what holds them together. */
    Seq<String> lines() {
        return entries.length() < 2
                ? Array.empty()
                : Array.of(entries.substring(1, entries.length() - 1).split(",\n", -1));
    }

    /** Checks if pages follow one another without a gap, the first of them a page of that hash, each as it was stored. */
    static boolean areChained(String previousHash, Seq<Page> pages) {
        String previous = previousHash;
        long first = pages.head().first;
        for (Page page : pages) {
            if (page.first != first
                    || !page.previousHash.equals(previous)
                    || !page.isItsHashThatOf(page.entries.getBytes(StandardCharsets.UTF_8))) {
                return false;
            }
            first = page.last + 1;
            previous = page.hash;
        }
        return true;
    }

    /** Finds what is wrong with this page, which has to follow the page that ends at a number with a hash. */
    public Option<Tampering> faultBehind(long endOfPrevious, String hashOfPrevious) {
        if (first != endOfPrevious + 1) {
            return fault(endOfPrevious + 1, "记录在此处接到第 " + first + " 条", "the record goes on with entry " + first);
        }
        byte[] bytes = entries.getBytes(StandardCharsets.UTF_8);
        String found = checksums(bytes);
        Option<Tampering> changed = changed(found);
        if (changed.isDefined()) {
            return changed;
        }
        if (!isItsHashThatOf(bytes) || !checksums.equals(found)) {
            return fault(
                    first,
                    "第 " + first + " 至 " + last + " 条所在的页与存入时不符",
                    "the page of entries " + first + " to " + last + " is not as it was stored");
        }
        if (!previousHash.equals(hashOfPrevious)) {
            return fault(first, "其前的记录不是存入时的记录", "the entries before it are not those it was stored after");
        }
        return Option.none();
    }

    private Option<Tampering> fault(long number, String zh, String en) {
        return Option.some(new Tampering(alliance, number, Text.of(zh, en)));
    }

    /** The first entry whose line is not the one whose checksum was stored, or which bears another number. */
    private Option<Tampering> changed(String found) {
        int line = 0;
        int begin = 0;
        for (long number = first; line < Math.max(found.length(), checksums.length() / CHECKSUM * CHECKSUM); number++) {
            if (!found.regionMatches(line, checksums, line, CHECKSUM)) {
                return fault(number, "该条与存入时不符", "the entry is not as it was stored");
            }
            if (!entries.startsWith((line == 0 ? "[" : "") + "{\"number\":" + number + ",", begin)) {
                return fault(number, "该条的编号不符", "the entry bears another number");
            }
            line += CHECKSUM;
            begin = entries.indexOf('\n', begin) + 1;
        }
        return Option.none();
    }

    /** The checksum of each line, one behind the other. */
    private static String checksums(byte[] entries) {
        String characters = new String(entries, StandardCharsets.ISO_8859_1); // one a byte, searched several at a time
        StringBuilder checksums = new StringBuilder();
        CRC32C crc = new CRC32C();
        int begin = 0;
        while (begin <= entries.length) {
            int lineFeed = characters.indexOf('\n', begin);
            int end = lineFeed < 0 ? entries.length : lineFeed;
            crc.reset();
            crc.update(entries, begin, end - begin);
            checksums.append(HexFormat.of().toHexDigits((int) crc.getValue()));
            begin = end + 1;
        }
        return checksums.toString();
    }

    private boolean isItsHashThatOf(byte[] bytes) {
        return hash.equals(hash(alliance, first, last, previousHash, bytes));
    }

    private static String hash(AllianceId alliance, long first, long last, String previousHash, byte[] entries) {
        String head = previousHash + "\n" + alliance + "\n" + first + "\n" + last + "\n";
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(entries));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
