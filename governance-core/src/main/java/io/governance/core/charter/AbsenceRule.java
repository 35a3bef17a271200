package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;

/**
 * A member that misses some meetings in a row goes down a class without a vote; attending, or going down, starts the count
 * again.
 *
 * @param meetings which kinds of meeting count
 * @param tiers the classes that have to attend
 * @param inARow how many absences in a row it takes
 * @param toLowest whether the member goes down to the lowest class at once, or by one class
 * @param duty where the charter makes attendance a duty
 * @param citation where the charter says what follows
 */
public record AbsenceRule(
        ByReading<Seq<String>> meetings,
        Seq<String> tiers,
        int inARow,
        ByReading<Boolean> toLowest,
        Citation duty,
        Citation citation) {}
