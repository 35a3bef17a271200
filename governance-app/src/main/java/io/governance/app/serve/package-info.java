/**
 * The server: each Maven module's part is bound in a module of its own.
 *
 * <p>Read {@link io.governance.app.serve.Server} first.
 */
@NullMarked
package io.governance.app.serve;

import org.jspecify.annotations.NullMarked;
