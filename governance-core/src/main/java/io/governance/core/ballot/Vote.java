package io.governance.core.ballot;

import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.voting.Choice;

/**
 * One counted vote.
 *
 * @param seat the seat through which it was cast
 * @param choice what it says
 * @param stamp when, by whom and where it was recorded
 */
public record Vote(SeatId seat, Choice choice, Stamp stamp) {}
