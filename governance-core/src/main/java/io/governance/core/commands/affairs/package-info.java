/** Exercising rights and recording breaches. */
@NullMarked
package io.governance.core.commands.affairs;

import org.jspecify.annotations.NullMarked;
