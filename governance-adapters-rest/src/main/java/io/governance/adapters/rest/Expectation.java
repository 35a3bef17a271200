package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What a step is expected to come to. */
sealed interface Expectation {

    /** Why what happened is not what was expected; none if it is. */
    default Option<Text> unmet(Either<Refusal, Seq<Entry>> result) {
        return Option.none();
    }

    /** Why an answer is not the expected one; none if it is. */
    default Option<Text> unmet(ObjectNode answer) {
        return Option.none();
    }

    /** As it is written in documents. */
    JsonNode written();

    /** Any answer will do. */
    record Anything() implements Expectation {
        @Override
        public JsonNode written() {
            return JsonNodeFactory.instance.nullNode();
        }
    }

    /** The command is carried out. */
    record Done() implements Expectation {
        @Override
        public Option<Text> unmet(Either<Refusal, Seq<Entry>> result) {
            return Option.when(result.isLeft(), () -> differs("done", actual(result)));
        }

        @Override
        public JsonNode written() {
            return JsonNodeFactory.instance.textNode("done");
        }
    }

    /**
     * The command is refused.
     *
     * @param refused the code of the refusal
     * @param citing provisions that it cites
     * @param facts facts that it states, each a text or a number
     * @param written as it is written
     */
    record Refused(String refused, Seq<Citation> citing, ObjectNode facts, JsonNode written) implements Expectation {
        @Override
        public Option<Text> unmet(Either<Refusal, Seq<Entry>> result) {
            boolean met = result.isLeft()
                    && result.getLeft().code().equals(refused)
                    && citing.forAll(result.getLeft().citations()::contains)
                    && List.ofAll(facts::fieldNames)
                            .forAll(name -> result.getLeft()
                                    .facts()
                                    .get(name)
                                    .contains(facts.get(name).asText()));
            String expected = refused
                    + (citing.isEmpty() ? "" : " " + citing.mkString(" "))
                    + (facts.isEmpty() ? "" : " " + words(facts));
            return Option.when(!met, () -> differs(expected, actual(result)));
        }
    }

    /**
     * The command is carried out and recorded as these acts.
     *
     * @param acts their kinds, in order
     * @param citing provisions that they cite
     * @param written as it is written
     */
    record Acts(Seq<String> acts, Seq<Citation> citing, JsonNode written) implements Expectation {
        @Override
        public Option<Text> unmet(Either<Refusal, Seq<Entry>> result) {
            boolean met = result.isRight()
                    && acts.equals(result.get().map(entry -> kind(entry.act())).toList())
                    && citing.forAll(citation ->
                            result.get().exists(entry -> entry.act().citations().contains(citation)));
            return Option.when(
                    !met,
                    () -> differs(
                            acts.mkString(", ") + (citing.isEmpty() ? "" : " " + citing.mkString(" ")),
                            actual(result)));
        }
    }

    /**
     * The answer has these facts.
     *
     * @param facts the facts
     */
    record Facts(ObjectNode facts) implements Expectation {
        @Override
        public Option<Text> unmet(ObjectNode answer) {
            Seq<String> wrong = List.ofAll(facts::fieldNames).filter(name -> !same(facts.get(name), answer.get(name)));
            return Option.when(
                    wrong.nonEmpty(),
                    () -> differs(
                            wrong.map(name -> name + "=" + words(facts.get(name)))
                                    .mkString(" "),
                            wrong.map(name -> answer.has(name) ? name + "=" + words(answer.get(name)) : name + "?")
                                            .mkString(" ")
                                    + (wrong.exists(name -> !answer.has(name)) ? " (" + words(answer) + ")" : "")));
        }

        @Override
        public JsonNode written() {
            return facts;
        }

        private static boolean same(JsonNode expected, @org.jspecify.annotations.Nullable JsonNode actual) {
            return actual != null
                    && (expected.isIntegralNumber() && actual.isIntegralNumber()
                            ? expected.bigIntegerValue().equals(actual.bigIntegerValue())
                            : expected.isArray() && actual.isArray() && expected.size() == actual.size()
                                    ? List.range(0, expected.size()).forAll(i -> same(expected.get(i), actual.get(i)))
                                    : expected.equals(actual));
        }
    }

    private static Text differs(String expected, String actual) {
        return Text.of("预期 " + expected + "；实际 " + actual, "expected " + expected + "; actual " + actual);
    }

    private static String actual(Either<Refusal, Seq<Entry>> result) {
        return result.fold(
                refusal -> refusal.code()
                        + (refusal.citations().isEmpty()
                                ? ""
                                : " " + refusal.citations().mkString(" "))
                        + " "
                        + refusal.facts().map(fact -> fact._1 + "=" + fact._2).mkString(" "),
                entries -> entries.isEmpty()
                        ? "done"
                        : entries.map(entry -> kind(entry.act())).mkString(", ") + " "
                                + entries.flatMap(entry -> entry.act().citations())
                                        .distinct()
                                        .mkString(" "));
    }

    /** What an act is called in documents. */
    static String kind(Act act) {
        return act.getClass().getSimpleName();
    }

    /** Facts on one line. */
    static String words(JsonNode value) {
        if (value.isObject()) {
            return List.ofAll(value::fieldNames)
                    .map(name -> name + "=" + words(value.get(name)))
                    .mkString(" ");
        }
        return value.isArray() ? List.ofAll(value).map(Expectation::words).mkString("[", ", ", "]") : value.asText();
    }

    /** What is written for a command; a fault is noted and read as none. */
    static Option<Expectation> ofCommand(JsonNode written, String at, RecordReader reader) {
        if (written.isTextual() && written.textValue().equals("done")) {
            return Option.some(new Done());
        }
        if (written.has("refused")) {
            return reader.record(RefusedForm.class, written, at)
                    .flatMap(form -> citing(form.citing(), at, reader)
                            .flatMap(citing -> facts(form.facts(), at, reader)
                                    .map(facts -> new Refused(form.refused(), citing, facts, written))));
        }
        if (written.has("acts")) {
            return reader.record(ActsForm.class, written, at)
                    .flatMap(form ->
                            citing(form.citing(), at, reader).map(citing -> new Acts(form.acts(), citing, written)));
        }
        return reader.fault(
                at,
                Fault.Code.BAD_FORM,
                Text.of("须为 done、{refused: 代码} 或 {acts: [种类]}", "must be done, {refused: CODE} or {acts: [kind]}"));
    }

    /** What is written for a question; a fault is noted and read as none. */
    static Option<Expectation> ofQuestion(JsonNode written, String at, RecordReader reader) {
        return written instanceof ObjectNode facts
                ? Option.some(new Facts(facts))
                : reader.fault(at, Fault.Code.WRONG_TYPE, Text.of("须为对象（事实: 值）", "must be an object (fact: value)"));
    }

    /** How a refusal is written. */
    record RefusedForm(String refused, Option<JsonNode> citing, Option<JsonNode> facts) {}

    /** How acts are written. */
    record ActsForm(Seq<String> acts, Option<JsonNode> citing) {}

    private static Option<Seq<Citation>> citing(Option<JsonNode> written, String at, RecordReader reader) {
        return written.map(found -> citations(found, at + "/citing", reader)).getOrElse(Option.some(List.empty()));
    }

    private static Option<ObjectNode> facts(Option<JsonNode> written, String at, RecordReader reader) {
        if (written.isEmpty()) {
            return Option.some(JsonNodeFactory.instance.objectNode());
        }
        return written.get() instanceof ObjectNode facts
                ? Option.some(facts)
                : reader.fault(
                        at + "/facts",
                        Fault.Code.WRONG_TYPE,
                        Text.of("须为对象（事实: 值）", "must be an object (fact: value)"));
    }

    /** One citation, or a list of them. */
    static Option<Seq<Citation>> citations(JsonNode written, String at, RecordReader reader) {
        if (!written.isArray()) {
            return reader.value(Citation.class, written, at).map(one -> List.of((Citation) one));
        }
        Seq<Option<Object>> read =
                List.range(0, written.size()).map(i -> reader.value(Citation.class, written.get(i), at + "/" + i));
        return Option.sequence(read).map(all -> all.map(one -> (Citation) one));
    }
}
