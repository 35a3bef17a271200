package io.governance.core;

import io.vavr.collection.Seq;

/**
 * A recorded fact (行为), named in the past tense. Each concept seals its own acts in its own package.
 *
 * <p>An act is all that is ever stored; every state is derived from acts.
 */
public interface Act {

    /** The provisions the act rests on. */
    Seq<Citation> citations();
}
