package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.adapters.rest.RehearsalDocument.Decided;
import io.governance.adapters.rest.RehearsalDocument.Line;
import io.governance.adapters.rest.RehearsalDocument.Outcome;
import io.governance.adapters.rest.RehearsalDocument.Result;
import io.governance.adapters.rest.RehearsalDocument.Unreadable;
import io.governance.core.AllianceId;
import io.governance.core.PersonId;
import io.governance.core.Text;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Rehearsal;
import io.governance.core.time.Occasion;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * A script as it is played, step after step, on an alliance of which nothing is stored.
 *
 * @param script what is played
 * @param written the document it was read from, where complaints point to
 */
record RehearsalRun(Script script, Written written) {

    private static final AllianceId NEW = AllianceId.of("rehearsal");

    /** The founding of the new alliance, under one of these charters. */
    Rehearsal founding(PersonId founder, Seq<Charter> charters, WorkingCalendar calendar) {
        Script.Head head = script.head();
        String named = head.charter()
                .getOrElseThrow(() -> new IllegalStateException("a copy of an alliance is not founded"))
                .value();
        Charter charter = charters.find(known -> known.id().value().equals(named))
                .getOrElseThrow(() -> {
                    String known = charters.map(Charter::id).mkString(", ");
                    return FaultReport.unreadable(
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
        return Rehearsal.founding(NEW, new FoundAlliance(charter.id(), name), charter, calendar, founder, at);
    }

    /** Plays the steps as long as somebody waits for it; else ends with a complaint about the step that was reached. */
    Result play(Rehearsal start, BooleanSupplier waiting) {
        boolean copy = script.head().alliance().isDefined();
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
                copy,
                now.alliance(),
                Option.when(!copy, () -> start.entries().head()),
                lines);
    }

    private Unreadable tooMuch(int step) {
        return FaultReport.unreadable(
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
        return FaultReport.unreadable(
                List.of(new Fault(
                        "/steps/" + (step - 1),
                        Fault.Code.OUT_OF_RANGE,
                        Text.of("到此用时过长，请分几次演练", "it took too long up to here; rehearse in several parts"))),
                written);
    }

    private Unreadable tooEarly(Instant last, int step) {
        return FaultReport.unreadable(
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
}
