package io.governance.core;

/** Names a question of interpretation that a charter leaves open, such as {@code R-aii-half}. */
public record ReadingKey(String value) implements Id, Comparable<ReadingKey> {
    public ReadingKey {
        Id.checked("reading key", value);
    }

    /** Obtains a key from its written form. */
    public static ReadingKey of(String value) {
        return new ReadingKey(value);
    }

    @Override
    public int compareTo(ReadingKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
