/**
 * The command line: each command is a class, and everything it says in Chinese it says in English.
 *
 * <p>Read {@link io.governance.app.Main} first, then {@link io.governance.app.DecideCommand}.
 */
@NullMarked
package io.governance.app;

import org.jspecify.annotations.NullMarked;
