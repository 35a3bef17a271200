package io.governance.core.procedure;

import io.governance.core.Citation;
import io.vavr.control.Option;

/**
 * A change of class the charter knows.
 *
 * @param from the class before
 * @param to the class after
 * @param mark what must have been found about the member; nothing if none
 * @param citation where the charter says so
 */
public record Transition(String from, String to, Option<String> mark, Citation citation) {}
