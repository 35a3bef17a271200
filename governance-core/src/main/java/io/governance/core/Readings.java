package io.governance.core;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * The answers somebody chose to open questions of interpretation. A question without an answer takes the recommended one.
 *
 * @param choices the chosen answer to each question, by its key
 */
public record Readings(Map<ReadingKey, String> choices) {
    public Readings {
        choices = choices instanceof TreeMap ? choices : TreeMap.ofEntries(choices);
    }

    private static final Readings RECOMMENDED = new Readings(TreeMap.empty());

    /** The readings that answer every question as recommended. */
    public static Readings recommended() {
        return RECOMMENDED;
    }

    /** Returns these readings with one question answered, in place of any earlier answer. */
    public Readings with(ReadingKey key, String choice) {
        return new Readings(choices.put(key, choice));
    }

    /** Returns these readings with the answers of {@code others} in place of their own where both answer. */
    public Readings with(Readings others) {
        return new Readings(others.choices.merge(choices));
    }

    /** Returns only the answers to the given questions. */
    public Readings only(Set<ReadingKey> keys) {
        return new Readings(choices.filterKeys(keys::contains));
    }

    /** The answer chosen for a question; none if it was left to the recommendation. */
    public Option<String> chosen(ReadingKey key) {
        return choices.get(key);
    }

    /**
     * The answer that holds for a question: the chosen one, or else the recommended one.
     *
     * @throws IllegalArgumentException if the chosen answer is not one the question allows
     */
    public String of(Reading reading) {
        Option<String> chosen = choices.get(reading.key());
        if (chosen.isEmpty()) {
            return reading.recommended();
        }
        if (!reading.allows(chosen.get())) {
            throw new IllegalArgumentException(reading.key() + " has no choice " + chosen.get() + "; it has "
                    + reading.options().map(Reading.Option::choice).mkString(", "));
        }
        return chosen.get();
    }
}
