/**
 * A charter as data: articles, tiers, bodies and seats, matters, who may decide what under which rule, and open readings.
 *
 * <p>Read {@link io.governance.core.charter.Charter} first; {@link io.governance.core.charter.CharterBuilder} writes one.
 */
@NullMarked
package io.governance.core.charter;

import org.jspecify.annotations.NullMarked;
