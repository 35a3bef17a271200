package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.time.Period;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something that has to happen again and again, such as two plenaries a year. A shortfall is shown; nothing is undone by it.
 *
 * @param id its name in requests and records, such as {@code plenary-twice-a-year}
 * @param text what has to happen
 * @param bearer the body that owes it
 * @param counted what is counted
 * @param times how often in each calendar year; once where {@code every} is given
 * @param every how long it may take from one time to the next; none if calendar years are counted
 * @param citations where the charter says so, the decisive provision first; at least one
 */
public record RecurringDuty(
        String id,
        Text text,
        BodyId bearer,
        Counted counted,
        int times,
        Option<Period> every,
        Seq<Citation> citations) {
    public RecurringDuty {
        Id.checked("recurring duty", id);
        if (times < 1 || citations.isEmpty()) {
            throw new IllegalArgumentException("recurring duty " + id + " needs a number and a provision");
        }
    }

    /** What is counted. */
    public sealed interface Counted {}

    /**
     * Meetings of some kinds that were held.
     *
     * @param kinds the kinds of meeting
     */
    public record MeetingsHeld(Seq<String> kinds) implements Counted {}

    /**
     * Times that a right was exercised.
     *
     * @param right the right
     */
    public record Exercised(String right) implements Counted {}

    /**
     * Proposals that a procedure carried to its end.
     *
     * @param procedure the procedure
     */
    public record Carried(String procedure) implements Counted {}
}
