package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.alliance.Command;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is to be rehearsed, as it was read from a document, repeated steps written out.
 *
 * @param head on which alliance
 * @param steps what is done and asked, in order
 */
record Script(Head head, Seq<Step> steps) {

    /** How many steps there may be, repeated ones counted as often as they are taken. */
    static final int MAX_STEPS = 20_000;

    /** How many values the steps may hold, repeated ones and ranges written out; a text counts by its length too. */
    static final long MAX_VALUES = 2_000_000;

    /** What a step has besides its command. */
    static final Seq<String> FIELDS = List.of("at", "by", "for", "ask", "article", "articles", "note", "expect");

    /**
     * What stands above the steps.
     *
     * @param title what it is called
     * @param charter the charter of a new alliance
     * @param alliance the stored alliance that is copied
     * @param name what a new alliance is called
     * @param founder who founds it
     * @param at when it is founded
     * @param steps the steps
     */
    record Head(
            Option<String> title,
            Option<CharterId> charter,
            Option<AllianceId> alliance,
            Option<String> name,
            Option<PersonId> founder,
            Option<Instant> at,
            JsonNode steps) {

        /** Whether it says neither which charter nor which alliance. */
        boolean isUnplaced() {
            return charter.isEmpty() && alliance.isEmpty();
        }

        /** This head for a stored alliance. */
        Head on(AllianceId stored) {
            return new Head(title, charter, Option.some(stored), name, founder, at, steps);
        }
    }

    /**
     * One step.
     *
     * @param number its place in the document, from 1; repetitions share it
     * @param each what the repetition is for; none if it is not repeated
     * @param at when; none if as the step before
     * @param by who; none if the founder
     * @param move what
     * @param shows the articles that it shows
     * @param note what its author remarks
     * @param expected what it is expected to come to
     */
    record Step(
            int number,
            Option<String> each,
            Option<Instant> at,
            Option<PersonId> by,
            Move move,
            Seq<Citation> shows,
            Option<String> note,
            Expectation expected) {}

    /** What a step consists of. */
    sealed interface Move {
        /** What it is called in documents. */
        String name();
    }

    /** A command. */
    record Do(Command command) implements Move {
        @Override
        public String name() {
            return CommandNames.of(command.getClass());
        }
    }

    /** A question, by its name, about something. */
    record Ask(String name, String about) implements Move {}

    /**
     * Reads a script; none if anything is wrong with it, which is then among the faults.
     *
     * @param stored the stored alliance that it is for if it names none, nor a charter
     */
    static Option<Script> read(JsonNode root, Option<AllianceId> stored, java.util.List<Fault> faults) {
        Option<Script> read = new ScriptReader(faults).script(root, stored);
        return faults.isEmpty() ? read : Option.none();
    }
}
