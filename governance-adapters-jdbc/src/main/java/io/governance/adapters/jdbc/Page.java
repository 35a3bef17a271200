package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.Tampering;
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
record Page(
        AllianceId alliance,
        long first,
        long last,
        String previousHash,
        String hash,
        String checksums,
        String entries) {

    /** What the first page is chained to. */
    static final String NO_HASH = "0".repeat(64);

    private static final int CHECKSUM = 8;

    /** Obtains the page of an append. */
    static Page of(AllianceId alliance, String previousHash, Seq<Entry> appended) {
        String entries = StoredForm.write(appended);
        long first = appended.head().number();
        long last = appended.last().number();
        StringBuilder checksums = new StringBuilder(CHECKSUM * appended.size());
        for (String line : lines(entries)) {
            checksums.append(checksum(line));
        }
        return new Page(
                alliance,
                first,
                last,
                previousHash,
                hash(alliance, first, last, previousHash, entries),
                checksums.toString(),
                entries);
    }

    Seq<Entry> read() throws IOException {
        return StoredForm.read(alliance, entries);
    }

    /** Finds what is wrong with this page, which has to follow the page that ends at a number with a hash. */
    Option<Tampering> faultBehind(long endOfPrevious, String hashOfPrevious) {
        if (first != endOfPrevious + 1) {
            return fault(endOfPrevious + 1, "the record goes on with entry " + first);
        }
        String[] lines = lines(entries);
        for (int i = 0; i < Math.max(lines.length, checksums.length() / CHECKSUM); i++) {
            if (i >= lines.length || !checksums.startsWith(checksum(lines[i]), CHECKSUM * i)) {
                return fault(first + i, "the entry is not as it was stored");
            }
            if (!lines[i].startsWith((i == 0 ? "[" : "") + "{\"number\":" + (first + i) + ",")) {
                return fault(first + i, "the entry bears another number");
            }
        }
        if (!hash.equals(hash(alliance, first, last, previousHash, entries))
                || checksums.length() != CHECKSUM * lines.length) {
            return fault(first, "the page of entries " + first + " to " + last + " is not as it was stored");
        }
        if (!previousHash.equals(hashOfPrevious)) {
            return fault(first, "the entries before it are not those it was stored after");
        }
        return Option.none();
    }

    private Option<Tampering> fault(long number, String what) {
        return Option.some(new Tampering(alliance, number, what));
    }

    private static String[] lines(String entries) {
        return entries.split("\n", -1);
    }

    private static String checksum(String line) {
        CRC32C crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static String hash(AllianceId alliance, long first, long last, String previousHash, String entries) {
        String head = previousHash + "\n" + alliance + "\n" + first + "\n" + last + "\n";
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(entries.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
