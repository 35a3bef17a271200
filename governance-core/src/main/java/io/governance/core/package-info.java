/**
 * The few words that every other package shares: ids, citations, bilingual text, readings, refusals and acts.
 *
 * <p>Read {@link io.governance.core.Citation} first, then {@link io.governance.core.Reading} and {@link
 * io.governance.core.Refusal}.
 */
@NullMarked
package io.governance.core;

import org.jspecify.annotations.NullMarked;
