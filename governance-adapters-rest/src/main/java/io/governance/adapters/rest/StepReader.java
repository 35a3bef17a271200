package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.adapters.rest.Script.Move;
import io.governance.adapters.rest.Script.Step;
import io.governance.core.Citation;
import io.governance.core.PersonId;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Reads the steps of a document one after the other; a step that does not say when is taken as the one before. */
final class StepReader {

    private final RecordReader reader;
    private Option<Instant> latest = Option.none();

    StepReader(RecordReader reader) {
        this.reader = reader;
    }

    /** How the fields of a step are written, but for its command. */
    record StepForm(
            Option<Instant> at,
            Option<PersonId> by,
            Option<JsonNode> ask,
            Option<JsonNode> article,
            Option<JsonNode> articles,
            Option<String> note,
            Option<JsonNode> expect) {}

    /** Takes the steps from here on as not before this time. */
    void begin(Option<Instant> at) {
        latest = at;
    }

    /** When the last step was that has been read; none if nothing has said so yet. */
    Option<Instant> latest() {
        return latest;
    }

    /** Reads a step; none if anything is wrong with it. */
    Option<Step> step(int number, Option<String> each, ObjectNode written, String at) {
        Seq<String> rest = List.ofAll(written::fieldNames).filter(name -> !Script.FIELDS.contains(name));
        Seq<String> commands = rest.filter(name -> CommandNames.named(name).isDefined());
        for (String name : rest.removeAll(commands)) {
            reader.fault(
                    Written.below(at, name),
                    Fault.Code.UNKNOWN_PROPERTY,
                    Text.of(
                            "没有命令或字段 " + Fields.echo(name) + "；命令有："
                                    + CommandNames.all().mkString("、") + "；字段有：" + Script.FIELDS.mkString("、"),
                            "unknown command or field " + Fields.echo(name) + "; commands are "
                                    + CommandNames.all().mkString(", ") + "; fields are "
                                    + Script.FIELDS.mkString(", ")));
        }
        ObjectNode fields = written.deepCopy().retain(Script.FIELDS.toJavaList());
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
                .map(Script.Do::new);
    }

    private Option<Move> question(JsonNode asked, String at) {
        Seq<String> known = Questions.ALL.keySet().toList();
        if (!asked.isTextual() && (!asked.isObject() || asked.size() != 1)) {
            return reader.fault(
                    at,
                    Fault.Code.BAD_FORM,
                    Text.of(
                            "须为一个问题，如 ballot: b1；有：" + known.mkString("、"),
                            "must be one question such as ballot: b1; there is " + known.mkString(", ")));
        }
        String name = asked.isTextual() ? asked.asText() : asked.fieldNames().next();
        if (!known.contains(name)) {
            return reader.fault(
                    Written.below(at, name),
                    Fault.Code.UNKNOWN_PROPERTY,
                    Text.of(
                            "没有问题 " + Fields.echo(name) + "，有：" + known.mkString("、"),
                            "unknown question " + Fields.echo(name) + "; there is " + known.mkString(", ")));
        }
        JsonNode about = asked.path(name);
        return about.isMissingNode() || about.isNull()
                ? Option.some(new Script.Ask(name, ""))
                : reader.text(about, Written.below(at, name)).map(text -> new Script.Ask(name, text));
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
        return one.flatMap(first -> more.map(others -> first.appendAll(others).distinct()));
    }
}
