package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Reading;
import io.governance.core.Style;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** One stage of a procedure (阶段). It cites at least one provision. */
@Value.Immutable
@Style
public abstract class Stage {

    /** Its name in requests and records, such as {@code screen}. */
    public abstract String id();

    /** What happens. */
    public abstract Text title();

    /** Who acts; in a stage that a body decides, who may put it to the vote is said by the body. */
    public abstract ByReading<Capacity> by();

    /** What has to be done. */
    public abstract ByReading<Task> task();

    /** Whether the charter, as it is read, asks for this stage at all. */
    public abstract ByReading<Boolean> applies();

    /** What has to be handed in. */
    public abstract Seq<Paper> papers();

    /**
     * How long the stage may take from the end of the one before; none if the charter says nothing. Lateness is a duty not
     * done, and never undoes the stage.
     */
    public abstract Option<Period> within();

    /** How long before the effect this stage must be complete; none if there is no such period. */
    public abstract Option<Notice> notice();

    /** What comes about when the stage is complete; none if nothing does yet. */
    public abstract Option<Effect> effect();

    /** Whether somebody in the wrong capacity is told that a proposer is missing, and not only that they are not competent. */
    public abstract boolean needsProposer();

    /** Where the charter lays it down, the decisive provision first; at least one. */
    public abstract Seq<Citation> citations();

    /** Checks the name and that a provision is cited. */
    @Value.Check
    protected void check() {
        Id.checked("stage", id());
        if (citations().isEmpty()) {
            throw new IllegalArgumentException("stage " + id() + " cites no provision");
        }
    }

    /** Obtains a stage in which somebody acts. */
    public static Stage of(String id, Text title, Capacity by, Task task, Citation... citations) {
        return ImmutableStage.builder()
                .id(id)
                .title(title)
                .by(ByReading.plain(by))
                .task(ByReading.plain(task))
                .applies(ByReading.plain(true))
                .papers(List.empty())
                .needsProposer(false)
                .citations(List.of(citations))
                .build();
    }

    /** Returns this stage done by somebody who depends on readings. */
    public Stage by(ByReading<Capacity> others) {
        return ImmutableStage.copyOf(this).withBy(others);
    }

    /** Returns this stage with a task that depends on readings. */
    public Stage doing(ByReading<Task> other) {
        return ImmutableStage.copyOf(this).withTask(other);
    }

    /** Returns this stage asked for under some readings only. */
    public Stage where(ByReading<Boolean> asked) {
        return ImmutableStage.copyOf(this).withApplies(asked);
    }

    /** Returns this stage with one more paper to hand in. */
    public Stage needing(Paper paper) {
        return ImmutableStage.copyOf(this).withPapers(papers().append(paper));
    }

    /** Returns this stage to be done within a period. */
    public Stage within(Period period) {
        return ImmutableStage.copyOf(this).withWithin(period);
    }

    /** Returns this stage to be complete some time before the effect. */
    public Stage ahead(Notice length) {
        return ImmutableStage.copyOf(this).withNotice(length);
    }

    /** Returns this stage with what comes about when it is complete. */
    public Stage then(Effect comes) {
        return ImmutableStage.copyOf(this).withEffect(comes);
    }

    /** Returns this stage, to somebody in the wrong capacity for which a proposer is missing. */
    public Stage needingProposer() {
        return ImmutableStage.copyOf(this).withNeedsProposer(true);
    }

    /** Every question that this stage depends on. */
    public Seq<Reading> readings() {
        return by().readings()
                .appendAll(task().readings())
                .appendAll(applies().readings())
                .distinct();
    }
}
