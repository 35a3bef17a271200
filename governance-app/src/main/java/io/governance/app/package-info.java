/** The runnable application: wiring, settings and command line. */
@NullMarked
package io.governance.app;

import org.jspecify.annotations.NullMarked;
