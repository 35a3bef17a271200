package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How something is brought about (程序): its stages in their order, the first of which files the proposal.
 *
 * @param id its name in requests and records, such as {@code admission}
 * @param title what it brings about
 * @param stages the stages in their order, at least one; no stage may be skipped
 * @param eligibility what the member concerned must be; nothing if empty
 * @param grounds the grounds of which a proposal must name one; none is asked if empty
 * @param citations where the charter lays it down, the decisive provision first; at least one
 */
public record Procedure(
        String id,
        Text title,
        Seq<Stage> stages,
        Seq<Eligibility> eligibility,
        Seq<Ground> grounds,
        Seq<Citation> citations) {
    public Procedure {
        Id.checked("procedure", id);
        if (stages.isEmpty() || citations.isEmpty()) {
            throw new IllegalArgumentException("procedure " + id + " needs a stage and a provision");
        }
    }

    /** Everything that its stages bring about, under whatever reading. */
    public Seq<Effect> effects() {
        return stages.flatMap(Stage::effect).map(Effect::whateverIsRead);
    }

    /** Checks if it ends the alliance, so that its last stages are part of winding it up. */
    public boolean endsTheAlliance() {
        return effects().exists(effect -> effect instanceof Effect.Terminate);
    }

    /** Returns this procedure for members that are something more. */
    public Procedure asking(Eligibility more) {
        return new Procedure(id, title, stages, eligibility.append(more), grounds, citations);
    }

    /** Returns this procedure with one more ground on which a proposal may rest. */
    public Procedure restingOn(Ground more) {
        return new Procedure(id, title, stages, eligibility, grounds.append(more), citations);
    }

    /** The stage that files a proposal. */
    public Stage filing() {
        return stages.head();
    }

    /** The stage of that name. */
    public Option<Stage> stage(String stage) {
        return stages.find(found -> found.id().equals(stage));
    }
}
