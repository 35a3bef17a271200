/**
 * What is printed for people: certificates of rulings, notices of refusal, charters, rehearsals, stored alliances.
 *
 * <p>Read {@link io.governance.app.paper.Certificate} first; {@link io.governance.app.paper.Page} aligns what it says.
 */
@NullMarked
package io.governance.app.paper;

import org.jspecify.annotations.NullMarked;
