/**
 * What people may and must do, and in which capacity. Read {@link io.governance.core.right.Capacity}, then {@link
 * io.governance.core.right.Right}.
 */
@NullMarked
package io.governance.core.right;

import org.jspecify.annotations.NullMarked;
