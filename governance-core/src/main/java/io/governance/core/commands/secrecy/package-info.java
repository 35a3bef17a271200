/** Keeping the register of files and giving them away. Read {@link io.governance.core.commands.secrecy.DiscloseFile} first. */
@NullMarked
package io.governance.core.commands.secrecy;

import org.jspecify.annotations.NullMarked;
