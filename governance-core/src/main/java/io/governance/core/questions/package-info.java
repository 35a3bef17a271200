/**
 * What can be asked of an alliance at an instant: who may do what, and what is due. Read {@link
 * io.governance.core.questions.Entitlement} and {@link io.governance.core.questions.Due}.
 */
@NullMarked
package io.governance.core.questions;

import org.jspecify.annotations.NullMarked;
