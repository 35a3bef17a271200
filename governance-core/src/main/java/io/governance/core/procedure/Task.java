package io.governance.core.procedure;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.voting.Threshold;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What has to be done in a stage for the proposal to go on. */
public sealed interface Task {

    /** What this task comes to, case by case. */
    <R> R in(Cases<R> cases);

    /**
     * What to make of each kind of task.
     *
     * @param <R> what is made of it
     */
    interface Cases<R> {

        /** Of Once. */
        R once(Once task);

        /** Of Consent. */
        R consent(Consent task);

        /** Of Decide. */
        R decide(Decide task);

        /** Of Consents. */
        R consents(Consents task);

        /** Of Supports. */
        R supports(Supports task);

        /** Of TellMembers. */
        R tellMembers(TellMembers task);

        /** Of Seated. */
        R seated(Seated task);

        /** Of TellBody. */
        R tellBody(TellBody task);
    }

    /**
     * Somebody in the right capacity acts once: examines, recommends, consents, signs.
     *
     * @param mayReject whether they may say no, which ends the proposal
     */
    record Once(boolean mayReject) implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.once(this);
        }
    }

    /** An authority outside the alliance consents, or refuses, which ends the proposal. */
    record Consent() implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.consent(this);
        }
    }

    /**
     * A body votes and carries the motion; any one of the venues will do.
     *
     * @param venues who may decide it and as which matter, at least one, the ordinary one first
     * @param mayRefuse whether a motion that is not carried ends the proposal; otherwise it stays pending, as where a body
     *     has to approve and may only check the form
     */
    record Decide(Seq<Venue> venues, boolean mayRefuse) implements Task {

        /** Obtains a vote that may end the proposal. */
        public Decide(Seq<Venue> venues) {
            this(venues, true);
        }

        /** Returns this vote where a motion that is not carried leaves the proposal pending. */
        public Decide withoutRefusal() {
            return new Decide(venues, false);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.decide(this);
        }
    }

    /**
     * A body and the matter as which it decides.
     *
     * @param body the body
     * @param matter the matter
     */
    record Venue(BodyId body, MatterId matter) {}

    /**
     * Holders of a body's seats that vote each consent.
     *
     * @param body the body
     * @param share which share of them is needed
     * @param ofThosePresent whether the share is of those present at the vote before; otherwise of those in office
     */
    record Consents(BodyId body, Threshold share, boolean ofThosePresent) implements Task {

        /** Obtains the consents of a share of those in office. */
        public Consents(BodyId body, Threshold share) {
            this(body, share, false);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.consents(this);
        }
    }

    /**
     * Members each support the proposal.
     *
     * @param least how many
     * @param besidesTheApplicant whether the member that filed it does not count
     * @param waivable whether a recorded reason makes up for too few
     */
    record Supports(int least, boolean besidesTheApplicant, boolean waivable) implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.supports(this);
        }
    }

    /** Every current member is told. */
    record TellMembers() implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.tellMembers(this);
        }
    }

    /**
     * Everybody on a body is told, those without a vote included.
     *
     * @param body the body
     */
    record TellBody(BodyId body) implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.tellBody(this);
        }
    }

    /** Obtains the consent of an authority outside the alliance. */
    static Task consent() {
        return new Consent();
    }

    /**
     * Somebody in the right capacity records that the member concerned has somebody on a seat.
     *
     * @param body the body
     * @param kind the kind of seat
     */
    record Seated(BodyId body, String kind) implements Task {

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.seated(this);
        }
    }

    /** Obtains a task for one act that may be a no. */
    static Task judge() {
        return new Once(true);
    }

    /** Obtains a task for one act that is never a no. */
    static Task once() {
        return new Once(false);
    }

    /** Obtains a vote of a body. */
    static Decide decide(String body, String matter) {
        return new Decide(List.of(new Venue(BodyId.of(body), MatterId.of(matter))));
    }
}
