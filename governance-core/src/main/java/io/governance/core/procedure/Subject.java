package io.governance.core.procedure;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ReadingKey;
import io.governance.core.SeatId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What a proposal is about. Which of these it must name depends on what it is to bring about.
 *
 * @param title what it is about, in a few words
 * @param member the member, or the organisation that wants to be one
 * @param name what that organisation is called
 * @param tier the class it is to have
 * @param traits what it is, such as {@code legal-person}, as far as the charter asks
 * @param person the person who is to take a seat
 * @param seat the seat, or the name of a new one
 * @param body the body or group, or the name of a new group
 * @param project the project
 * @param kind the kind of project, or of document
 * @param ground the ground it rests on
 * @param since since when that ground has lasted
 * @param on the day it is wanted to take effect, or on which a new group ends
 * @param reading the question it settles
 * @param choice the answer it settles it with
 * @param amendments what it changes in the charter
 */
public record Subject(
        String title,
        Option<MemberId> member,
        Option<String> name,
        Option<String> tier,
        Seq<String> traits,
        Option<PersonId> person,
        Option<SeatId> seat,
        Option<BodyId> body,
        Option<ProjectId> project,
        Option<String> kind,
        Option<String> ground,
        Option<LocalDate> since,
        Option<LocalDate> on,
        Option<ReadingKey> reading,
        Option<String> choice,
        Seq<Amendment> amendments) {
    public Subject {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a proposal needs a title");
        }
        if (on.orElse(since).exists(Subject::isFarAway) || since.exists(Subject::isFarAway)) {
            throw new IllegalArgumentException("a day lies between the years 1900 and 2200");
        }
    }

    private static boolean isFarAway(LocalDate day) {
        return day.getYear() < 1900 || day.getYear() > 2200;
    }

    /** Obtains a subject of which only the title is known. */
    public static Subject of(String title) {
        return new Subject(
                title,
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
    }
}
