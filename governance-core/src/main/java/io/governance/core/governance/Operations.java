package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the operations of a record asked for and the receipts they have. Immutable.
 *
 * <p>Every operation is remembered for ever, so that they are what a long record takes most room for. They are kept as bytes in
 * the buckets of a hash table that grows by a bucket at a time (linear hashing), a third of what a map of objects takes.
 */
final class Operations {

    /** What one operation asked for and led to. */
    record Done(String fingerprint, Receipt receipt) {}

    /** How many operations a bucket holds on average: each one that is added has its bucket copied. */
    private static final int LOAD = 4;

    private static final int SPREAD = 0x9E3779B9;
    private static final byte[] NOTHING = {};

    /** The most bytes that a length and a number of an entry take. */
    private static final int LONGEST_INT = 5;

    private static final int LONGEST_LONG = 9;

    static final Operations NONE = new Operations(Vector.of(NOTHING), 0);

    private final Vector<byte[]> buckets;
    private final int size;

    private Operations(Vector<byte[]> buckets, int size) {
        this.buckets = buckets;
        this.size = size;
    }

    /** What an operation led to; none if it is not among these. */
    Option<Done> find(OperationId operation) {
        byte[] name = operation.value().getBytes(StandardCharsets.US_ASCII);
        int hash = hash(operation);
        Slots slots = new Slots(buckets.get(placeOf(hash)));
        while (slots.next()) {
            if (slots.hash == hash && slots.isNamed(name)) {
                return Option.some(slots.done());
            }
        }
        return Option.none();
    }

    /** Returns these and one more, which is not among them yet. */
    Operations with(OperationId operation, Done done) {
        int hash = hash(operation);
        int place = placeOf(hash);
        byte[] grown = Slots.add(buckets.get(place), hash, operation, done);
        Operations more = new Operations(buckets.update(place, grown), size + 1);
        return more.size > LOAD * more.buckets.size() ? more.split() : more;
    }

    /** Adds a bucket, which takes its share of the one it is split off from. */
    private Operations split() {
        int added = buckets.size();
        int half = Integer.highestOneBit(added);
        int from = added - half;
        byte[] all = buckets.get(from);
        byte[] kept = new byte[all.length];
        byte[] moved = new byte[all.length];
        int keep = 0;
        int move = 0;
        Slots slots = new Slots(all);
        while (slots.next()) {
            int length = slots.end - slots.begin;
            if ((slots.hash & half) == 0) {
                System.arraycopy(all, slots.begin, kept, keep, length);
                keep += length;
            } else {
                System.arraycopy(all, slots.begin, moved, move, length);
                move += length;
            }
        }
        return new Operations(buckets.update(from, Arrays.copyOf(kept, keep)).append(Arrays.copyOf(moved, move)), size);
    }

    /** The bucket of a hash: as many of its last bits as there are buckets for. */
    private int placeOf(int hash) {
        int half = Integer.highestOneBit(buckets.size());
        int place = hash & (2 * half - 1);
        return place < buckets.size() ? place : place - half;
    }

    private static int hash(OperationId operation) {
        int spread = operation.value().hashCode() * SPREAD;
        return spread ^ spread >>> Short.SIZE;
    }

    /**
     * Walks through a bucket. A slot is the hash, four lengths and numbers of which each byte but the last has its sign bit set
     * (name, fingerprint, first entry, how many follow it), the name and the fingerprint.
     */
    private static final class Slots {
        private final ByteBuffer bucket;
        private int begin;
        private int end;
        private int hash;
        private int name;
        private int fingerprint;
        private long first;
        private long following;

        private Slots(byte[] bucket) {
            this.bucket = ByteBuffer.wrap(bucket);
        }

        private boolean next() {
            begin = end;
            if (begin == bucket.limit()) {
                return false;
            }
            bucket.position(begin);
            hash = bucket.getInt();
            name = (int) number();
            fingerprint = (int) number();
            first = number();
            following = number();
            end = bucket.position() + name + fingerprint;
            return true;
        }

        private long number() {
            long number = 0;
            for (int shift = 0; ; shift += Byte.SIZE - 1) {
                byte digit = bucket.get();
                number |= (long) (digit & Byte.MAX_VALUE) << shift;
                if (digit >= 0) {
                    return number;
                }
            }
        }

        private boolean isNamed(byte[] wanted) {
            int from = bucket.position();
            return Arrays.equals(bucket.array(), from, from + name, wanted, 0, wanted.length);
        }

        private Done done() {
            String asked = new String(bucket.array(), end - fingerprint, fingerprint, StandardCharsets.UTF_8);
            return new Done(asked, new Receipt(first, first + following));
        }

        private static byte[] add(byte[] bucket, int hash, OperationId operation, Done done) {
            byte[] name = operation.value().getBytes(StandardCharsets.US_ASCII);
            byte[] fingerprint = done.fingerprint().getBytes(StandardCharsets.UTF_8);
            ByteBuffer head = ByteBuffer.allocate(Integer.BYTES + 2 * LONGEST_INT + 2 * LONGEST_LONG)
                    .putInt(hash);
            put(head, name.length);
            put(head, fingerprint.length);
            put(head, done.receipt().first());
            put(head, done.receipt().last() - done.receipt().first());
            head.flip();
            byte[] grown = Arrays.copyOf(bucket, bucket.length + head.limit() + name.length + fingerprint.length);
            ByteBuffer.wrap(grown, bucket.length, grown.length - bucket.length)
                    .put(head)
                    .put(name)
                    .put(fingerprint);
            return grown;
        }

        private static void put(ByteBuffer head, long number) {
            long rest = number;
            while (rest > Byte.MAX_VALUE) {
                head.put((byte) (rest & Byte.MAX_VALUE | Byte.MIN_VALUE));
                rest >>>= Byte.SIZE - 1;
            }
            head.put((byte) rest);
        }
    }
}
