package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Matter;
import io.governance.core.charter.Session;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of all four built-in charters. */
final class BuiltInChartersTest {

    private static final Roll ROLL = Roll.of(20, 6, 3, 4, 2);

    private static Seq<Mandate> mandates(Charter charter) {
        return charter.bodies()
                .flatMap(body -> charter.matters()
                        .flatMap(matter -> charter.mandate(
                                        body.id(), matter.id(), Readings.recommended(), Session.IN_RECESS)
                                .toOption()));
    }

    @Test
    void there_are_four_and_each_is_found_by_its_name() {
        assertEquals(
                List.of("oscar", "aii", "cqncetia", "caih"),
                BuiltInCharters.names().map(CharterId::value));
        assertEquals(BuiltInCharters.names(), BuiltInCharters.all().map(Charter::id));
        BuiltInCharters.all()
                .forEach(charter -> assertEquals(
                        charter, BuiltInCharters.named(charter.id()).get()));
        assertTrue(BuiltInCharters.named(CharterId.of("fifth")).isEmpty());
    }

    @Test
    void they_have_their_one_hundred_and_twenty_seven_articles() {
        List<Integer> articles = List.of(41, 31, 24, 31);
        BuiltInCharters.all()
                .zip(articles)
                .forEach(expected -> assertEquals(
                        IntStream.rangeClosed(1, expected._2)
                                .mapToObj(Integer::toString)
                                .collect(List.collector())
                                .toSet(),
                        expected._1
                                .articles()
                                .map(article -> article.citation().article())
                                .toSet()));
    }

    @Test
    void all_seventy_two_decision_rules_are_there() {
        List<String> expected = numbered("D-oscar-", 23)
                .appendAll(numbered("D-aii-", 20))
                .appendAll(numbered("D-cq-", 11))
                .appendAll(numbered("D-caih-", 18));
        Seq<String> found = BuiltInCharters.all()
                .flatMap(Charter::competences)
                .map(competence -> competence.rule().id())
                .distinct();
        assertEquals(72, expected.size());
        assertEquals(List.empty(), expected.removeAll(found));
    }

    private static List<String> numbered(String prefix, int last) {
        return List.rangeClosed(1, last).map(number -> prefix + number);
    }

    @Test
    void every_ruling_cites_an_article_that_exists_and_shows_its_arithmetic_or_what_is_missing() {
        for (Charter charter : BuiltInCharters.all()) {
            for (Mandate mandate : mandates(charter)) {
                Ruling ruling = mandate.rule().rule(ROLL);
                assertFalse(ruling.citations().isEmpty());
                ruling.citations()
                        .forEach(
                                citation -> assertTrue(charter.article(citation).isDefined(), citation::toString));
                assertEquals(
                        ruling.verdict() == Verdict.UNDETERMINED,
                        ruling.reasons().isEmpty());
            }
        }
    }

    @Test
    void whatever_is_undetermined_lists_readings_with_their_outcomes() {
        for (Charter charter : BuiltInCharters.all()) {
            for (Mandate mandate : mandates(charter)) {
                Ruling ruling = mandate.rule().rule(ROLL);
                assertTrue(
                        ruling.verdict() != Verdict.UNDETERMINED
                                || ruling.alternatives().exists(other -> other.outcome() != Verdict.UNDETERMINED)
                                || mandate.body().seats().forAll(kind -> !kind.votes()),
                        () -> charter.id() + " " + mandate.body().id() + " "
                                + mandate.matter().id() + " is undetermined and no reading decides it");
            }
        }
    }

    @Test
    void every_refusal_cites_an_article_that_exists() {
        for (Charter charter : BuiltInCharters.all()) {
            for (var body : Body.STANDARD.keySet()) {
                for (Matter matter : charter.matters()) {
                    MatterId id = matter.id();
                    charter.mandate(body, id, Readings.recommended(), Session.IN_SESSION)
                            .swap()
                            .forEach(refusal -> {
                                assertEquals("NOT_COMPETENT", refusal.code());
                                assertFalse(refusal.citations().isEmpty());
                                refusal.citations()
                                        .forEach(citation -> assertTrue(
                                                charter.article(citation).isDefined(), citation::toString));
                            });
                }
            }
        }
    }

    @Test
    void no_warning_is_a_surprise() {
        BuiltInCharters.all()
                .forEach(charter -> assertEquals(
                        List.empty(),
                        charter.warnings()
                                .map(warning -> warning.code())
                                .distinct()
                                .removeAll(List.of("RULE_UNSTATED", "MATTER_WITHOUT_BODY", "IDLE_BODY"))));
    }
}
