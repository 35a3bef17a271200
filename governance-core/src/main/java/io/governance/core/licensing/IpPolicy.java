package io.governance.core.licensing;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Style;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What a charter lays down about intellectual property (知识产权政策): whom it binds to license what, who may refuse, until
 * when, and what it leaves open. Immutable; charter data.
 */
@Value.Immutable
@Style
public interface IpPolicy {

    /** The clauses that impose a duty to license, in the order in which they are tried. */
    Seq<Limb> limbs();

    /** The cases that no clause covers. */
    Seq<Gap> gaps();

    /** How the review by all members runs. */
    Window window();

    /** When what is asked ended with the review before: a version carries on the reviews of those before it, or has its own. */
    ByReading<Boolean> reviewedOnce();

    /** What holds where a version was adopted and never reviewed; none if the clauses hold as they stand. */
    Option<Gap> neverReviewed();

    /** What holds for a licensor that ceased to exist as a member by itself. */
    Option<Gap> lapsed();

    /** What holds where intellectual property was sold. */
    Option<Gap> sold();

    /** Where the charter binds whoever comes to own what is owed already; none if nowhere. */
    Option<Citation> runsWithAsset();

    /** How long somebody who joins later may still refuse; none if no longer than everybody else. */
    Option<Joiners> joiners();

    /** When a duty that was incurred ends. */
    Term term();

    /** The provisions under which a duty outlives membership, the decisive one first. */
    Seq<Citation> survival();

    /** Whether somebody who left may ask for new licences. */
    ByReading<Boolean> leaversMayAsk();

    /** How the charter suspends duties towards whoever asserts intellectual property; none if it does not. */
    Option<Suspension> suspension();

    /** Where the charter lets a licensor refuse whoever does not license what is essential to the same version; none if nowhere. */
    Option<Citation> reciprocity();

    /** The share of control, in percent, above which an affiliate is bound with its parent; none if affiliates are not. */
    Option<Affiliates> affiliates();

    /** How long one has to take part before one is bound, where that matters. */
    Option<Participation> participation();

    /** The kind of seat that advisers hold; none if the charter has no advisers. */
    Option<String> adviserSeat();

    /** Who may register and record for others. */
    Capacity keeper();

    /** Who may settle what is open; none if nobody may. */
    Option<BodyId> decider();

    /** Where it says so. */
    Seq<Citation> deciding();

    /** Where the charter lays all this down, the decisive provision first; at least one. */
    Seq<Citation> citations();

    /** The clause of that name. */
    default Option<Limb> limb(String id) {
        return limbs().find(limb -> limb.id().equals(id));
    }

    /** Every open question that a duty may depend on, each once. */
    @Value.Derived
    default Seq<Reading> readings() {
        return limbs().flatMap(limb -> limb.when()
                        .readings()
                        .appendAll(limb.optOut().readings())
                        .appendAll(limb.optOut()
                                .outcomes()
                                .flatMap(outcome -> outcome.value().toList().flatMap(OptOut::readings))))
                .appendAll(gaps().appendAll(neverReviewed())
                        .appendAll(lapsed())
                        .appendAll(sold())
                        .flatMap(Gap::readings))
                .appendAll(window().lastDayCounts().readings())
                .appendAll(reviewedOnce().readings())
                .appendAll(leaversMayAsk().readings())
                .distinct();
    }

    /** Returns this policy without the right to refuse under a clause. */
    default IpPolicy withoutOptOut(String limb) {
        return ImmutableIpPolicy.copyOf(this)
                .withLimbs(limbs().map(found -> found.id().equals(limb) ? found.withoutOptOut() : found));
    }

    /**
     * From which share of control on an affiliate is bound with its parent.
     *
     * @param above the percentage that has to be exceeded
     * @param citation where the charter says so
     */
    record Affiliates(int above, Citation citation) {}

    /**
     * How long one has to take part before one is bound, and how long one may still leave freely.
     *
     * @param days how many days one has to take part
     * @param freeExit how many days after the first draft of a specification is out one may leave without being bound by it
     * @param laterExit how many days after a later draft is out one may leave without being bound by what it adds
     * @param citation where the charter says so
     */
    record Participation(int days, int freeExit, int laterExit, Citation citation) {}

    /**
     * How long somebody who joins after a review has opened may still refuse, if that is longer than the review runs.
     *
     * @param days how many days after the day of joining; 0 for that day only
     * @param citation where the charter says so
     */
    record Joiners(int days, Citation citation) {}

    /**
     * What suspends duties.
     *
     * @param scope which assertions do
     * @param citation where the charter says so
     */
    record Suspension(Scope scope, Citation citation) {

        /** Which assertions of whoever asks suspend what is owed to them. */
        public enum Scope {
            /** Those against the holder. */
            AGAINST_HOLDER,
            /** Those against the holder, unless the holder began. */
            UNPROVOKED,
            /** Those against anybody. */
            AGAINST_ANYBODY
        }
    }
}
