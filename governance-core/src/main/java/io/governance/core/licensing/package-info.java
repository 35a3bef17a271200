/**
 * Intellectual property (知识产权): which member must license what to whom, from when until when, under which article.
 *
 * <p>Read {@link io.governance.core.licensing.IpPolicy} first, what a charter lays down; then {@link
 * io.governance.core.licensing.Licensing}, what happened; then {@link io.governance.core.licensing.Docket}, what follows.
 */
@NullMarked
package io.governance.core.licensing;

import org.jspecify.annotations.NullMarked;
