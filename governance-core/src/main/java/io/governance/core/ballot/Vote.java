package io.governance.core.ballot;

import io.governance.core.SeatId;
import io.governance.core.voting.Choice;

/**
 * One counted vote.
 *
 * @param seat the seat through which it was cast
 * @param choice what it says
 * @param number the entry that records it, with when and by whom
 */
public record Vote(SeatId seat, Choice choice, long number) {}
