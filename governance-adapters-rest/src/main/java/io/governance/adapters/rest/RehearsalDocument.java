package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Rehearsal;
import io.governance.core.record.Entry;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;

/**
 * A rehearsal as somebody wrote it down (演练脚本): dated commands and questions, with what is expected of each.
 *
 * <p>It is {@link #parse parsed} from YAML or JSON, {@link #play played} on a new alliance or on a copy of a stored one, and
 * what came of it is {@link #write written} as JSON or shown line by line. Nothing is stored.
 */
public final class RehearsalDocument {

    private static final PersonId FOUNDER = PersonId.of("secretary");

    private final Script script;
    private final Written written;

    private RehearsalDocument(Script script, Written written) {
        this.script = script;
        this.written = written;
    }

    /** In which notation a document is written. */
    public enum Notation {
        /** YAML, as far as JSON can say the same. */
        YAML,
        /** JSON. */
        JSON
    }

    /**
     * One thing that is wrong with a document.
     *
     * @param line where, from 1
     * @param text what is wrong, in which step and field
     */
    public record Complaint(int line, Text text) {}

    /** A document cannot be understood; every complaint says where and why. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Seq<Complaint> complaints;
        private final transient Seq<Fault> faults;
        private final boolean malformed;

        Unreadable(Seq<Complaint> complaints, Seq<Fault> faults, boolean malformed) {
            super(complaints.map(complaint -> complaint.text().en()).mkString("; "), null, false, false);
            this.complaints = complaints;
            this.faults = faults;
            this.malformed = malformed;
        }

        /** What is wrong, at least one thing. */
        public Seq<Complaint> complaints() {
            return complaints;
        }

        Seq<Fault> faults() {
            return faults;
        }

        boolean isMalformed() {
            return malformed;
        }
    }

    /**
     * What a document came to.
     *
     * @param title what it is called
     * @param copy whether it was played on a copy of a stored alliance
     * @param alliance the alliance as it was in the end
     * @param founding the founding of a new alliance
     * @param lines what each step came to, in order
     */
    public record Result(
            Option<String> title, boolean copy, Alliance alliance, Option<Entry> founding, Seq<Line> lines) {

        /** How many commands were carried out. */
        public int done() {
            return lines.count(line -> line.outcome() instanceof Decided decided
                    && decided.result().isRight());
        }

        /** How many commands were refused. */
        public int refused() {
            return lines.count(line -> line.outcome() instanceof Decided decided
                    && decided.result().isLeft());
        }

        /** How many questions were answered. */
        public int answered() {
            return lines.count(line -> line.outcome() instanceof Answered);
        }

        /** The steps that did not come to what was expected. */
        public Seq<Line> unexpected() {
            return lines.filter(line -> line.unmet().isDefined());
        }
    }

    /**
     * What one step came to.
     *
     * @param number its place in the document, from 1; repetitions share it
     * @param each what the repetition is for; none if it is not repeated
     * @param at when
     * @param by who; none for a question
     * @param name the name of the command or question
     * @param outcome what happened
     * @param shows the articles that it shows, as its author says
     * @param note what its author remarks
     * @param expected what was expected, as it is written; JSON null if any answer would do
     * @param unmet what was expected and what happened instead; none if all is as expected
     */
    public record Line(
            int number,
            Option<String> each,
            Instant at,
            Option<PersonId> by,
            String name,
            Outcome outcome,
            Seq<Citation> shows,
            Option<String> note,
            JsonNode expected,
            Option<Text> unmet) {

        /** When, as people in China read it. */
        public String localTime() {
            return Moment.write(at);
        }
    }

    /** What happened at a step. */
    public sealed interface Outcome {}

    /**
     * A command was carried out or refused.
     *
     * @param arguments what it asked for
     * @param result what would have been recorded, or why not
     */
    public record Decided(ObjectNode arguments, Either<Refusal, Seq<Entry>> result) implements Outcome {}

    /**
     * A question was answered.
     *
     * @param about what it was about
     * @param facts the answer
     */
    public record Answered(String about, ObjectNode facts) implements Outcome {

        /** The answer in one language. */
        public JsonNode facts(Language language) {
            return Localised.in(language, facts);
        }

        /** The answer on one line. */
        public String words(Language language) {
            return Expectation.words(facts(language));
        }
    }

    /** What an act is called in documents, such as {@code MemberRegistered}. */
    public static String kind(Entry entry) {
        return Expectation.kind(entry.act());
    }

    /** When something was recorded, as people in China read it. */
    public static String time(Entry entry) {
        return Moment.write(entry.at());
    }

    /**
     * Reads a document.
     *
     * @throws Unreadable if anything is wrong with it
     */
    public static RehearsalDocument parse(String text, Notation notation) {
        return parse(text, notation, Option.none());
    }

    /**
     * Reads a document for a stored alliance, which it need not name.
     *
     * @throws Unreadable if anything is wrong with it
     */
    public static RehearsalDocument parse(String text, Notation notation, AllianceId stored) {
        return parse(text, notation, Option.some(stored));
    }

    private static RehearsalDocument parse(String text, Notation notation, Option<AllianceId> stored) {
        Written written;
        try {
            written = notation == Notation.YAML ? Written.yaml(text) : Written.json(text);
        } catch (Written.Malformed malformed) {
            throw FaultReport.unreadable(malformed);
        }
        java.util.List<Fault> faults = new ArrayList<>();
        Option<Script> script = Script.read(written.root(), stored, faults);
        if (script.isEmpty()) {
            throw FaultReport.unreadable(List.ofAll(faults), written);
        }
        return new RehearsalDocument(script.get(), written);
    }

    /**
     * A command that is to be carried out for real.
     *
     * @param number its place in the document, from 1; repetitions share it
     * @param each what the repetition is for; none if it is not repeated
     * @param from not before when; none if at any time
     * @param by who; none if the founder
     * @param name the name of the command
     * @param command the command
     * @param identity what tells it from every other step: it depends on this step and those before it, and on nothing else
     */
    public record Planned(
            int number,
            Option<String> each,
            Option<Instant> from,
            Option<PersonId> by,
            String name,
            Command command,
            String identity) {

        /** Not before when, as people in China read it. */
        public String localTime() {
            return from.map(Moment::write).getOrElse("");
        }
    }

    /** The commands in their order, without the questions. */
    public Seq<Planned> planned() {
        return Plan.of(script);
    }

    /** How a new alliance is founded; none if the document is for a stored one. */
    public Option<FoundAlliance> founds() {
        return script.head()
                .charter()
                .map(charter -> new FoundAlliance(
                        charter,
                        script.head().name().orElse(script.head().title()).getOrElse(charter.value())));
    }

    /** Who founds a new alliance. */
    public PersonId founder() {
        return script.head().founder().getOrElse(FOUNDER);
    }

    /** The stored alliance that a copy is wanted of; none for a new alliance. */
    public Option<AllianceId> copyOf() {
        return script.head().alliance();
    }

    /**
     * The founding of the new alliance.
     *
     * @param charters the charters that it can be under
     * @param calendar the calendar that periods are counted by
     * @throws Unreadable if its charter is not one of them
     * @throws IllegalStateException if a copy is wanted
     */
    public Rehearsal founding(Seq<Charter> charters, WorkingCalendar calendar) {
        return new RehearsalRun(script, written).founding(founder(), charters, calendar);
    }

    /**
     * Plays the steps, however long that takes.
     *
     * @param start the founding, or a copy of the stored alliance
     * @throws Unreadable if the first step is before the last entry of the stored alliance, or too much would be recorded
     */
    public Result play(Rehearsal start) {
        return play(start, () -> true);
    }

    /** Plays the steps as long as somebody waits for it; else ends with a complaint about the step that was reached. */
    Result play(Rehearsal start, BooleanSupplier waiting) {
        return new RehearsalRun(script, written).play(start, waiting);
    }

    /** Writes down what a document came to, with the summaries of the articles in one language. */
    public static ObjectNode write(Result result, Language language) {
        return write(result, false, language);
    }

    /**
     * Writes down what a document came to.
     *
     * @param onlyUnexpected whether only the steps are written that did not come to what was expected
     */
    public static ObjectNode write(Result result, boolean onlyUnexpected, Language language) {
        return RehearsalWriter.write(result, onlyUnexpected, language);
    }
}
