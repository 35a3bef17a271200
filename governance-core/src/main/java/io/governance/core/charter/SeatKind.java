package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.voting.ByReading;
import io.vavr.control.Option;

/**
 * A kind of seat (席位) on a body.
 *
 * @param id its name in requests and records, such as {@code vice-chair}
 * @param name what the charter calls its holder
 * @param limit how many such seats may be held at once; none where the charter sets no number
 * @param votes whether its holder votes, or only attends and speaks
 * @param onlyOfTier the class its member must be of for the seat to vote; none if its class does not matter
 * @param citation where the charter says so
 */
public record SeatKind(
        String id,
        Text name,
        Option<Integer> limit,
        boolean votes,
        ByReading<Option<String>> onlyOfTier,
        Citation citation) {
    public SeatKind {
        Id.checked("seat kind", id);
        if (limit.exists(seats -> seats < 1)) {
            throw new IllegalArgumentException("a seat kind's limit is at least 1: " + id);
        }
    }
}
