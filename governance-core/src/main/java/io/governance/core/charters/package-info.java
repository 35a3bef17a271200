/**
 * The four built-in charters, each written to be read in the order of its articles.
 *
 * <p>Read {@link io.governance.core.charters.IndustrialInternet} first. The articles are summarised in our own words; a
 * question that a charter leaves open is a {@link io.governance.core.Reading}, the recommended answer first.
 */
@NullMarked
package io.governance.core.charters;

import org.jspecify.annotations.NullMarked;
