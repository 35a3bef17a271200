package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Rehearsal;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/** An alliance in a test: people do things on days, and the test says which come about. Not thread-safe. */
public final class Scene {

    private Rehearsal now;

    private Scene(Rehearsal now) {
        this.now = now;
    }

    /** Founds an alliance at nine in the morning of a day. */
    public static Scene founded(Charter charter, String founder, String day) {
        return new Scene(Rehearsal.founding(
                AllianceId.of("a"),
                new FoundAlliance(charter.id(), "联盟"),
                charter,
                StateCouncilCalendar.published(),
                PersonId.of(founder),
                morning(day)));
    }

    private static Instant morning(String day) {
        return LocalDate.parse(day)
                .atTime(9, 0)
                .atZone(StateCouncilCalendar.published().zone())
                .toInstant();
    }

    /** Lets somebody do something that comes about, and tells what was recorded. */
    public Seq<Act> does(String person, String day, Command command) {
        Rehearsal.Outcome outcome = take(person, day, command);
        assertTrue(
                outcome.result().isRight(),
                () -> command + " was refused: " + outcome.result().getLeft().code() + ", "
                        + outcome.result().getLeft().explanation().en());
        return outcome.result().get().map(Entry::act);
    }

    /** Lets somebody try something that is refused, and tells why. */
    public Refusal refused(String person, String day, Command command) {
        Rehearsal.Outcome outcome = take(person, day, command);
        assertTrue(outcome.result().isLeft(), () -> command + " was not refused: " + outcome.result());
        return outcome.result().getLeft();
    }

    private Rehearsal.Outcome take(String person, String day, Command command) {
        Rehearsal.Outcome outcome = now.take(new Rehearsal.Step(morning(day), PersonId.of(person), command));
        now = outcome.after();
        return outcome;
    }

    /** The alliance as it stands on a day. */
    public Alliance on(String day) {
        return now.alliance().at(morning(day));
    }

    /** The occasion of a question on a day. */
    public static Occasion occasion(String person, String day) {
        return new Occasion(PersonId.of(person), morning(day), StateCouncilCalendar.published());
    }
}
