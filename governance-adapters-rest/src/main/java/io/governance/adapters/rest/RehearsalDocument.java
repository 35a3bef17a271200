package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import io.governance.core.time.Occasion;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/**
 * A rehearsal as somebody wrote it down (演练脚本): dated commands and questions, with what is expected of each.
 *
 * <p>It is {@link #parse parsed} from YAML or JSON, {@link #play played} on a new alliance or on a copy of a stored one, and
 * what came of it is {@link #write written} as JSON or shown line by line. Nothing is stored.
 */
public final class RehearsalDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final AllianceId NEW = AllianceId.of("rehearsal");
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

        /** The answer on one line. */
        public String words() {
            return Expectation.words(facts);
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
        Written written;
        try {
            written = notation == Notation.YAML ? Written.yaml(text) : Written.json(text);
        } catch (Written.Malformed malformed) {
            throw unreadable(malformed);
        }
        java.util.List<Fault> faults = new ArrayList<>();
        Option<Script> script = Script.read(written.root(), faults);
        if (script.isEmpty()) {
            throw unreadable(List.ofAll(faults), written);
        }
        return new RehearsalDocument(script.get(), written);
    }

    static Unreadable unreadable(Written.Malformed malformed) {
        return new Unreadable(
                List.of(new Complaint(malformed.line(), malformed.text())),
                List.of(new Fault("", Fault.Code.BAD_FORM, placed(malformed))),
                true);
    }

    private static Text placed(Written.Malformed malformed) {
        return Text.of(
                "第 " + malformed.line() + " 行：" + malformed.text().zh(),
                "line " + malformed.line() + ": " + malformed.text().en());
    }

    static Unreadable unreadable(Seq<Fault> faults, Written written) {
        return new Unreadable(
                faults.map(fault -> new Complaint(written.line(fault.pointer()), placed(fault))), faults, false);
    }

    /** A fault with the step and the field where it is. */
    private static Text placed(Fault fault) {
        Seq<String> path = List.of(fault.pointer().split("/"))
                .drop(1)
                .map(part -> part.replace("~1", "/").replace("~0", "~"));
        boolean namesItself = fault.code() == Fault.Code.UNKNOWN_PROPERTY || fault.code() == Fault.Code.MISSING;
        Seq<String> where = namesItself ? path.dropRight(1) : path;
        boolean step = where.size() > 1 && where.head().equals("steps");
        Seq<String> behind = step ? where.drop(2) : where;
        boolean inside = step && behind.size() > 1 && !behind.get(1).matches("[0-9]+");
        String field = (inside ? behind.drop(1) : behind).mkString(".").replaceAll("\\.([0-9]+)", "[$1]");
        behind = (inside ? behind.take(1) : List.<String>empty())
                .appendAll(field.isEmpty() ? List.empty() : List.of(field));
        String number = step ? Integer.toString(Integer.parseInt(where.get(1)) + 1) : "";
        Seq<String> zh = step ? behind.prepend("第 " + number + " 步") : behind;
        Seq<String> en = step ? behind.prepend("step " + number) : behind;
        return Text.of(
                zh.isEmpty()
                        ? fault.message().zh()
                        : zh.mkString("，") + "：" + fault.message().zh(),
                en.isEmpty()
                        ? fault.message().en()
                        : en.mkString(", ") + ": " + fault.message().en());
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
        Vector<Planned> planned = Vector.empty();
        String identity = "";
        for (Script.Step step : script.steps()) {
            if (step.move() instanceof Script.Do act) {
                identity = digest(identity + step.by().map(PersonId::value).getOrElse("") + " " + act.name() + " "
                        + RecordWriter.components(act.command()));
                planned = planned.append(new Planned(
                        step.number(), step.each(), step.at(), step.by(), act.name(), act.command(), identity));
            }
        }
        return planned;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
        Script.Head head = script.head();
        String named = head.charter()
                .getOrElseThrow(() -> new IllegalStateException("a copy of an alliance is not founded"))
                .value();
        Charter charter = charters.find(known -> known.id().value().equals(named))
                .getOrElseThrow(() -> {
                    String known = charters.map(Charter::id).mkString(", ");
                    return unreadable(
                            List.of(new Fault(
                                    "/charter",
                                    Fault.Code.UNKNOWN_VALUE,
                                    Text.of(
                                            "没有章程 " + named + "，有：" + known,
                                            "there is no charter " + named + "; there is " + known))),
                            written);
                });
        String name =
                head.name().orElse(head.title()).getOrElse(() -> charter.name().zh());
        Instant at = head.at().getOrElse(() -> script.steps().head().at().get());
        return Rehearsal.founding(
                NEW,
                new FoundAlliance(charter.id(), name),
                charter,
                calendar,
                head.founder().getOrElse(FOUNDER),
                at);
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
        PersonId founder = start.alliance().founded().actor();
        Rehearsal now = start;
        Vector<Line> lines = Vector.empty();
        long recorded = 0;
        for (Script.Step step : script.steps()) {
            Instant at = step.at().getOrElse(now.at());
            if (!waiting.getAsBoolean()) {
                throw tooLong(step.number());
            }
            if (at.isBefore(now.at())) {
                throw tooEarly(now.at(), step.number());
            }
            if (step.move() instanceof Script.Do act) {
                PersonId by = step.by().getOrElse(founder);
                Rehearsal.Outcome outcome = now.take(new Rehearsal.Step(at, by, act.command()));
                now = outcome.after();
                recorded += outcome.result()
                        .map(entries -> entries.map(entry -> RecordWriter.size(entry.act()))
                                .sum()
                                .longValue())
                        .getOrElse(0L);
                if (recorded > Script.MAX_VALUES) {
                    throw tooMuch(step.number());
                }
                lines = lines.append(line(
                        step,
                        at,
                        Option.some(by),
                        new Decided(RecordWriter.components(act.command()), outcome.result()),
                        step.expected().unmet(outcome.result())));
            } else if (step.move() instanceof Script.Ask ask) {
                ObjectNode answer = Questions.ALL
                        .get(ask.name())
                        .get()
                        .answer(now.alliance().at(at), new Occasion(founder, at, now.calendar()), ask.about());
                lines = lines.append(line(
                        step,
                        at,
                        Option.none(),
                        new Answered(ask.about(), answer),
                        step.expected().unmet(answer)));
            }
        }
        return new Result(
                script.head().title(),
                copyOf().isDefined(),
                now.alliance(),
                Option.when(copyOf().isEmpty(), () -> start.entries().head()),
                lines);
    }

    private Unreadable tooMuch(int step) {
        return unreadable(
                List.of(new Fault(
                        "/steps/" + (step - 1),
                        Fault.Code.OUT_OF_RANGE,
                        Text.of(
                                "至此应记录的内容超过 " + Script.MAX_VALUES + " 个值，请分几次演练",
                                "up to here more than " + Script.MAX_VALUES
                                        + " values would be recorded; rehearse in several parts"))),
                written);
    }

    private Unreadable tooLong(int step) {
        return unreadable(
                List.of(new Fault(
                        "/steps/" + (step - 1),
                        Fault.Code.OUT_OF_RANGE,
                        Text.of("到此用时过长，请分几次演练", "it took too long up to here; rehearse in several parts"))),
                written);
    }

    private Unreadable tooEarly(Instant last, int step) {
        return unreadable(
                List.of(new Fault(
                        "/steps/" + (step - 1) + "/at",
                        Fault.Code.OUT_OF_RANGE,
                        Text.of(
                                "不能早于已有记录的最后一条（" + Moment.write(last) + "）",
                                "must not be before the last entry of the record (" + Moment.write(last) + ")"))),
                written);
    }

    private static Line line(Script.Step step, Instant at, Option<PersonId> by, Outcome outcome, Option<Text> unmet) {
        return new Line(
                step.number(),
                step.each(),
                at,
                by,
                step.move().name(),
                outcome,
                step.shows(),
                step.note(),
                step.expected().written(),
                unmet);
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
        ObjectNode document = JSON.objectNode();
        document.put("title", result.title().getOrNull());
        document.put("alliance", result.copy() ? result.alliance().id().value() : null);
        document.put("charter", result.alliance().charter().id().value());
        document.put("name", result.alliance().name());
        document.set(
                "founding",
                result.founding().<JsonNode>map(RehearsalDocument::founding).getOrElse(JSON::nullNode));
        ArrayNode steps = document.putArray("steps");
        (onlyUnexpected ? result.unexpected() : result.lines()).forEach(line -> steps.add(step(line, language)));
        document.putObject("summary")
                .put("steps", result.lines().size())
                .put("done", result.done())
                .put("refused", result.refused())
                .put("answered", result.answered())
                .put("unexpected", result.unexpected().size());
        document.set("articles", RulingDocument.articles(result.alliance().charter(), cited(result), language));
        return document;
    }

    private static Seq<Citation> cited(Result result) {
        return result.founding()
                .toList()
                .flatMap(entry -> entry.act().citations())
                .appendAll(result.lines().flatMap(line -> line.shows().appendAll(cited(line.outcome()))))
                .distinct();
    }

    private static Seq<Citation> cited(Outcome outcome) {
        return outcome instanceof Decided decided
                ? decided.result()
                        .fold(
                                Refusal::citations,
                                entries -> entries.flatMap(entry -> entry.act().citations()))
                : List.empty();
    }

    private static ObjectNode founding(Entry entry) {
        ObjectNode founding = JSON.objectNode()
                .put("at", entry.at().toString())
                .put("by", entry.actor().value());
        founding.putArray("acts").add(act(entry));
        return founding;
    }

    private static ObjectNode step(Line line, Language language) {
        ObjectNode step = JSON.objectNode().put("number", line.number());
        line.each().forEach(each -> step.put("for", each));
        step.put("at", line.at().toString());
        if (line.outcome() instanceof Decided decided) {
            step.put("by", line.by().map(PersonId::value).getOrNull());
            step.put("command", line.name());
            step.set("arguments", decided.arguments());
            decided.result()
                    .peek(entries -> {
                        step.put("outcome", "DONE");
                        ArrayNode acts = step.putArray("acts");
                        entries.forEach(entry -> acts.add(act(entry)));
                    })
                    .peekLeft(refusal -> {
                        step.put("outcome", "REFUSED");
                        step.set("refusal", refusal(refusal));
                    });
        } else if (line.outcome() instanceof Answered answered) {
            step.put("question", line.name());
            step.put("about", answered.about());
            step.put("outcome", "ANSWERED");
            step.set("answer", answered.facts());
        }
        if (line.shows().nonEmpty()) {
            step.set("shows", RulingDocument.citations(line.shows()));
        }
        line.note().forEach(note -> step.put("note", note));
        step.set("expected", line.expected());
        step.put("as_expected", line.unmet().isEmpty());
        line.unmet().forEach(unmet -> step.put("unexpected", unmet.in(language)));
        return step;
    }

    private static ObjectNode act(Entry entry) {
        ObjectNode act = JSON.objectNode().put("kind", kind(entry)).put("entry", entry.number());
        act.set("fields", RecordWriter.components(entry.act(), "citations"));
        act.set("citations", RulingDocument.citations(entry.act().citations()));
        return act;
    }

    private static ObjectNode refusal(Refusal refusal) {
        ObjectNode written = JSON.objectNode().put("code", refusal.code());
        written.set("citations", RulingDocument.citations(refusal.citations()));
        ObjectNode facts = written.putObject("facts");
        refusal.facts().forEach(fact -> facts.put(fact._1, fact._2));
        written.putObject("text")
                .put("zh", refusal.explanation().zh())
                .put("en", refusal.explanation().en());
        return written;
    }
}
