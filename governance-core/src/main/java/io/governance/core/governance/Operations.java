package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the operations of a record asked for and the receipts they have. Immutable.
 *
 * <p>Every operation is remembered for ever, so that they are what a long record takes most room for. They are kept as bytes in
 * the buckets of a hash table that grows by a bucket at a time (linear hashing), a quarter of what a map of objects takes.
 */
final class Operations {

    /** What one operation asked for and led to. */
    record Done(String fingerprint, Receipt receipt) {}

    /** How many operations a bucket holds on average: each one that is added has its bucket copied. */
    private static final int LOAD = 8;

    private static final int SPREAD = 0x9E3779B9;
    private static final byte[] NOTHING = {};

    static final Operations NONE = new Operations(Vector.of(NOTHING), 0);

    private final Vector<byte[]> buckets;
    private final int size;

    private Operations(Vector<byte[]> buckets, int size) {
        this.buckets = buckets;
        this.size = size;
    }

    /** What an operation led to; none if it is not among these. */
    Option<Done> find(OperationId operation) {
        int hash = hash(operation);
        Slots slots = new Slots(buckets.get(placeOf(hash)));
        while (slots.next()) {
            if (slots.hash == hash && slots.isNamed(operation.value())) {
                return Option.some(slots.done());
            }
        }
        return Option.none();
    }

    /** Returns these and one more; if one of its name is among them, that one is still found. */
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
     * Walks through a bucket, or writes one. A slot is the hash, four numbers (how long the name and the fingerprint are, the
     * first entry, how many follow it), the name and the fingerprint; of a number each byte but the last has its sign bit set.
     */
    private static final class Slots {
        private static final int BITS = Byte.SIZE - 1;

        private final byte[] bucket;
        private int at;
        private int begin;
        private int end;
        private int hash;
        private int name;
        private int fingerprint;
        private long first;
        private long following;

        private Slots(byte[] bucket) {
            this.bucket = bucket;
        }

        private boolean next() {
            begin = end;
            at = end;
            if (at == bucket.length) {
                return false;
            }
            hash = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                hash = hash << Byte.SIZE | Byte.toUnsignedInt(bucket[at++]);
            }
            name = (int) number();
            fingerprint = (int) number();
            first = number();
            following = number();
            end = at + name + fingerprint;
            return true;
        }

        private long number() {
            long number = 0;
            int shift = 0;
            while (bucket[at] < 0) {
                number |= (long) (bucket[at++] & Byte.MAX_VALUE) << shift;
                shift += BITS;
            }
            return number | (long) bucket[at++] << shift;
        }

        private boolean isNamed(String wanted) {
            boolean same = name == wanted.length();
            for (int i = 0; same && i < name; i++) {
                same = bucket[at + i] == wanted.charAt(i);
            }
            return same;
        }

        private Done done() {
            String asked = new String(bucket, at + name, fingerprint, StandardCharsets.UTF_8);
            return new Done(asked, new Receipt(first, first + following));
        }

        private static byte[] add(byte[] bucket, int hash, OperationId operation, Done done) {
            byte[] name = operation.value().getBytes(StandardCharsets.US_ASCII);
            byte[] fingerprint = done.fingerprint().getBytes(StandardCharsets.UTF_8);
            long first = done.receipt().first();
            long following = done.receipt().last() - first;
            int head = Integer.BYTES + size(name.length) + size(fingerprint.length) + size(first) + size(following);
            byte[] grown = Arrays.copyOf(bucket, bucket.length + head + name.length + fingerprint.length);
            Slots slot = new Slots(grown);
            slot.at = bucket.length;
            for (int i = Integer.BYTES; i > 0; i--) {
                grown[slot.at++] = (byte) (hash >>> (i - 1) * Byte.SIZE);
            }
            slot.put(name.length);
            slot.put(fingerprint.length);
            slot.put(first);
            slot.put(following);
            System.arraycopy(name, 0, grown, slot.at, name.length);
            System.arraycopy(fingerprint, 0, grown, slot.at + name.length, fingerprint.length);
            return grown;
        }

        private static int size(long number) {
            int size = 1;
            for (long rest = number >>> BITS; rest > 0; rest >>>= BITS) {
                size++;
            }
            return size;
        }

        private void put(long number) {
            long rest = number;
            while (rest > Byte.MAX_VALUE) {
                bucket[at++] = (byte) (rest & Byte.MAX_VALUE | Byte.MIN_VALUE);
                rest >>>= BITS;
            }
            bucket[at++] = (byte) rest;
        }
    }
}
