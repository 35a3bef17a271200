package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;

/**
 * The stage that has to follow before a carried motion takes effect, such as the assembly after the council.
 *
 * @param id its stable name in UPPER_SNAKE case, such as {@code ASSEMBLY}
 * @param description what has to happen
 * @param citations where the charter says so
 */
public record NextStep(String id, Text description, Seq<Citation> citations) {}
