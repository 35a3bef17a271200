package io.governance.core.licensing;

import io.governance.core.Party;
import io.governance.core.procedure.Departure;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Who belonged to the alliance when, and how they left. Immutable.
 *
 * @param spells the times of belonging of each party, in their order
 */
public record Parties(Map<Party, Seq<Spell>> spells) {

    /** Nobody ever belonged to it. */
    public static final Parties NONE = new Parties(HashMap.empty());

    /** As what somebody belongs to the alliance. */
    public enum Role {
        /** As a member (会员). */
        MEMBER,
        /** As an adviser (顾问). */
        ADVISER,
        /** As one who takes part in the group that writes a specification. */
        PARTICIPANT
    }

    /**
     * A time of belonging.
     *
     * @param role as what
     * @param group the group they take part in; none if a member or an adviser
     * @param from since when
     * @param until the instant from which no longer; none while it lasts
     * @param departure how it ended; none while it lasts
     */
    public record Spell(
            Role role, Option<String> group, Instant from, Option<Instant> until, Option<Departure> departure) {

        /** Checks if it lasts at an instant: from its first instant to the one before its end. */
        public boolean covers(Instant at) {
            return !from.isAfter(at) && until.forAll(at::isBefore);
        }
    }

    /** The times a party belonged to the alliance in a role, as far as they began by an instant. */
    public Seq<Spell> of(Party party, Role role, Instant at) {
        return spells.get(party)
                .getOrElse(List.empty())
                .filter(spell -> spell.role() == role && !spell.from().isAfter(at));
    }

    /** Checks if a party belongs to the alliance in a role at an instant. */
    public boolean has(Party party, Role role, Instant at) {
        return of(party, role, at).exists(spell -> spell.covers(at));
    }

    /** Returns these parties with one more time of belonging. */
    public Parties begun(Party party, Role role, Option<String> group, Instant from) {
        Spell spell = new Spell(role, group, from, Option.none(), Option.none());
        return new Parties(
                spells.put(party, spells.get(party).getOrElse(List.empty()).append(spell)));
    }

    /** Returns these parties with the open times of one party in a role ended. */
    public Parties ended(Party party, Role role, Instant until, Departure departure) {
        return new Parties(spells.put(
                party,
                spells.get(party)
                        .getOrElse(List.empty())
                        .map(spell -> spell.role() == role && spell.until().forAll(until::isBefore)
                                ? new Spell(
                                        role, spell.group(), spell.from(), Option.some(until), Option.some(departure))
                                : spell)));
    }
}
