package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Operations as bytes, a quarter of what a map of objects takes. Immutable for whoever has it.
 *
 * <p>The first state that grows out of another one goes on in its arrays, behind its end, where the other one does not look: they
 * are of one line. If a second one grows out of the same state, it has copies and begins a line of its own.
 */
final class PackedOperations {

    /** A chunk of bytes begins small, is doubled until it has this size, and then the next one begins. */
    private static final int CHUNK = 1 << Short.SIZE;

    private static final int SMALLEST = 256;
    private static final int SLOTS = 16;

    private static final int SPREAD = 0x9E3779B9;

    /** How many bits of what the table holds say where an operation stands; the others are the last of its hash. */
    private static final int PLACE_BITS = 36;

    /** With more slots those bits of a hash would not say which is whose. */
    private static final int MOST_SLOTS = 1 << Long.SIZE - PLACE_BITS;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    static final PackedOperations NONE =
            new PackedOperations(new byte[][] {{}}, 0, new AtomicLongArray(SLOTS), 0, new Object());

    /** The operations, one behind the other. */
    private final byte[][] chunks;

    /** Where the last chunk ends for this state. */
    private final int end;

    /**
     * A hash table with open addressing: where an operation stands and as much of its hash as there is room for, or zero. The
     * next of the line adds what stands behind the end.
     */
    private final AtomicLongArray table;

    private final int size;
    private final Object line;
    private final AtomicBoolean goneOn = new AtomicBoolean();

    private PackedOperations(byte[][] chunks, int end, AtomicLongArray table, int size, Object line) {
        this.chunks = chunks;
        this.end = end;
        this.table = table;
        this.size = size;
        this.line = line;
    }

    /** Checks if these are others and, maybe, some that were added to them, in the same arrays. */
    boolean goesOnFrom(PackedOperations others) {
        return line == others.line && size >= others.size;
    }

    int size() {
        return size;
    }

    /** Checks if an operation is among these and led to just that. */
    boolean contains(OperationId operation, Operations.Done done) {
        return find(operation).contains(done);
    }

    /** What an operation led to; none if it is not among these. */
    Option<Operations.Done> find(OperationId operation) {
        String name = operation.value();
        int hash = spread(name.hashCode());
        int mask = table.length() - 1;
        long behind = behind();
        for (int slot = hash & mask; ; slot = slot + 1 & mask) {
            long found = table.getOpaque(slot);
            if (found == 0) {
                return Option.none();
            }
            long place = found & PLACE_MASK;
            if (found == tagged(hash, place) && place < behind) {
                Cursor cursor = at(place);
                if (cursor.isNamed(name)) {
                    return Option.some(cursor.done());
                }
            }
        }
    }

    /** Returns these and more. Where a name is among them already, the earlier operation is still found. */
    PackedOperations with(Map<OperationId, Operations.Done> more) {
        Growing growing = growing();
        more.forEach(growing::add);
        return growing.grown();
    }

    /** Returns these and one more; if one of its name is among them, that one is still found. */
    PackedOperations with(OperationId operation, Operations.Done done) {
        Growing growing = growing();
        growing.add(operation, done);
        return growing.grown();
    }

    /** Nothing is in common with what grows out of nothing. */
    private Growing growing() {
        return size > 0 && goneOn.compareAndSet(false, true) ? new Growing() : new Growing().copied();
    }

    /** Where no operation of this state stands, nor behind that. One that is longer than a chunk begins a chunk. */
    private long behind() {
        return place(chunks.length - 1, Math.min(end, CHUNK));
    }

    private Cursor at(long place) {
        Cursor cursor = new Cursor(chunks[(int) ((place - 1) / CHUNK)]);
        cursor.at = (int) ((place - 1) % CHUNK);
        cursor.next();
        return cursor;
    }

    /** Places count from one, so that none is zero. */
    private static long place(int chunk, int offset) {
        return (long) chunk * CHUNK + offset + 1;
    }

    private static long tagged(int hash, long place) {
        return (long) hash << PLACE_BITS | place;
    }

    private static int spread(int hash) {
        int spread = hash * SPREAD;
        return spread ^ spread >>> Short.SIZE;
    }

    /** The next state while it is made. */
    private final class Growing {
        private byte[][] bytes = chunks;
        private int used = end;
        private AtomicLongArray places = table;
        private int count = size;
        private Object owner = line;

        /** Shares nothing with what has grown out of the same state. */
        private Growing copied() {
            owner = new Object();
            bytes = chunks.clone();
            int last = bytes.length - 1;
            bytes[last] = Arrays.copyOf(bytes[last], used);
            rebuild(places.length());
            return this;
        }

        private PackedOperations grown() {
            return new PackedOperations(bytes, used, places, count, owner);
        }

        private void add(OperationId operation, Operations.Done done) {
            if (3L * (count + 1) > 2L * places.length()) {
                rebuild(2 * places.length());
            }
            byte[] fingerprint = Fingerprints.pack(done.fingerprint());
            Cursor cursor = room(operation.value(), fingerprint, done.receipt());
            insert(tagged(spread(operation.value().hashCode()), place(bytes.length - 1, used)));
            cursor.at = used;
            cursor.put(operation.value(), fingerprint, done.receipt());
            used = cursor.at;
            count++;
        }

        /** Makes room for one more in the last chunk, or in the next one. */
        private Cursor room(String name, byte[] fingerprint, Receipt receipt) {
            int length = Cursor.length(name, fingerprint, receipt);
            int last = bytes.length - 1;
            if (used + length > bytes[last].length) {
                bytes = used + length > CHUNK && used > 0 ? Arrays.copyOf(bytes, bytes.length + 1) : bytes.clone();
                if (bytes.length - 1 > last) {
                    used = 0;
                    bytes[++last] = new byte[Math.max(CHUNK, length)];
                } else {
                    int twice = Math.min(CHUNK, Math.max(SMALLEST, 2 * bytes[last].length));
                    bytes[last] = Arrays.copyOf(bytes[last], Math.max(twice, used + length));
                }
            }
            return new Cursor(bytes[last]);
        }

        /** Makes the table anew; of two operations whose hashes are alike the earlier one stays the first. */
        private void rebuild(int slots) {
            if (slots > MOST_SLOTS) {
                throw new IllegalStateException("a record cannot have more operations than " + count);
            }
            AtomicLongArray before = places;
            long until = count == size ? behind() : Long.MAX_VALUE;
            places = new AtomicLongArray(slots);
            int empty = 0;
            while (before.getOpaque(empty) != 0) {
                empty++;
            }
            for (int i = 1; i < before.length(); i++) {
                long found = before.getOpaque(empty + i & before.length() - 1);
                if (found != 0 && (found & PLACE_MASK) < until) {
                    insert(found);
                }
            }
        }

        private void insert(long tagged) {
            int mask = places.length() - 1;
            int slot = (int) (tagged >>> PLACE_BITS) & mask;
            while (places.getOpaque(slot) != 0) {
                slot = slot + 1 & mask;
            }
            places.setOpaque(slot, tagged);
        }
    }

    /**
     * Reads or writes an operation: four numbers (how long the name and the fingerprint are, the first entry, how many follow
     * it), the name and the fingerprint. Of a number each byte but the last has its sign bit set.
     */
    private static final class Cursor {
        private static final int BITS = Byte.SIZE - 1;

        private final byte[] bytes;
        private int at;
        private int end;
        private int name;
        private int fingerprint;
        private long first;
        private long following;

        private Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Goes to the name of the operation that begins here. */
        private void next() {
            name = (int) number();
            fingerprint = (int) number();
            first = number();
            following = number();
            end = at + name + fingerprint;
        }

        private long number() {
            long number = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                number |= (long) (bytes[at++] & Byte.MAX_VALUE) << shift;
                shift += BITS;
            }
            return number | (long) bytes[at++] << shift;
        }

        private boolean isNamed(String wanted) {
            boolean same = name == wanted.length();
            for (int i = 0; same && i < name; i++) {
                same = bytes[at + i] == wanted.charAt(i);
            }
            return same;
        }

        private Operations.Done done() {
            String asked = Fingerprints.unpack(Arrays.copyOfRange(bytes, at + name, end));
            return new Operations.Done(asked, new Receipt(first, first + following));
        }

        private static int length(String name, byte[] fingerprint, Receipt receipt) {
            return length(name.length())
                    + length(fingerprint.length)
                    + length(receipt.first())
                    + length(receipt.last() - receipt.first())
                    + name.length()
                    + fingerprint.length;
        }

        private static int length(long number) {
            int length = 1;
            for (long rest = number >>> BITS; rest > 0; rest >>>= BITS) {
                length++;
            }
            return length;
        }

        private void put(String named, byte[] asked, Receipt receipt) {
            put(named.length());
            put(asked.length);
            put(receipt.first());
            put(receipt.last() - receipt.first());
            byte[] characters = named.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(characters, 0, bytes, at, characters.length);
            System.arraycopy(asked, 0, bytes, at + characters.length, asked.length);
            at += characters.length + asked.length;
        }

        private void put(long number) {
            long rest = number;
            while (rest > Byte.MAX_VALUE) {
                bytes[at++] = (byte) (rest & Byte.MAX_VALUE | Byte.MIN_VALUE);
                rest >>>= BITS;
            }
            bytes[at++] = (byte) rest;
        }
    }
}
