/** The minute book kept in a relational database. */
@NullMarked
package io.governance.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
