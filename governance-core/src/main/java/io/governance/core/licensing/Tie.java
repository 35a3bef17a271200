package io.governance.core.licensing;

import io.governance.core.Party;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Somebody who stands for a holder: an affiliate while control lasts (关联方), directly or through others, or one who owned the
 * intellectual property before.
 *
 * @param party who
 * @param from since when
 * @param until the instant from which no longer; none while it lasts
 */
record Tie(Party party, Instant from, Option<Instant> until) {

    /** Everybody who stands for a holder under a policy, as far as that began by an instant. */
    static Seq<Tie> of(Licensing register, IpPolicy policy, Party holder, Asset asset, Instant at) {
        if (policy.affiliates().isEmpty() && policy.runsWithAsset().isEmpty()) {
            return List.empty();
        }
        List<Tie> ties = List.of(new Tie(holder, Instant.MIN, Option.none()));
        if (policy.runsWithAsset().isDefined()) {
            for (Asset.Transfer sale : asset.transfers().reverse()) {
                if (!sale.at().isAfter(at) && ties.last().party().equals(sale.to())) {
                    ties = ties.append(new Tie(sale.from(), Instant.MIN, Option.some(sale.at())));
                }
            }
        }
        if (policy.affiliates().isDefined() && !register.controls().isEmpty()) {
            Seq<Control> controls = register.controls()
                    .filter(control ->
                            control.percent() > policy.affiliates().get().above()
                                    && !control.from().isAfter(at));
            List<Tie> reached = ties;
            while (!reached.isEmpty()) {
                Tie next = reached.head();
                List<Tie> known = ties;
                List<Tie> more = controls.flatMap(next::through)
                        .reject(tie -> known.exists(found -> found.party().equals(tie.party())))
                        .toList();
                ties = ties.appendAll(more);
                reached = reached.tail().appendAll(more);
            }
        }
        return ties.tail();
    }

    /** Who else stands for the holder because one party controls the other, for as long as both ties last. */
    private Option<Tie> through(Control control) {
        if (!control.parent().equals(party) && !control.affiliate().equals(party)) {
            return Option.none();
        }
        Party other = control.parent().equals(party) ? control.affiliate() : control.parent();
        Tie tie = new Tie(other, later(from, control.from()), earlier(until, control.until()));
        return Option.when(tie.until().forAll(tie.from()::isBefore), tie);
    }

    boolean covers(Instant then) {
        return !from.isAfter(then) && until.forAll(then::isBefore);
    }

    /** The part of a time of belonging during which this lasts; whoever ceases to stand for the holder withdraws. */
    Option<Parties.Spell> during(Parties.Spell spell) {
        Instant begun = later(from, spell.from());
        Option<Instant> ended = earlier(until, spell.until());
        return Option.when(
                ended.forAll(begun::isBefore),
                new Parties.Spell(
                        spell.role(),
                        spell.group(),
                        begun,
                        ended,
                        ended.equals(spell.until()) ? spell.departure() : Option.some(Departure.RESIGNED)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Option<Instant> earlier(Option<Instant> one, Option<Instant> other) {
        return one.isEmpty() || other.exists(instant -> instant.isBefore(one.get())) ? other : one;
    }
}
