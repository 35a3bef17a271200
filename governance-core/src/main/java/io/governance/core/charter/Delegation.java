package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.vavr.collection.Seq;

/**
 * While one body is in recess another acts in its stead on an exact list of matters (授权).
 *
 * @param from the body in recess
 * @param to the body that acts
 * @param matters on what
 * @param citation where the charter says so
 */
public record Delegation(BodyId from, BodyId to, Seq<MatterId> matters, Citation citation) {}
