/** A sample of an adapter; read {@link org.example.PlainFileMinuteBook}. */
@NullMarked
package org.example;

import org.jspecify.annotations.NullMarked;
