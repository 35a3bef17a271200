package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.CharterId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.Stamp;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of licensing under article 36 of {@code oscar} whatever happens: of time, of leaving, and of notices. */
final class LicensingLawsProperties {

    private static final int TRIES = 30;

    private static final IpPolicy POLICY =
            BuiltInCharters.named(CharterId.of("oscar")).get().licensing().get();

    @Provide
    Arbitrary<Random> chances() {
        return Arbitraries.longs().withoutEdgeCases().map(Random::new);
    }

    // ── Leaving and time ────────────────────────────────────────────────────────────────────────────────────────────

    /** P1. */
    @Property(tries = TRIES)
    void leaving_changes_no_duty_incurred_before(@ForAll("chances") Random random) {
        History history = Histories.any(random).peaceful().withoutLapses();
        Party leaver = Histories.one(random, Histories.PARTIES);
        Seq<Instant> asked = Histories.instants(history, random);
        Instant exit = asked.head();
        Departure how = random.nextBoolean() ? Departure.RESIGNED : Departure.EXPELLED;
        Docket stayed = history.docket(POLICY);
        Docket left = history.exited(leaver, exit, how).docket(POLICY);
        for (History.Row row : history.rows()) {
            boolean bound = row.holder().equals(leaver)
                    && History.judged(stayed, row, exit).isOwed();
            for (Instant at : asked) {
                Encumbrance before = History.judged(stayed, row, at);
                Encumbrance after = History.judged(left, row, at);
                if (bound) {
                    assertEquals(before.isOwed(), after.isOwed(), () -> row + " at " + at + " in " + history);
                    assertEquals(before.grant(), after.grant());
                    assertEquals(before.from(), after.from());
                } else if (!row.holder().equals(leaver)) {
                    assertEquals(before.state(), after.state());
                }
            }
        }
    }

    /** What the docket says of somebody who leaves tomorrow. */
    @Property(tries = TRIES)
    void whoever_leaves_tomorrow_goes_on_owing_what_is_owed_today(@ForAll("chances") Random random) {
        History history = Histories.any(random).withoutLapses();
        Instant today = Histories.instants(history, random).head();
        Instant tomorrow = today.plus(1, ChronoUnit.DAYS);
        Docket docket = history.docket(POLICY);
        for (Party leaver : Histories.PARTIES) {
            Docket left = docket.leaving(leaver, tomorrow);
            for (Instant at : List.of(today, tomorrow, tomorrow.plus(400, ChronoUnit.DAYS))) {
                docket.dutiesOf(leaver, today)
                        .map(LicensingLawsProperties::row)
                        .filter(row -> History.judged(docket, row, at).isOwed())
                        .forEach(row ->
                                assertTrue(History.judged(left, row, at).isOwed(), () -> row + " in " + history));
            }
            assertFalse(left.parties().has(leaver, Parties.Role.MEMBER, tomorrow));
        }
    }

    /** P3. */
    @Property(tries = TRIES)
    void what_is_owed_stays_owed_since_the_same_instant_until_the_alliance_ends(@ForAll("chances") Random random) {
        History history = Histories.any(random).peaceful().withoutLapses();
        Docket docket = history.docket(POLICY);
        Seq<Instant> asked = Histories.instants(history, random);
        for (History.Row row : history.rows()) {
            Option<Encumbrance> owed = Option.none();
            for (Instant at : asked) {
                Encumbrance found = History.judged(docket, row, at);
                if (owed.isDefined()) {
                    assertTrue(
                            found.isOwed() || found.state() == Encumbrance.State.ENDED,
                            () -> row + " at " + at + " " + found.state() + " in " + history);
                    assertTrue(
                            found.cause().equals(owed.get().cause())
                                    || found.cause().contains(Cause.VOLUNTARY),
                            () -> row + " at " + at + " in " + history);
                    if (found.cause().equals(owed.get().cause())) {
                        assertEquals(owed.get().from(), found.from(), () -> row + " at " + at + " in " + history);
                    }
                }
                if (found.isOwed()) {
                    assertFalse(found.from().get().isAfter(at), () -> row + " at " + at + " in " + history);
                    owed = Option.some(found);
                }
            }
        }
    }

    /** P4. */
    @Property(tries = TRIES)
    void nobody_owes_or_may_ask_for_anything_once_the_alliance_is_over(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Instant end = Histories.day(100 + random.nextInt(200));
        Docket docket = new History(history.acts(), history.parties(), Option.some(end)).docket(POLICY);
        for (History.Row row : history.rows()) {
            for (Instant at : List.of(end, end.plus(random.nextInt(400), ChronoUnit.DAYS))) {
                Encumbrance found = History.judged(docket, row, at);
                assertFalse(found.isOwed());
                assertFalse(found.state() == Encumbrance.State.REVOCABLE || found.state() == Encumbrance.State.REFUSED);
                assertFalse(docket.claim(Case.party("x"), found, Grant.Purpose.IMPLEMENT, at)
                                .answer()
                        == Claim.Answer.ENTITLED);
            }
        }
    }

    /** P11. */
    @Property(tries = TRIES)
    void a_later_edition_changes_nothing_earlier(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Seq<Instant> asked = Histories.instants(history, random);
        Instant from = Histories.one(random, asked);
        Docket plain = history.docket(POLICY);
        Docket amended = history.docket(new PolicyEditions(
                POLICY, List.of(new PolicyEditions.Later(from, POLICY.withoutOptOut("background")))));
        asked.filter(from::isAfter).forEach(at -> same(history, plain, amended, at));
    }

    /** P12. */
    @Property(tries = TRIES)
    void what_happens_later_changes_nothing_now(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket whole = history.docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            same(history, whole, Later.cutOff(history, at).docket(POLICY), at);
        }
    }

    /** P13. */
    @Property(tries = TRIES)
    void everything_some_days_later_comes_to_the_same_those_days_later(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket docket = history.docket(POLICY);
        int days = random.nextInt(800) - 400;
        Docket moved = history.shifted(days).docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            history.rows()
                    .forEach(row -> assertEquals(
                            History.state(docket, row, at),
                            History.state(moved, row, new Shift(days).of(at)),
                            () -> row + " at " + at + " by " + days + " in " + history));
        }
    }

    /** P16 and, of what is known, P12. */
    @Property(tries = TRIES)
    void a_register_kept_act_by_act_is_the_one_read_again_and_no_later_act_changes_what_it_said(
            @ForAll("chances") Random random) {
        History history = Histories.any(random);
        int known = random.nextInt(history.acts().size());
        History before = history.ordered(history.acts().take(known));
        Licensing kept = before.register();
        Licensing end = history.acts()
                .drop(known)
                .foldLeft(
                        kept,
                        (register, act) -> register.after(act, new Stamp(1, Instant.EPOCH, PersonId.of("clerk"))));
        assertEquals(history.register(), end);
        assertEquals(before.register(), kept);
        Docket then = new Docket(
                history.docket(POLICY).policies(),
                kept,
                history.parties(),
                history.over(),
                before.docket(POLICY).readings(),
                Case.ZONE);
        Instant at = Histories.instants(history, random).last();
        same(before, before.docket(POLICY), then, at);
    }

    // ── Notices ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** P2. */
    @Property(tries = TRIES)
    void a_notice_received_when_the_review_is_over_changes_nothing(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket docket = history.docket(POLICY);
        for (History.Row row :
                history.rows().filter(found -> found.subject().version().isDefined())) {
            SpecVersion version = row.subject().version().get();
            Option<Instant> close = docket.register()
                    .draft(version)
                    .flatMap(Draft::review)
                    .map(review -> Histories.close(review.lastDay()));
            if (close.isDefined()) {
                Instant late = close.get().plus(random.nextInt(3) * 100L, ChronoUnit.HOURS);
                Docket noticed = history.with(Told.disclosed(row, late))
                        .with(Told.refused(row, late))
                        .with(Told.withdrew(row, late.plusSeconds(1)))
                        .docket(POLICY);
                Histories.instants(history, random)
                        .append(close.get())
                        .forEach(at -> same(history, docket, noticed, at));
            }
        }
    }

    /** P7. */
    @Property(tries = TRIES)
    void a_notice_speaks_of_its_own_asset_and_specification_only(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket docket = history.docket(POLICY);
        Instant asked = Histories.instants(history, random).last();
        for (History.Row row :
                history.rows().filter(found -> found.subject().version().isDefined())) {
            Instant received = asked.minus(random.nextInt(90), ChronoUnit.DAYS);
            Docket noticed = history.with(Told.disclosed(row, received))
                    .with(Told.refused(row, received))
                    .docket(POLICY);
            history.rows()
                    .reject(other -> other.holder().equals(row.holder())
                            && other.asset().equals(row.asset())
                            && other.subject()
                                    .version()
                                    .map(SpecVersion::specification)
                                    .equals(row.subject().version().map(SpecVersion::specification)))
                    .forEach(other ->
                            assertEquals(History.state(docket, other, asked), History.state(noticed, other, asked)));
        }
    }

    /** P9. */
    @Property(tries = TRIES)
    void a_refusal_taken_back_in_time_was_never_made(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        for (History.Row row :
                history.rows().filter(found -> found.subject().version().isDefined())) {
            History silent = history.without(act -> act instanceof NoticeAct.LicenceRefused refused
                    && refused.by().equals(row.holder())
                    && refused.asset().equals(row.asset()));
            Docket never = silent.docket(POLICY);
            Option<Instant> close =
                    History.judged(never, row, Histories.day(400)).close();
            if (close.isEmpty()) {
                continue;
            }
            Instant taken = close.get().minusSeconds(1 + random.nextInt(86_400 * 20));
            Docket back = silent.with(Told.refused(row, taken.minusSeconds(random.nextInt(86_400 * 20))))
                    .with(Told.withdrew(row, taken))
                    .docket(POLICY);
            for (Instant at : List.of(taken, close.get(), Histories.day(400))) {
                assertEquals(History.state(never, row, at), History.state(back, row, at), () -> row + " in " + history);
            }
        }
    }

    /** P10. */
    @Property(tries = TRIES)
    void notices_count_from_their_receipt_however_often_and_in_whatever_order_they_are_recorded(
            @ForAll("chances") Random random) {
        History history = Histories.any(random);
        java.util.ArrayList<LicensingAct> notices = new java.util.ArrayList<>(
                history.acts().filter(NoticeAct.class::isInstance).asJava());
        notices.addAll(new java.util.ArrayList<>(notices).subList(0, notices.size() / 2));
        Collections.shuffle(notices, random);
        History shuffled = history.ordered(
                history.acts().reject(NoticeAct.class::isInstance).appendAll(notices));
        Docket one = history.docket(POLICY);
        Docket other = shuffled.docket(POLICY);
        Histories.instants(history, random).forEach(at -> same(history, one, other, at));
    }

    /** Random histories are worth little unless every state occurs in them. */
    @Example
    void every_state_occurs_in_random_histories() {
        Map<Encumbrance.State, Integer> seen = new EnumMap<>(Encumbrance.State.class);
        Random random = new Random(36);
        for (int i = 0; i < 150; i++) {
            History history = Histories.any(random);
            Docket docket = history.docket(POLICY);
            for (Instant at : Histories.instants(history, random)) {
                history.rows().forEach(row -> seen.merge(History.state(docket, row, at), 1, Integer::sum));
            }
        }
        for (Encumbrance.State state : Encumbrance.State.values()) {
            assertTrue(seen.getOrDefault(state, 0) >= 5, () -> state + " in " + seen);
        }
    }

    private static History.Row row(Encumbrance found) {
        return new History.Row(found.holder(), found.asset(), found.subject());
    }

    private static void same(History history, Docket one, Docket other, Instant at) {
        history.rows()
                .forEach(row -> assertEquals(
                        History.state(one, row, at),
                        History.state(other, row, at),
                        () -> row + " at " + at + " in " + history));
    }
}
