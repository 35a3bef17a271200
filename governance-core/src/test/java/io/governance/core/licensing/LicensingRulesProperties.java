package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AssetId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.SubmissionId;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of licensing whatever happens: of what frees from a duty, of who may ask, and of what is not known. */
final class LicensingRulesProperties {

    private static final int TRIES = 30;

    private static final Charter CHARTER =
            BuiltInCharters.named(CharterId.of("oscar")).get();

    private static final IpPolicy POLICY = CHARTER.licensing().get();

    private static final Citation ELSEWHERE = Citation.parse("test:1");

    @Provide
    Arbitrary<Random> chances() {
        return Arbitraries.longs().withoutEdgeCases().map(Random::new);
    }

    private static IpPolicy suspending() {
        return ImmutableIpPolicy.copyOf(POLICY)
                .withSuspension(new IpPolicy.Suspension(IpPolicy.Suspension.Scope.AGAINST_HOLDER, ELSEWHERE));
    }

    private static IpPolicy bindingAffiliates() {
        return ImmutableIpPolicy.copyOf(POLICY).withAffiliates(Option.some(new IpPolicy.Affiliates(50, ELSEWHERE)));
    }

    // ── What frees from a duty ──────────────────────────────────────────────────────────────────────────────────────

    /** P5. */
    @Property(tries = 4 * TRIES)
    void who_is_exempt_met_four_conditions_and_would_owe_without_any_of_them(@ForAll("chances") Random random) {
        History history = Histories.any(random).peaceful().withoutLapses().endless();
        Docket docket = history.docket(POLICY);
        Instant at = Histories.instants(history, random).last();
        for (History.Row row : history.rows()) {
            if (History.state(docket, row, at) != Encumbrance.State.EXEMPT) {
                continue;
            }
            Instant formed = docket.asset(row.asset())
                    .get()
                    .formedOn()
                    .get()
                    .atStartOfDay(Case.ZONE)
                    .toInstant();
            List.of(
                            history.changing(act -> act instanceof DraftAct.ProposalSubmitted p
                                    ? proposal(p, row.holder(), p.at())
                                    : act),
                            history.changing(act ->
                                    act instanceof DraftAct.ProposalSubmitted p ? proposal(p, p.by(), formed) : act),
                            history.without(act -> act instanceof NoticeAct.Disclosed),
                            history.without(act -> act instanceof NoticeAct.LicenceRefused))
                    .forEach(without -> assertTrue(
                            History.judged(without.docket(POLICY), row, at).isOwed(),
                            () -> row + " at " + at + " in " + without));
        }
    }

    /** P6. */
    @Property(tries = TRIES)
    void what_its_holder_brought_in_is_never_refused(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        for (Party proposer : Histories.PARTIES.take(3)) {
            Docket docket = history.changing(
                            act -> act instanceof DraftAct.ProposalSubmitted p ? proposal(p, proposer, p.at()) : act)
                    .docket(POLICY);
            for (Instant at : Histories.instants(history, random)) {
                for (History.Row row :
                        history.rows().filter(found -> found.holder().equals(proposer))) {
                    switch (History.state(docket, row, at)) {
                        case EXEMPT, REFUSED, REVOCABLE ->
                            throw new AssertionError(row + " at " + at + " in " + history);
                        default -> {}
                    }
                }
            }
        }
    }

    /** P15. */
    @Property(tries = TRIES)
    void one_more_who_made_little_of_it_changes_nothing_for_those_who_made_it_together(
            @ForAll("chances") Random random) {
        History history = Histories.any(random);
        Seq<AssetId> joint =
                history.registered().filter(asset -> asset.makers().size() > 1).map(AssetAct.AssetRegistered::asset);
        Docket docket = history.docket(POLICY);
        Docket more = joint.foldLeft(
                        history,
                        (told, asset) -> told.with(new AssetAct.FormationStated(
                                asset,
                                Option.none(),
                                List.of(new AssetAct.Maker(Case.party("w"), Option.some(false))),
                                Option.none(),
                                Option.none(),
                                Histories.CITED)))
                .docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            history.rows()
                    .forEach(row -> assertEquals(
                            History.judged(docket, row, at).grant(),
                            History.judged(more, row, at).grant(),
                            () -> row + " at " + at + " in " + history));
        }
        joint.forEach(asset -> assertEquals(
                docket.asset(asset).get().firstHolders(),
                more.asset(asset).get().firstHolders()));
    }

    /** P19. */
    @Property(tries = 2 * TRIES)
    void a_longer_review_turns_nobody_exempt_into_one_who_owes(@ForAll("chances") Random random) {
        History history = Histories.any(random).without(act -> act instanceof NoticeAct.RefusalWithdrawn);
        int days = 1 + random.nextInt(40);
        Docket docket = history.docket(POLICY);
        Docket longer = history.changing(act -> act instanceof DraftAct.ReviewSet review
                        ? new DraftAct.ReviewSet(
                                review.version(), review.at(), review.lastDay().plusDays(days), true, Histories.CITED)
                        : act)
                .docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            for (History.Row row : history.rows()) {
                if (History.state(docket, row, at) == Encumbrance.State.EXEMPT) {
                    assertFalse(History.judged(longer, row, at).isOwed(), () -> row + " at " + at + " in " + history);
                }
            }
        }
    }

    // ── Who may ask ─────────────────────────────────────────────────────────────────────────────────────────────────

    /** P8. */
    @Property(tries = TRIES)
    void only_whoever_is_a_member_then_may_ask(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket docket = history.docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            for (Claim claim : claims(history, docket, at)) {
                assertTrue(
                        claim.answer() != Claim.Answer.ENTITLED
                                || history.parties().has(claim.requester(), Parties.Role.MEMBER, at),
                        () -> claim + " at " + at);
            }
        }
    }

    /** P14. */
    @Property(tries = TRIES)
    void everything_that_is_said_cites_articles_of_the_charter(@ForAll("chances") Random random) {
        History history = Histories.any(random);
        Docket docket = history.docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            for (Claim claim : claims(history, docket, at)) {
                assertFalse(claim.owed().citations().isEmpty(), () -> claim + " at " + at);
                claim.owed()
                        .citations()
                        .appendAll(claim.citations())
                        .appendAll(claim.owed()
                                .reasons()
                                .flatMap(reason -> reason.flattened())
                                .flatMap(reason -> reason.citations()))
                        .distinct()
                        .forEach(citation ->
                                assertTrue(CHARTER.article(citation).isDefined(), () -> citation + " at " + at));
            }
        }
    }

    /** P17. */
    @Property(tries = TRIES)
    void whoever_sues_a_holder_loses_what_that_holder_owes_them_and_nobody_else_anything(
            @ForAll("chances") Random random) {
        History history = Histories.any(random);
        Instant at = Histories.instants(history, random).last();
        Party by = Histories.one(random, Histories.PARTIES);
        Party against = Histories.one(random, Histories.PARTIES);
        Seq<Claim> before = claims(history, history.docket(suspending()), at);
        Seq<Claim> after = claims(
                history,
                history.with(new AssetAct.RightsAsserted(by, against, at, Histories.CITED))
                        .docket(suspending()),
                at);
        for (int i = 0; i < before.size(); i++) {
            Claim then = before.get(i);
            boolean touched = then.requester().equals(by)
                    && then.owed().holder().equals(against)
                    && then.answer() == Claim.Answer.ENTITLED;
            assertEquals(
                    touched ? Claim.Answer.SUSPENDED : then.answer(),
                    after.get(i).answer());
        }
    }

    /** P18. */
    @Property(tries = TRIES)
    void a_member_who_splits_into_parts_it_controls_binds_no_less(@ForAll("chances") Random random) {
        Party whole = Case.party("x");
        Party part = Case.party("part");
        History history = Histories.any(random).peaceful().without(act -> act instanceof NoticeAct.LicenceCommitted);
        Seq<AssetId> moved =
                history.registered().map(AssetAct.AssetRegistered::asset).filter(asset -> random.nextBoolean());
        History split = history.changing(act -> Split.moving(moved, whole, part, act))
                .with(new AssetAct.ControlRecorded(
                        whole, part, 51 + random.nextInt(50), Instant.EPOCH, Option.none(), Histories.CITED));
        Docket before = history.docket(bindingAffiliates());
        Docket after = split.docket(bindingAffiliates());
        for (Instant at : Histories.instants(history, random)) {
            for (History.Row row : history.rows()) {
                Party holder = row.holder().equals(whole) && moved.contains(row.asset()) ? part : row.holder();
                if (History.judged(before, row, at).isOwed()) {
                    assertTrue(
                            History.judged(after, new History.Row(holder, row.asset(), row.subject()), at)
                                    .isOwed(),
                            () -> row + " at " + at + " in " + split);
                }
            }
        }
    }

    private static Seq<Claim> claims(History history, Docket docket, Instant at) {
        return history.rows()
                .flatMap(row -> Histories.PARTIES.map(requester ->
                        docket.claim(requester, History.judged(docket, row, at), Grant.Purpose.IMPLEMENT, at)));
    }

    // ── What is not known, and what is open ─────────────────────────────────────────────────────────────────────────

    /** P20. */
    @Property(tries = 3 * TRIES)
    void a_fact_that_comes_to_be_known_only_decides_what_was_undetermined(@ForAll("chances") Random random) {
        History known = Histories.any(random).peaceful().endless();
        History less = Erasure.some(random, known);
        History least = Erasure.some(random, less);
        Docket all = known.docket(POLICY);
        Docket some = less.docket(POLICY);
        Docket few = least.docket(POLICY);
        for (Instant at : Histories.instants(known, random)) {
            for (History.Row row : known.rows()) {
                decides(least, row, at, History.state(few, row, at), History.state(some, row, at));
                decides(less, row, at, History.state(some, row, at), History.state(all, row, at));
                assertNotEquals(Encumbrance.State.UNDETERMINED, History.state(all, row, at));
            }
        }
    }

    private static void decides(
            History less, History.Row row, Instant at, Encumbrance.State before, Encumbrance.State after) {
        if (before != Encumbrance.State.UNDETERMINED) {
            assertEquals(before, after, () -> row + " at " + at + " in " + less);
        }
    }

    @Property(tries = 2 * TRIES)
    void only_the_questions_that_a_row_names_can_change_it(@ForAll("chances") Random random) {
        History history = Histories.any(random).peaceful();
        Docket docket = history.docket(POLICY).reading(chosen(random));
        for (Instant at : Histories.instants(history, random).take(3)) {
            for (History.Row row : history.rows()) {
                Encumbrance found = History.judged(docket, row, at);
                for (Reading reading : POLICY.readings().removeAll(found.readings())) {
                    for (Reading.Option option : reading.options()) {
                        assertEquals(
                                found.state(),
                                History.state(
                                        docket.reading(docket.readings().with(reading.key(), option.choice())),
                                        row,
                                        at),
                                () -> reading.key() + " " + option.choice() + " " + row + " at " + at + " in "
                                        + history);
                    }
                }
            }
        }
    }

    private static Readings chosen(Random random) {
        return POLICY.readings()
                .filter(reading -> random.nextBoolean())
                .foldLeft(
                        Readings.recommended(),
                        (answers, reading) -> answers.with(
                                reading.key(),
                                Histories.one(random, reading.options()).choice()));
    }

    private static DraftAct proposal(DraftAct.ProposalSubmitted told, Party by, Instant at) {
        SubmissionId id = told.submission();
        return new DraftAct.ProposalSubmitted(id, told.version(), by, told.passages(), at, told.citations());
    }
}
