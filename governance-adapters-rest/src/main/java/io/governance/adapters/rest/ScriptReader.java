package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.adapters.rest.Script.Head;
import io.governance.adapters.rest.Script.Step;
import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;

/** Reads one document as a script: its head, and its steps as often as they are repeated. */
final class ScriptReader {

    /** How many faults are told at once. */
    private static final int MAX_FAULTS = 50;

    private final java.util.List<Fault> faults;
    private final RecordReader reader;
    private final Repetition repetition;
    private final StepReader stepReader;
    private final java.util.List<Step> steps = new ArrayList<>();
    private long values;

    ScriptReader(java.util.List<Fault> faults) {
        this.faults = faults;
        this.reader = new RecordReader(faults);
        this.repetition = new Repetition(reader);
        this.stepReader = new StepReader(reader);
    }

    /**
     * Reads the document, as far as it can be read.
     *
     * @param stored the stored alliance that it is for if it names none, nor a charter
     */
    Option<Script> script(JsonNode root, Option<AllianceId> stored) {
        Option<Head> head = reader.record(Head.class, root, "")
                .map(found -> found.isUnplaced() ? stored.map(found::on).getOrElse(found) : found);
        head.forEach(this::head);
        stepReader.begin(Option.of(root.get("at"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .flatMap(Moment::read));
        steps(root.path("steps"));
        boolean dated = stepReader.latest().isDefined()
                || head.exists(found -> found.alliance().isDefined());
        boolean undated = !dated
                || (!steps.isEmpty()
                        && steps.get(0).at().isEmpty()
                        && head.exists(found -> found.alliance().isEmpty()));
        if (undated && !head.exists(Head::isUnplaced)) {
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
                : repetition.each(over.get(), at + "/for").map(Option::some);
        ObjectNode once = step.deepCopy().without("for");
        values += Repetition.size(once) * each.size();
        if (steps.size() + each.size() > Script.MAX_STEPS) {
            reader.fault(
                    "/steps",
                    Fault.Code.OUT_OF_RANGE,
                    Text.of(
                            "重复展开后最多 " + Script.MAX_STEPS + " 步",
                            "at most " + Script.MAX_STEPS + " steps, repeated ones written out"));
            return false;
        }
        if (values > Script.MAX_VALUES) {
            reader.fault(
                    "/steps",
                    Fault.Code.OUT_OF_RANGE,
                    Text.of(
                            "重复与范围展开后最多 " + Script.MAX_VALUES + " 个值",
                            "at most " + Script.MAX_VALUES + " values, repeated ones and ranges written out"));
            return false;
        }
        int before = faults.size();
        for (Option<String> name : each) {
            ObjectNode replaced = name.isEmpty() ? once : (ObjectNode) Repetition.replaced(once, name.get());
            stepReader.step(number, name, replaced, at).forEach(steps::add);
            if (faults.size() > before) {
                break;
            }
        }
        return true;
    }
}
