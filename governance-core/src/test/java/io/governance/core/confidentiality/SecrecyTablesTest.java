package io.governance.core.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Readings;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is secret, who is bound and what a disclosure comes to, row by row. */
final class SecrecyTablesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/secrecy/files.csv", delimiter = '|')
    @Article({"oscar:33(1)", "oscar:33(2)", "aii:14(4)", "cqncetia:11(3)", "caih:19.7", "caih:19.8"})
    void a_file_is_secret_as_the_charter_says(
            String row,
            String charter,
            @Nullable String words,
            @Nullable String answers,
            Confidentiality.State state,
            SecrecyFact because,
            String article) {
        Confidentiality judged = Confidentiality.of(
                SecrecyScene.policy(charter),
                SecrecyScene.file(words),
                SecrecyScene.noon(LocalDate.of(2026, 5, 1)),
                SecrecyScene.answers(answers));

        assertEquals(state, judged.state(), row);
        assertTrue(judged.citations().contains(Citation.parse(article)), () -> judged.citations() + "");
        assertTrue(
                judged.judgement()
                        .flattened()
                        .exists(part ->
                                part.statement().en().endsWith(because.text().en())
                                        && part.answer() == expected(state, because)),
                () -> row + " " + judged.judgement());
        assertEquals(state == Confidentiality.State.OPEN, !judged.unsettled().isEmpty());
        assertEquals(
                state == Confidentiality.State.OPEN || state == Confidentiality.State.UNDETERMINED,
                !judged.judgement().missing().isEmpty());
    }

    private static Answer expected(Confidentiality.State state, SecrecyFact because) {
        return switch (state) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case OPEN, UNDETERMINED -> Answer.UNKNOWN;
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/secrecy/disclosures.csv", delimiter = '|')
    @Article({"oscar:27¶", "oscar:34a", "oscar:35", "oscar:39b", "aii:14(4)", "cqncetia:11(3)", "caih:19.7", "caih:19.8"
    })
    void a_disclosure_comes_to_what_the_charter_says(
            String row,
            String charter,
            @Nullable String words,
            String from,
            String to,
            Way way,
            @Nullable Circumstance relied,
            LocalDate day,
            @Nullable LocalDate dissolved,
            @Nullable String answers,
            Outcome outcome,
            String article) {
        Clearance judged = Clearance.of(
                SecrecyScene.policy(charter),
                SecrecyScene.file(words),
                SecrecyScene.disclosure(from, to, way, relied, day),
                (party, at) -> SecrecyScene.involvement(party),
                SecrecyScene.lifetime(dissolved),
                SecrecyScene.answers(answers));

        assertEquals(outcome, judged.outcome(), () -> row + " " + judged.judgement());
        assertTrue(judged.citations().contains(Citation.parse(article)), () -> judged.citations() + "");
        assertEquals(outcome == Outcome.OPEN, !judged.unsettled().isEmpty());
        assertFalse(judged.reason().en().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "CF-25, true, true, YES",
        "CF-26, false, true, NO",
        "CF-27, true, false, NO",
        "CF-25, , true, UNKNOWN",
        "CF-25, true, , UNKNOWN",
        "CF-27, , false, NO",
        "CF-25, , , UNKNOWN",
    })
    @Article("oscar:34b")
    void care_takes_both_tests(String row, @Nullable Boolean reasonable, @Nullable Boolean notBelowOwn, Answer answer) {
        Party member = Party.parse("m1");
        Secrets secrets = Secrets.NONE.attesting(
                new Secrets.Attestation(member, Option.of(reasonable), Option.of(notBelowOwn), SecrecyScene.LONG_AGO));

        Judgement judged = Care.of(
                        SecrecyScene.policy("oscar"),
                        secrets,
                        member,
                        SecrecyScene.noon(LocalDate.of(2026, 5, 1)),
                        Readings.recommended())
                .get();

        assertEquals(answer, judged.answer(), row);
        assertEquals(
                List.of(answered(reasonable), answered(notBelowOwn)),
                List.of(CareFact.REASONABLE, CareFact.NOT_BELOW_OWN)
                        .map(fact -> judged.flattened()
                                .find(part -> part.statement().equals(fact.text()))
                                .get()
                                .answer()),
                row);
        assertTrue(judged.flattened().flatMap(Judgement::citations).contains(Citation.parse("oscar:34b")));
    }

    private static Answer answered(@Nullable Boolean attested) {
        return Option.of(attested).map(Answer::of).getOrElse(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "OT-11, content=result, , YES",
        "OT-11, content=economic-information, , YES",
        "OT-11, content=technical-secret important, , NO",
        "OT-11, content=technical-secret important, R-cq-sharing=SHARING_FIRST, YES",
        "OT-11, content=technical-secret, , UNKNOWN",
        "OT-11, content=other, , NO",
    })
    @Article({"cqncetia:11(3)", "cqncetia:11(4)"})
    void results_are_shared_and_technical_secrets_held_back(
            String row, String words, @Nullable String answers, Answer answer) {
        Judgement judged = SharingDuty.of(
                        SecrecyScene.policy("cqncetia"),
                        SecrecyScene.file(words),
                        SecrecyScene.noon(LocalDate.of(2026, 5, 1)),
                        SecrecyScene.answers(answers))
                .get();

        assertEquals(answer, judged.answer(), row);
        assertTrue(judged.flattened().flatMap(Judgement::citations).contains(Citation.parse("cqncetia:11(4)")));
    }

    @ParameterizedTest
    @CsvSource({
        "member, , , BOUND,",
        "member, 2026-06-30, , BOUND, 2028-06-30",
        "member, 2024-02-29, , BOUND, 2026-02-28",
        "member, 2024-02-28, , OVER, 2026-02-28",
        "former-member, 2024-06-30, R-oscar-tail=LEAVER_FREE_AT_DISSOLUTION, OVER, 2024-06-30",
        "adviser, , , BOUND,",
        "adviser, , R-oscar-adviser-bound=NOT_BOUND, NOT_BOUND,",
        "expert, , , NOT_BOUND,",
        "affiliate, , , NOT_BOUND,",
    })
    @Article({"oscar:34a", "oscar:35"})
    void who_is_bound_and_to_which_day(
            String who,
            @Nullable LocalDate dissolved,
            @Nullable String answers,
            Bound.State state,
            @Nullable LocalDate last) {
        LocalDate asked = state == Bound.State.OVER ? LocalDate.of(2026, 3, 1) : LocalDate.of(2026, 2, 28);
        Bound judged = Bound.of(
                SecrecyScene.policy("oscar"),
                SecrecyScene.involvement(Party.parse(who)),
                SecrecyScene.lifetime(dissolved),
                SecrecyScene.noon(asked),
                SecrecyScene.answers(answers));

        assertEquals(state, judged.state());
        assertEquals(Option.of(last), judged.last());
        assertEquals(List.of("oscar"), judged.citations().map(Citation::source).distinct());
    }
}
