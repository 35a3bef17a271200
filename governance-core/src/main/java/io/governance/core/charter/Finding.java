package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.control.Option;

/**
 * Something found while compiling a charter: a fault, which prevents it, or a warning, which rides along.
 *
 * @param code a stable name in UPPER_SNAKE case
 * @param message what was found and where
 * @param citation the provision concerned, if one is
 */
public record Finding(String code, Text message, Option<Citation> citation) {}
