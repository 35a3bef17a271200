package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A subject of which the charter says nothing, so that nobody owes anything by it (未规定), or on which it forbids only part and
 * leaves the rest free (不禁止). Whoever asks is told so; silence is never filled with a rule.
 *
 * @param topic the subject, its name in questions: {@link #LICENSING}, {@link #FUNDING}, or one of the charter's own
 * @param free whether it may be done because nothing forbids it; otherwise it is not regulated
 * @param statement what the charter does not say, as a sentence without its full stop
 * @param agreement for whom an agreement governs the subject all the same; none if for nobody
 * @param citations where the charter comes near the subject and stops; none if nowhere
 */
public record Silence(
        String topic, boolean free, Text statement, Option<Agreement> agreement, Seq<Citation> citations) {

    /** Who must license intellectual property to whom; a charter that says so has an {@code IpPolicy}. */
    public static final String LICENSING = "licensing";

    /** Where money comes from and what it is spent on; a charter that says so has {@code Funding}. */
    public static final String FUNDING = "funding";

    /**
     * An agreement that governs the subject for the units on one body (依约定): open as long as none is on file.
     *
     * @param units the body on which such units have, or had when they left, a seat
     * @param right the right that puts the agreement on file, exercised about the unit
     * @param open what is open if there is none
     */
    public record Agreement(BodyId units, String right, Reading open) {}

    public Silence {
        Id.checked("topic", topic);
    }

    /** Obtains what a charter does not regulate. */
    public static Silence of(String topic, Text statement, Citation... citations) {
        return new Silence(topic, false, statement, Option.none(), List.of(citations));
    }

    /** Returns this subject as one that the charter leaves free. */
    public Silence leftFree() {
        return new Silence(topic, true, statement, agreement, citations);
    }

    /** Returns this subject where an agreement governs it for some units. */
    public Silence unless(Agreement agreed) {
        return new Silence(topic, free, statement, Option.some(agreed), citations);
    }

    /** What a charter without an {@code IpPolicy} says by its silence: what it declares, or that it does not say. */
    public static Silence onLicensing(Charter charter) {
        return in(charter, LICENSING, "没有规定谁须向谁许可知识产权", "does not say who must license intellectual property to whom");
    }

    /** What a charter without {@code Funding} says by its silence: what it declares, or that it does not say. */
    public static Silence onFunding(Charter charter) {
        return in(charter, FUNDING, "没有规定经费由谁记账、如何使用", "does not say who keeps money or how it is spent");
    }

    private static Silence in(Charter charter, String topic, String zh, String en) {
        return charter.silences()
                .find(found -> found.topic().equals(topic))
                .getOrElse(() ->
                        of(topic, Text.of("章程 " + charter.id() + " " + zh, "the charter " + charter.id() + " " + en)));
    }
}
