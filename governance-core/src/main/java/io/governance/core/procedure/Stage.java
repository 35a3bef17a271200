package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One stage of a procedure (阶段).
 *
 * @param id its name in requests and records, such as {@code screen}
 * @param title what happens
 * @param by who acts; in a stage that a body decides, who may put it to the vote is said by the body
 * @param task what has to be done
 * @param applies whether the charter, as it is read, asks for this stage at all
 * @param papers what has to be handed in
 * @param within how long the stage may take from the end of the one before; none if the charter says nothing. Lateness is
 *     a duty not done, and never undoes the stage
 * @param notice how long before the effect this stage must be complete; none if there is no such period
 * @param effect what comes about when the stage is complete; none if nothing does yet
 * @param needsProposer whether somebody in the wrong capacity is told that a proposer is missing, and not only that they
 *     are not competent
 * @param citations where the charter lays it down, the decisive provision first; at least one
 */
public record Stage(
        String id,
        Text title,
        ByReading<Capacity> by,
        ByReading<Task> task,
        ByReading<Boolean> applies,
        Seq<Paper> papers,
        Option<Period> within,
        Option<Notice> notice,
        Option<Effect> effect,
        boolean needsProposer,
        Seq<Citation> citations) {
    public Stage {
        Id.checked("stage", id);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("stage " + id + " cites no provision");
        }
    }

    /** Obtains a stage in which somebody acts. */
    public static Stage of(String id, Text title, Capacity by, Task task, Citation... citations) {
        return new Stage(
                id,
                title,
                ByReading.plain(by),
                ByReading.plain(task),
                ByReading.plain(true),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                false,
                List.of(citations));
    }

    /** Returns this stage done by somebody who depends on readings. */
    public Stage by(ByReading<Capacity> others) {
        return new Stage(id, title, others, task, applies, papers, within, notice, effect, needsProposer, citations);
    }

    /** Returns this stage with a task that depends on readings. */
    public Stage doing(ByReading<Task> other) {
        return new Stage(id, title, by, other, applies, papers, within, notice, effect, needsProposer, citations);
    }

    /** Returns this stage asked for under some readings only. */
    public Stage where(ByReading<Boolean> asked) {
        return new Stage(id, title, by, task, asked, papers, within, notice, effect, needsProposer, citations);
    }

    /** Returns this stage with one more paper to hand in. */
    public Stage needing(Paper paper) {
        return new Stage(
                id, title, by, task, applies, papers.append(paper), within, notice, effect, needsProposer, citations);
    }

    /** Returns this stage to be done within a period. */
    public Stage within(Period period) {
        return new Stage(
                id, title, by, task, applies, papers, Option.some(period), notice, effect, needsProposer, citations);
    }

    /** Returns this stage to be complete some time before the effect. */
    public Stage ahead(Notice length) {
        return new Stage(
                id, title, by, task, applies, papers, within, Option.some(length), effect, needsProposer, citations);
    }

    /** Returns this stage with what comes about when it is complete. */
    public Stage then(Effect comes) {
        return new Stage(
                id, title, by, task, applies, papers, within, notice, Option.some(comes), needsProposer, citations);
    }

    /** Returns this stage, to somebody in the wrong capacity for which a proposer is missing. */
    public Stage needingProposer() {
        return new Stage(id, title, by, task, applies, papers, within, notice, effect, true, citations);
    }

    /** Every question that this stage depends on. */
    public Seq<Reading> readings() {
        return by.readings()
                .appendAll(task.readings())
                .appendAll(applies.readings())
                .distinct();
    }
}
