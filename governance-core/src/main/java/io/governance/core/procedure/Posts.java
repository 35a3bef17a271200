package io.governance.core.procedure;

import io.governance.core.BodyId;
import io.vavr.collection.Seq;

/**
 * Kinds of seat on a body.
 *
 * @param body the body
 * @param kinds the kinds of seat
 */
public record Posts(BodyId body, Seq<String> kinds) {}
