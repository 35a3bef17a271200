package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;

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

    /** How many faults are told at once. */
    private static final int MAX_FAULTS = 50;

    private static final int CHARACTERS_PER_VALUE = 50;

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
            JsonNode steps) {}

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

    /** How the fields of a step are written, but for its command. */
    record StepForm(
            Option<Instant> at,
            Option<PersonId> by,
            Option<JsonNode> ask,
            Option<JsonNode> article,
            Option<JsonNode> articles,
            Option<String> note,
            Option<JsonNode> expect) {}

    /** Reads a script; none if anything is wrong with it, which is then among the faults. */
    static Option<Script> read(JsonNode root, java.util.List<Fault> faults) {
        Option<Script> read = new Reading(faults).script(root);
        return faults.isEmpty() ? read : Option.none();
    }

    /** The reading of one document. */
    private static final class Reading {

        private final java.util.List<Fault> faults;
        private final RecordReader reader;
        private final java.util.List<Step> steps = new ArrayList<>();
        private Option<Instant> latest = Option.none();
        private long values;

        private Reading(java.util.List<Fault> faults) {
            this.faults = faults;
            this.reader = new RecordReader(faults);
        }

        private Option<Script> script(JsonNode root) {
            Option<Head> head = reader.record(Head.class, root, "");
            head.forEach(this::head);
            latest = Option.of(root.get("at"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .flatMap(Moment::read);
            steps(root.path("steps"));
            boolean dated =
                    latest.isDefined() || head.exists(found -> found.alliance().isDefined());
            if (!dated
                    || (!steps.isEmpty()
                            && steps.get(0).at().isEmpty()
                            && head.exists(found -> found.alliance().isEmpty()))) {
                reader.fault("/at", Fault.Code.MISSING, Text.of("缺少 at：何时设立", "missing at: when it is founded"));
            }
            return head.map(found -> new Script(found, Vector.ofAll(steps)));
        }

        private void steps(JsonNode written) {
            if (!written.isArray()) {
                if (!written.isMissingNode() && !written.isNull()) {
                    reader.fault("/steps", Fault.Code.WRONG_TYPE, Text.of("须为列表", "must be a list"));
                }
                return;
            }
            for (int i = 0; i < written.size() && faults.size() < MAX_FAULTS; i++) {
                if (!repeated(i + 1, written.get(i), "/steps/" + i)) {
                    return;
                }
            }
        }

        private void head(Head head) {
            if (head.charter().isDefined() == head.alliance().isDefined()) {
                reader.fault(
                        "/charter",
                        Fault.Code.MISSING,
                        Text.of(
                                "须有 charter（新联盟）或 alliance（已有联盟的副本）之一",
                                "needs either charter, for a new alliance, or alliance, for a copy of a stored one"));
            }
            if (head.alliance().isDefined()
                    && (head.name().isDefined() || head.founder().isDefined())) {
                reader.fault(
                        head.name().isDefined() ? "/name" : "/founder",
                        Fault.Code.UNKNOWN_PROPERTY,
                        Text.of("name 与 founder 只用于新联盟", "name and founder are for a new alliance only"));
            }
        }

        /** Reads one step as often as it is repeated; false if there are too many to read on. */
        private boolean repeated(int number, JsonNode written, String at) {
            if (!(written instanceof ObjectNode step)) {
                reader.fault(at, Fault.Code.WRONG_TYPE, Text.of("须为对象", "must be an object"));
                return true;
            }
            Option<JsonNode> over = Option.of(step.get("for")).filter(found -> !found.isNull());
            Seq<Option<String>> each = over.isEmpty()
                    ? List.of(Option.none())
                    : each(over.get(), at + "/for").map(Option::some);
            ObjectNode once = step.deepCopy().without("for");
            values += size(once) * each.size();
            if (steps.size() + each.size() > MAX_STEPS) {
                reader.fault(
                        "/steps",
                        Fault.Code.OUT_OF_RANGE,
                        Text.of(
                                "重复展开后最多 " + MAX_STEPS + " 步",
                                "at most " + MAX_STEPS + " steps, repeated ones written out"));
                return false;
            }
            if (values > MAX_VALUES) {
                reader.fault(
                        "/steps",
                        Fault.Code.OUT_OF_RANGE,
                        Text.of(
                                "重复与范围展开后最多 " + MAX_VALUES + " 个值",
                                "at most " + MAX_VALUES + " values, repeated ones and ranges written out"));
                return false;
            }
            int before = faults.size();
            for (Option<String> name : each) {
                ObjectNode replaced = name.isEmpty() ? once : (ObjectNode) replaced(once, name.get());
                step(number, name, replaced, at).forEach(steps::add);
                if (faults.size() > before) {
                    break;
                }
            }
            return true;
        }

        private Seq<String> each(JsonNode over, String at) {
            if (!over.isArray()) {
                return names(over, at);
            }
            Vector<String> names = Vector.empty();
            for (int i = 0; i < over.size(); i++) {
                names = names.appendAll(names(over.get(i), at + "/" + i));
            }
            return names;
        }

        private Seq<String> names(JsonNode written, String at) {
            if (written.isIntegralNumber()) {
                return List.of(written.asText());
            }
            Option<String> text = reader.text(written, at);
            Option<Names> range = text.flatMap(Names::range);
            if (range.isEmpty()) {
                return text.toList();
            }
            if (range.get().size() > MAX_STEPS) {
                return List.fill(MAX_STEPS + 1, "");
            }
            return reader.names(range.get(), at).getOrElse(List.empty());
        }

        /** How many values something holds when its ranges are written out. */
        private static long size(JsonNode written) {
            if (written.isTextual()) {
                long range = Names.range(written.textValue()).map(Names::size).getOrElse(0L);
                return 1
                        + written.textValue().length() / CHARACTERS_PER_VALUE
                        + Math.max(0, Math.min(range, MAX_VALUES));
            }
            long size = 1;
            for (JsonNode below : written) {
                size += size(below);
            }
            return size;
        }

        private static JsonNode replaced(JsonNode written, String name) {
            if (written.isTextual()) {
                return written.textValue().contains("{}")
                        ? JsonNodeFactory.instance.textNode(written.textValue().replace("{}", name))
                        : written;
            }
            if (written instanceof ObjectNode object) {
                ObjectNode copy = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), name)));
                return copy;
            }
            if (written.isArray()) {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode(written.size());
                written.forEach(element -> copy.add(replaced(element, name)));
                return copy;
            }
            return written;
        }

        private Option<Step> step(int number, Option<String> each, ObjectNode written, String at) {
            Seq<String> rest = List.ofAll(written::fieldNames).filter(name -> !FIELDS.contains(name));
            Seq<String> commands = rest.filter(name -> CommandNames.named(name).isDefined());
            for (String name : rest.removeAll(commands)) {
                reader.fault(
                        Written.below(at, name),
                        Fault.Code.UNKNOWN_PROPERTY,
                        Text.of(
                                "没有命令或字段 " + Fields.echo(name) + "；命令有："
                                        + CommandNames.all().mkString("、") + "；字段有：" + FIELDS.mkString("、"),
                                "unknown command or field " + Fields.echo(name) + "; commands are "
                                        + CommandNames.all().mkString(", ") + "; fields are "
                                        + FIELDS.mkString(", ")));
            }
            ObjectNode fields = written.deepCopy().retain(FIELDS.toJavaList());
            if (written.path("note").isTextual()) {
                fields.put("note", written.get("note").textValue().strip().replaceAll("\\s*\\R\\s*", " "));
            }
            Option<StepForm> form = reader.record(StepForm.class, fields, at);
            if (form.isEmpty() || commands.size() < rest.size()) {
                return Option.none();
            }
            Option<Move> move = move(form.get(), commands, written, at);
            Option<Expectation> expected = expected(form.get(), at);
            Option<Seq<Citation>> shows = shows(form.get(), at);
            form.get().at().forEach(moment -> notBack(moment, at + "/at"));
            latest = form.get().at().orElse(latest);
            return move.flatMap(found -> expected.flatMap(expectation -> shows.map(articles -> new Step(
                    number,
                    each,
                    latest,
                    form.get().by(),
                    found,
                    articles,
                    form.get().note(),
                    expectation))));
        }

        private void notBack(Instant moment, String at) {
            if (latest.exists(moment::isBefore)) {
                reader.fault(
                        at,
                        Fault.Code.OUT_OF_RANGE,
                        Text.of(
                                "不能早于上一步（" + Moment.write(latest.get()) + "）",
                                "must not be before the step ahead of it (" + Moment.write(latest.get()) + ")"));
            }
        }

        private Option<Move> move(StepForm form, Seq<String> commands, ObjectNode written, String at) {
            if (commands.size() + (form.ask().isDefined() ? 1 : 0) != 1) {
                return reader.fault(
                        at,
                        Fault.Code.BAD_FORM,
                        commands.isEmpty() && form.ask().isEmpty()
                                ? Text.of("缺少命令或 ask", "needs a command, or ask")
                                : Text.of(
                                        "只能有一个命令或 ask，有：" + commands.mkString("、"),
                                        "has exactly one command or ask, not "
                                                + commands.appendAll(form.ask().map(asked -> "ask"))
                                                        .mkString(", ")));
            }
            if (form.ask().isDefined()) {
                if (form.by().isDefined()) {
                    return reader.fault(
                            at + "/by", Fault.Code.UNKNOWN_PROPERTY, Text.of("提问不写 by", "a question has no by"));
                }
                return question(form.ask().get(), at + "/ask");
            }
            JsonNode command = written.get(commands.head());
            return reader.record(
                            CommandNames.named(commands.head()).get(),
                            command.isNull() ? JsonNodeFactory.instance.objectNode() : command,
                            at + "/" + commands.head())
                    .map(Do::new);
        }

        private Option<Move> question(JsonNode asked, String at) {
            Seq<String> known = Questions.ALL.keySet().toList();
            if (!asked.isObject() || asked.size() != 1) {
                return reader.fault(
                        at,
                        Fault.Code.BAD_FORM,
                        Text.of(
                                "须为一个问题，如 ballot: b1；有：" + known.mkString("、"),
                                "must be one question such as ballot: b1; there is " + known.mkString(", ")));
            }
            String name = asked.fieldNames().next();
            if (!known.contains(name)) {
                return reader.fault(
                        Written.below(at, name),
                        Fault.Code.UNKNOWN_PROPERTY,
                        Text.of(
                                "没有问题 " + Fields.echo(name) + "，有：" + known.mkString("、"),
                                "unknown question " + Fields.echo(name) + "; there is " + known.mkString(", ")));
            }
            JsonNode about = asked.get(name);
            return about.isNull()
                    ? Option.some(new Ask(name, ""))
                    : reader.text(about, Written.below(at, name)).map(text -> new Ask(name, text));
        }

        private Option<Expectation> expected(StepForm form, String at) {
            if (form.ask().isDefined()) {
                return form.expect()
                        .map(written -> Expectation.ofQuestion(written, at + "/expect", reader))
                        .getOrElse(() -> Option.some(new Expectation.Anything()));
            }
            return form.expect()
                    .map(written -> Expectation.ofCommand(written, at + "/expect", reader))
                    .getOrElse(() -> Option.some(new Expectation.Done()));
        }

        private Option<Seq<Citation>> shows(StepForm form, String at) {
            Option<Seq<Citation>> none = Option.some(List.empty());
            Option<Seq<Citation>> one = form.article()
                    .map(found -> Expectation.citations(found, at + "/article", reader))
                    .getOrElse(none);
            Option<Seq<Citation>> more = form.articles()
                    .map(found -> Expectation.citations(found, at + "/articles", reader))
                    .getOrElse(none);
            return one.flatMap(
                    first -> more.map(others -> first.appendAll(others).distinct()));
        }
    }
}
