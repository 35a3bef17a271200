package io.governance.core.questions;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that somebody has to do.
 *
 * @param id what it is about, by name: a recurring duty, a proposal and stage, a meeting, a seat, a member, a task
 * @param text what has to be done
 * @param by who has to, in words
 * @param last the last day on which it is in time; none if the charter sets no time
 * @param provisional whether that day was found by a calendar that is not published yet
 * @param effect what happens if it is missed, as far as the charter says or this library recommends
 * @param citations where the charter says so, the decisive provision first
 */
public record Due(
        String id,
        Text text,
        Text by,
        Option<LocalDate> last,
        boolean provisional,
        Text effect,
        Seq<Citation> citations) {

    /** Checks if its last day is over. */
    public boolean isOverdueOn(LocalDate day) {
        return last.exists(day::isAfter);
    }
}
