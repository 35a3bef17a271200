package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Stamp;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What happened in an alliance, as it was recorded: acts, times of belonging, and the end. Immutable.
 *
 * @param acts what happened to specifications and intellectual property, in the order of the record
 * @param parties who belonged to the alliance when
 * @param over the instant from which the alliance no longer is; none while it lives
 */
record History(Seq<LicensingAct> acts, Parties parties, Option<Instant> over) {

    private static final Stamp STAMP = new Stamp(1, Instant.EPOCH, PersonId.of("clerk"));

    /**
     * What one judgement is about.
     *
     * @param holder who owns it
     * @param asset what
     * @param subject to what it is related
     */
    record Row(Party holder, AssetId asset, Subject subject) {}

    /** The register after every act. */
    Licensing register() {
        return acts.foldLeft(Licensing.NONE, (register, act) -> register.after(act, STAMP));
    }

    Docket docket(IpPolicy policy) {
        return docket(new PolicyEditions(policy, List.empty()));
    }

    Docket docket(PolicyEditions policies) {
        return new Docket(policies, register(), parties, over, Readings.recommended(), Case.ZONE);
    }

    /** Every holder, with everything that is said to be related to something at any time. */
    Seq<Row> rows() {
        return registered()
                .flatMap(asset -> acts.filter(AssetAct.RelationAsserted.class::isInstance)
                        .map(AssetAct.RelationAsserted.class::cast)
                        .filter(relation -> relation.asset().equals(asset.asset()))
                        .flatMap(relation ->
                                asset.holders().map(holder -> new Row(holder, asset.asset(), relation.subject()))))
                .distinct();
    }

    Seq<AssetAct.AssetRegistered> registered() {
        return acts.filter(AssetAct.AssetRegistered.class::isInstance).map(AssetAct.AssetRegistered.class::cast);
    }

    static Encumbrance judged(Docket docket, Row row, Instant at) {
        return docket.judge(row.holder(), docket.asset(row.asset()).get(), row.subject(), at);
    }

    static Encumbrance.State state(Docket docket, Row row, Instant at) {
        return judged(docket, row, at).state();
    }

    // ── The same history, but for something ─────────────────────────────────────────────────────────────────────────

    History with(LicensingAct act) {
        return new History(acts.append(act), parties, over);
    }

    History without(Predicate<LicensingAct> dropped) {
        return new History(acts.reject(dropped), parties, over);
    }

    History changing(UnaryOperator<LicensingAct> change) {
        return new History(acts.map(change), parties, over);
    }

    History ordered(Seq<LicensingAct> others) {
        return new History(others, parties, over);
    }

    History endless() {
        return new History(acts, parties, Option.none());
    }

    /** Returns this history with memberships that end by themselves ended by notice instead. */
    History withoutLapses() {
        return changingSpells(spell -> new Parties.Spell(
                spell.role(),
                spell.group(),
                spell.from(),
                spell.until(),
                spell.departure().map(departure -> departure == Departure.LAPSED ? Departure.RESIGNED : departure)));
    }

    /** Returns this history without sales and without disputes about what is related. */
    History peaceful() {
        return without(act -> act instanceof AssetAct.AssetTransferred || act instanceof AssetAct.RelationContested);
    }

    /** Returns this history with a party out of the alliance from an instant on, for good. */
    History exited(Party party, Instant at, Departure departure) {
        Seq<Parties.Spell> kept = parties.spells()
                .get(party)
                .getOrElse(List.empty())
                .filter(spell -> spell.from().isBefore(at))
                .map(spell -> spell.until().forAll(at::isBefore)
                        ? new Parties.Spell(
                                spell.role(), spell.group(), spell.from(), Option.some(at), Option.some(departure))
                        : spell);
        return new History(acts, new Parties(parties.spells().put(party, kept)), over);
    }

    /** Returns this history with everything that happened a number of days later. */
    History shifted(int days) {
        Shift shift = new Shift(days);
        return new History(acts.map(shift::of), changingSpells(shift::of).parties(), over.map(shift::of));
    }

    private History changingSpells(UnaryOperator<Parties.Spell> change) {
        return new History(acts, new Parties(parties.spells().mapValues(spells -> spells.map(change))), over);
    }
}
