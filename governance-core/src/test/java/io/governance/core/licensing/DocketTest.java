package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a docket under article 36 of the charter {@code oscar} says beside each single case. */
final class DocketTest {

    private static final String REVIEWED = "members; background; proposed y; reviewed";
    private static final IpPolicy POLICY = OpenSourceCloudLicensingTest.POLICY;
    private static final SpecVersion VERSION = SpecVersion.parse("s@1");

    private static Case told(String happened) {
        return Case.under(POLICY).told(happened);
    }

    private static Encumbrance.State state(Case told, String at) {
        return told.judge("x", "s@1", at).state();
    }

    private static Seq<Remark> remarks(Case told, String at) {
        return told.docket().remarks(VERSION, Case.instant(at));
    }

    /** There is one remark of this kind and no other; it cites these provisions and it is for the council. */
    private static Remark only(Seq<Remark> remarks, Remark.Kind kind, String cites) {
        assertEquals(List.of(kind), remarks.map(Remark::kind).toList());
        Remark remark = remarks.single();
        Reasons.assertCited(kind.name(), cites, remark.citations());
        assertEquals(Option.some(BodyId.of("council")), remark.decider());
        return remark;
    }

    // Amendments

    @Test
    @Article({"oscar:36(1)b", "oscar:40b"})
    void the_last_edition_before_a_review_opens_governs_it() {
        Case amended = told(
                "members; background; proposed y; review s@1 2026-05-20..2026-06-20;"
                        + " disclosed x s@1 SPECIFIC 2026-06-01; refused x s@1 express 2026-06-01; amended 2026-05-15 background");
        assertEquals(Encumbrance.State.OWED, state(amended, "2026-07-01"));
        assertEquals(
                Encumbrance.State.EXEMPT, state(amended.amended(Case.instant("2026-05-16"), POLICY), "2026-07-01"));
    }

    // Commitments

    @Test
    @Article("oscar:36(1)a")
    void of_several_commitments_the_earliest_counts_in_whatever_order_they_were_recorded() {
        Case told = told(REVIEWED + "; notices; committed x 2026-07-14; committed x 2026-05-18");
        for (String at : List.of("2026-05-18", "2026-07-13", "2026-07-15")) {
            Encumbrance found = told.judge("x", "s@1", at);
            assertEquals(Encumbrance.State.OWED, found.state(), at);
            assertEquals(Option.some(Case.instant("2026-05-18")), found.from(), at);
        }
        assertEquals(Encumbrance.State.EXEMPT, state(told, "2026-05-17"));
    }

    // Remarks

    @Test
    @Article("oscar:36(1)b")
    void a_review_that_is_announced_to_be_shorter_than_usual_is_remarked_and_its_end_holds() {
        Case told = told("members; background; proposed y; review s@1 2026-04-01..2026-04-21");
        assertTrue(remarks(told, "2026-03-31").isEmpty());
        Remark remark = only(remarks(told, "2026-04-02"), Remark.Kind.SHORT_REVIEW, "36(1)b");
        assertTrue(remark.text().en().contains("30 days"), () -> remark.text().en());
        assertTrue(
                remark.text().zh().contains("2026-04-21"), () -> remark.text().zh());
        assertEquals(
                Encumbrance.State.OWED,
                state(
                        told.told("disclosed x s@1 SPECIFIC 2026-04-25; refused x s@1 express 2026-04-25"),
                        "2026-06-01"));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01", "2026-06-30"})
    @Article("oscar:36(1)b")
    void a_review_of_thirty_days_or_more_is_not_remarked(String last) {
        assertTrue(remarks(told("members; background; proposed y; review s@1 2026-04-01.." + last), "2026-04-02")
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01T18:00, 0", "2026-05-02T00:00, 1"})
    @Article("oscar:36(1)b")
    void a_review_that_was_extended_after_its_end_is_remarked(String set, int remarks) {
        Case told = told(REVIEWED + "; stamped " + set + "; review s@1 2026-04-01..2026-05-20");
        Seq<Remark> found = remarks(told, "2026-05-10");
        assertEquals(remarks, found.size(), found::toString);
        found.forEach(remark -> only(found, Remark.Kind.LATE_EXTENSION, "36(1)b 37 41"));
    }

    @Test
    @Article({"oscar:36(1)b", "oscar:37"})
    void a_version_that_was_adopted_and_never_reviewed_is_remarked_with_what_is_unsettled_for_it() {
        Case told = told("members; background; proposed y; adopted s@1 2026-05-20");
        assertTrue(remarks(told, "2026-05-19").isEmpty());
        Seq<Remark> found = remarks(told, "2026-06-01");
        assertEquals(
                List.of(Remark.Kind.NEVER_REVIEWED, Remark.Kind.UNSETTLED),
                found.map(Remark::kind).toList());
        found.forEach(remark -> Reasons.assertCited(remark.kind().name(), "36(1)b 37 41", remark.citations()));
        assertEquals(Option.some(Case.ASSET), found.get(1).asset());
    }

    @Test
    @Article({"oscar:36(1)b", "oscar:37", "oscar:41"})
    void what_is_exempt_is_reported_to_the_council_as_an_open_encumbrance() {
        Case told = told(REVIEWED + "; notices");
        assertTrue(remarks(told, "2026-04-25").isEmpty(), "a refusal may still be taken back");
        Remark remark = only(remarks(told, "2026-06-01"), Remark.Kind.OPEN_ENCUMBRANCE, "36(1)b 37 41");
        assertEquals(Option.some(Case.ASSET), remark.asset());
        assertTrue(remarks(told.told("committed x 2026-05-20"), "2026-06-01").isEmpty());
    }

    @Test
    @Article("oscar:37")
    void what_was_sold_stays_on_the_docket_of_its_version() {
        Seq<Encumbrance> found =
                told(REVIEWED + "; sold x o 2026-05-20").docket().on(VERSION, Case.instant("2026-06-01"));
        assertEquals(
                List.of("o UNSETTLED", "x UNSETTLED"),
                found.map(row -> row.holder() + " " + row.state()).toList());
        assertEquals(
                List.of("o NOT_OWED", "x EXEMPT"),
                told(REVIEWED + "; notices; sold x o 2026-05-20")
                        .docket()
                        .on(VERSION, Case.instant("2026-06-01"))
                        .map(row -> row.holder() + " " + row.state())
                        .toList(),
                "nothing was owed that could run with it");
    }

    // Licences on unlike terms

    @ParameterizedTest
    @CsvSource({
        "y, fee=1, z, fee=2, 1",
        "y, fee=1, z, fee=1, 0",
        "y, fee=1, y, fee=2, 0",
        "y, fee=1, outsider, fee=2, 0"
    })
    @Article("oscar:36(1)a")
    void offers_that_differ_between_two_members_are_recorded_as_a_breach(
            String one, String terms, String other, String otherTerms, int breaches) {
        Case told = told(REVIEWED + "; joined z 2026-01-10; asked l1 x " + one + " s@1 2026-06-01; granted l1 " + terms
                + " 2026-06-02; asked l2 x " + other + " s@1 2026-06-01; granted l2 " + otherTerms + " 2026-06-03");
        Instant before = Case.instant("2026-06-02");
        assertTrue(told.docket().unlikeLicences(Case.party("x"), before).isEmpty());
        Seq<Remark> found = told.docket().unlikeLicences(Case.party("x"), Case.instant("2026-06-03"));
        assertEquals(breaches, found.size(), found::toString);
        found.forEach(remark -> only(found, Remark.Kind.UNLIKE_TERMS, "36(1)a"));
    }

    @Test
    @Article("oscar:36(1)b")
    void who_owes_nothing_may_license_to_each_on_its_own_terms() {
        Case told = told(REVIEWED + "; notices; joined z 2026-01-10; asked l1 x y s@1 2026-06-01; granted l1 fee=1"
                + " 2026-06-02; asked l2 x z s@1 2026-06-01; granted l2 fee=2 2026-06-03");
        assertTrue(told.docket()
                .unlikeLicences(Case.party("x"), Case.instant("2026-06-04"))
                .isEmpty());
    }

    // Where intellectual property comes from

    @ParameterizedTest
    @CsvSource({
        "members; background, BACKGROUND",
        "members; solo, FOREGROUND",
        "members; solo; for itself, SIDEGROUND",
        "members; joint, JOINT",
        "members; joint; led nobody, SIDEGROUND",
        "members; left x 2026-05-15; formed 2026-05-20, AFTER_LEAVING",
        "members,",
        "background,",
        "members; held x; formed 2026-02-05,",
        "members; held x; made x+; formed 2026-02-05,",
        "members; held x y; made x+ y+; formed 2026-02-05,"
    })
    @Article({"oscar:36(1)a", "oscar:36(2)", "oscar:36(3)a"})
    void the_origin_is_concluded_from_facts_and_none_if_they_are_missing(
            String happened, Asset.@org.jspecify.annotations.Nullable Origin origin) {
        assertEquals(Option.of(origin), origin(told(happened)));
    }

    private static Option<Asset.Origin> origin(Case told) {
        Docket docket = told.docket();
        return docket.origin(Case.party("x"), docket.asset(Case.ASSET).get(), Case.instant("2026-06-01"));
    }

    @ParameterizedTest
    @EnumSource(Asset.Origin.class)
    @Article({"oscar:36(1)a", "oscar:36(2)", "oscar:36(3)a"})
    void what_somebody_declares_it_to_be_decides_nothing(Asset.Origin declared) {
        Case told = told("members; declared " + declared + "; made x+; for alliance; background; proposed y; reviewed");
        assertEquals(
                Option.some(declared), told.docket().asset(Case.ASSET).get().declared());
        assertEquals(Option.some(Asset.Origin.BACKGROUND), origin(told));
        assertEquals(Encumbrance.State.OWED, state(told, "2026-06-01"));
        assertEquals(Encumbrance.State.EXEMPT, state(told.told("notices"), "2026-06-01"));
        assertTrue(told.judge("x", "s@1", "2026-06-01").citations().contains(Citation.parse("oscar:36(1)a")));
    }
}
