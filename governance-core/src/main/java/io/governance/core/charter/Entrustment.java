package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;

/**
 * The holder of one office may entrust its powers to the holder of another (委托).
 *
 * @param body the body both are on
 * @param from the kind of seat that entrusts
 * @param to the kind of seat that is entrusted
 * @param citation where the charter says so
 */
public record Entrustment(BodyId body, String from, String to, Citation citation) {}
