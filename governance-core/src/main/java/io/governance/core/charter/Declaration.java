package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Text;

/**
 * A provision that leaves nothing to execute (宣示性条款), and why.
 *
 * @param provision where it stands
 * @param because why there is nothing to execute
 */
public record Declaration(Citation provision, Text because) {}
