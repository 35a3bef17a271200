package io.governance.core.questions;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something a person may do now.
 *
 * @param kind what kind of thing
 * @param id its name: of the right, procedure, kind of meeting, proposal and stage, or ballot
 * @param text what it is
 * @param onBehalfOf the member for which they may do it; none if in their own right
 * @param through the seat through which they may; none if by representing a member
 * @param until the last day on which they may; none if no day is set
 * @param citations where the charter says so
 */
public record Entitlement(
        Kind kind,
        String id,
        Text text,
        Option<MemberId> onBehalfOf,
        Option<SeatId> through,
        Option<LocalDate> until,
        Seq<Citation> citations) {

    /** What kind of thing somebody may do. */
    public enum Kind {
        /** Exercise a right. */
        RIGHT,
        /** Go before others in a right. */
        PRIORITY,
        /** File a proposal. */
        PROPOSE,
        /** Do the stage of a proposal that is due. */
        STAGE,
        /** Convene a meeting. */
        CONVENE,
        /** Cast a vote on an open ballot. */
        VOTE
    }
}
