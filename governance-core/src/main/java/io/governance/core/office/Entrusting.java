package io.governance.core.office;

import io.governance.core.SeatId;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The powers of one office in the hands of another's holder.
 *
 * @param from the seat that entrusts
 * @param to the seat that is entrusted
 * @param scope what is entrusted, in words
 * @param until the last day; none until it is taken back
 */
public record Entrusting(SeatId from, SeatId to, String scope, Option<LocalDate> until) {

    /** Checks if it holds on a day. */
    public boolean isInForceOn(LocalDate day) {
        return until.forAll(last -> !day.isAfter(last));
    }
}
