package io.governance.core.procedure;

import io.governance.core.BodyId;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What comes about when a stage is complete. */
public sealed interface Effect {

    /** The effect itself, whatever reading it may depend on. */
    default Effect whateverIsRead() {
        return this;
    }

    /** What this effect comes to, case by case. */
    <R> R in(EffectCases<R> cases);

    /**
     * The applicant becomes a member.
     *
     * @param tier its class; none if the proposal names it
     */
    record AdmitMember(Option<String> tier) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.admitMember(this);
        }
    }

    /**
     * A member changes its class.
     *
     * @param transitions the changes the charter knows
     */
    record ChangeTier(Seq<Transition> transitions) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.changeTier(this);
        }
    }

    /**
     * A membership ends.
     *
     * @param manner how
     * @param bar how long the organisation may not apply again; none if it may at once
     */
    record EndMembership(Departure manner, Option<Period> bar) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.endMembership(this);
        }
    }

    /**
     * A person takes a seat, which is new if there is none of that name.
     *
     * @param body the body, or the kind of group
     * @param kind the kind of seat
     * @param place which seats there are for the person
     */
    record FillSeat(BodyId body, String kind, Place place) implements Effect {

        /** Obtains the taking of a seat, vacant or new. */
        public FillSeat(BodyId body, String kind) {
            this(body, kind, Place.ANY);
        }

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.fillSeat(this);
        }
    }

    /** Which seats there are for somebody who is to take one. */
    enum Place {
        /** A vacant seat, or a new one while there is room. */
        ANY,
        /** Only a new one: the first holders of an office. */
        NEW,
        /** Only a vacant one: those who come after them. */
        VACANT
    }

    /**
     * A vacant seat is added to a body.
     *
     * @param body the body
     * @param kind the kind of seat
     */
    record AddSeat(BodyId body, String kind) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.addSeat(this);
        }
    }

    /**
     * The seat that the proposal names falls vacant, which must be one of some kinds.
     *
     * @param posts the kinds of seat, body by body
     */
    record RemoveFrom(Seq<Posts> posts) implements Effect {

        /** Obtains a removal from seats on one body. */
        public RemoveFrom(BodyId body, Seq<String> kinds) {
            this(List.of(new Posts(body, kinds)));
        }

        /** Checks if it may be about a seat of some kind on a body. */
        public boolean isFrom(BodyId body, String kind) {
            return posts.exists(
                    found -> found.body().equals(body) && found.kinds().contains(kind));
        }

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.removeFrom(this);
        }
    }

    /**
     * Whoever files the proposal gives up the seat of some kind that they hold; for stages that file.
     *
     * @param body the body
     * @param kind the kind of seat
     */
    record GiveUpSeat(BodyId body, String kind) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.giveUpSeat(this);
        }
    }

    /**
     * Something is found about a member.
     *
     * @param mark what is found
     */
    record MarkMember(String mark) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.markMember(this);
        }
    }

    /** A member leaves rather than accept an amendment it was told of; until the day before that takes effect. */
    record DeclineAmendment() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.declineAmendment(this);
        }
    }

    /**
     * A group is formed.
     *
     * @param template the kind of group
     * @param endNamed whether the proposal must name its last day, which must not be over when the group is formed
     */
    record FormGroup(BodyId template, boolean endNamed) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.formGroup(this);
        }
    }

    /** The group that the proposal names dissolves. */
    record DissolveGroup() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.dissolveGroup(this);
        }
    }

    /**
     * A project begins.
     *
     * @param kinds the kinds the charter knows; any kind if empty
     */
    record StartProject(Seq<String> kinds) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.startProject(this);
        }
    }

    /** What the proposal contains is adopted: a plan, a report, a budget, a permission. Later rights may depend on it. */
    record Adopt() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.adopt(this);
        }
    }

    /** The charter changes from a day on. */
    record AmendCharter() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.amendCharter(this);
        }
    }

    /**
     * An open question of the charter is answered.
     *
     * @param rank how high the interpreter stands: an answer holds against later ones of a lower rank
     */
    record SettleReading(ByReading<Integer> rank) implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.settleReading(this);
        }
    }

    /** Nothing but what winds the alliance up may be done from now on. */
    record BeginLiquidation() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.beginLiquidation(this);
        }
    }

    /**
     * Something comes about here only as the charter is read so; under other readings it does at another stage, or not at all.
     *
     * @param applies whether it comes about
     * @param effect what does
     */
    record AsRead(ByReading<Boolean> applies, Effect effect) implements Effect {

        @Override
        public Effect whateverIsRead() {
            return effect.whateverIsRead();
        }

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.asRead(this);
        }
    }

    /** The alliance ends. */
    record Terminate() implements Effect {

        @Override
        public <R> R in(EffectCases<R> cases) {
            return cases.terminate(this);
        }
    }
}
