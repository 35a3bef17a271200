package io.governance.core;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * A governance "no" (不予受理): a stable code, the provisions it rests on and the facts of the case.
 *
 * <p>Each concept seals its own refusals in its own package. The words are made at the edge, from the code and the facts.
 */
public interface Refusal {

    /** The stable code in UPPER_SNAKE case, such as {@code ALREADY_VOTED}. */
    String code();

    /** The provisions that say no, the decisive one first; empty only where no charter was asked. */
    Seq<Citation> citations();

    /** The facts of the case by name, in the order they matter. */
    Map<String, String> facts();

    /** What happened and what to do next, in both languages. */
    Text explanation();
}
