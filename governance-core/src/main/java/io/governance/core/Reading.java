package io.governance.core;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A question of interpretation (解释) that a charter leaves open, with the answers it allows, the recommended one first.
 *
 * @param key how the question is named
 * @param citations the provisions that leave it open
 * @param question what is open
 * @param options the possible answers, at least two with distinct names; the first is the recommended one
 */
public record Reading(ReadingKey key, Seq<Citation> citations, Text question, Seq<Option> options) {

    /**
     * One possible answer.
     *
     * @param choice its name, such as {@code INCLUSIVE}
     * @param meaning what it says
     */
    public record Option(String choice, Text meaning) {
        public Option {
            if (!choice.matches("[A-Z][A-Z0-9_]*")) {
                throw new IllegalArgumentException(
                        "a reading's choice is written in UPPER_SNAKE case: \"" + choice + "\"");
            }
        }
    }

    public Reading {
        if (options.size() < 2 || options.map(Option::choice).distinct().size() != options.size()) {
            throw new IllegalArgumentException(
                    key + " needs at least two distinct choices: " + options.map(Option::choice));
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(key + " cites no provision");
        }
    }

    /** Obtains a reading. */
    public static Reading of(ReadingKey key, Seq<Citation> citations, Text question, Option... options) {
        return new Reading(key, citations, question, List.of(options));
    }

    /** The name of the recommended answer. */
    public String recommended() {
        return options.head().choice();
    }

    /** Checks if an answer of this name is allowed. */
    public boolean allows(String choice) {
        return options.exists(option -> option.choice().equals(choice));
    }
}
