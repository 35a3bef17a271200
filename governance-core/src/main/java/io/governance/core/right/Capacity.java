package io.governance.core.right;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** In which capacity somebody acts (身份): as a member's representative, as the holder of a seat, as an applicant. */
public sealed interface Capacity {

    /** What gives the person this capacity; none if they do not have it. */
    Option<Claim> claimedBy(Positions positions);

    /** The capacity in words. */
    Text inWords();

    /** Whether this asks for members of some classes only, so that others are of the wrong one. */
    default boolean asksForTier() {
        return false;
    }

    /**
     * The representative of a current member.
     *
     * @param tiers the classes it may be of; every class if empty
     * @param mark what must have been found about it; nothing if none
     * @param words the capacity in words
     */
    record OfMember(Seq<String> tiers, Option<String> mark, Text words) implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return positions
                    .memberships()
                    .find(found ->
                            (tiers.isEmpty() || tiers.contains(found.tier())) && mark.forAll(found.marks()::contains))
                    .map(found -> new Claim(Option.some(found.member()), Option.none()));
        }

        @Override
        public Text inWords() {
            return words;
        }

        @Override
        public boolean asksForTier() {
            return !tiers.isEmpty() || mark.isDefined();
        }
    }

    /**
     * The holder of a seat.
     *
     * @param body the body, or the kind of group
     * @param kinds the kinds of seat; every kind if empty
     * @param words the capacity in words
     */
    record OnSeat(BodyId body, Seq<String> kinds, Text words) implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return positions
                    .sittings()
                    .find(found ->
                            (found.body().equals(body) || found.template().equals(body))
                                    && (kinds.isEmpty() || kinds.contains(found.kind())))
                    .map(found -> new Claim(found.member(), Option.some(found.seat())));
        }

        @Override
        public Text inWords() {
            return words;
        }
    }

    /** The representative of the member that the matter at hand is about. */
    record OfTheMemberConcerned() implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return positions
                    .memberships()
                    .find(found -> positions.concerned().contains(found.member()))
                    .map(found -> new Claim(Option.some(found.member()), Option.none()));
        }

        @Override
        public Text inWords() {
            return Text.of("有关会员的代表", "the representative of the member concerned");
        }
    }

    /** Whoever filed the proposal at hand. */
    record Applicant() implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return positions.applicant().contains(positions.person()) ? Option.some(Claim.PERSONAL) : Option.none();
        }

        @Override
        public Text inWords() {
            return Text.of("申请人", "the applicant");
        }
    }

    /** Anybody at all: applicants are strangers. */
    record Anybody() implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return Option.some(Claim.PERSONAL);
        }

        @Override
        public Text inWords() {
            return Text.of("任何人", "anybody");
        }
    }

    /**
     * Any of several capacities; the first that holds counts.
     *
     * @param capacities the capacities, at least one
     */
    record AnyOf(Seq<Capacity> capacities) implements Capacity {

        @Override
        public Option<Claim> claimedBy(Positions positions) {
            return capacities
                    .iterator()
                    .flatMap(capacity -> capacity.claimedBy(positions))
                    .headOption();
        }

        @Override
        public Text inWords() {
            return Text.of(
                    capacities.map(capacity -> capacity.inWords().zh()).mkString("或"),
                    capacities.map(capacity -> capacity.inWords().en()).mkString(" or "));
        }

        @Override
        public boolean asksForTier() {
            return capacities.exists(Capacity::asksForTier);
        }
    }

    /** Returns this capacity or another. */
    default Capacity or(Capacity other) {
        return new AnyOf(List.of(this, other));
    }
}
