package io.governance.core.confidentiality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of secrets under every charter, whatever the facts are and however it is read. */
final class SecrecyProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Seq<String> CHARTERS = List.of("oscar", "aii", "cqncetia", "caih");
    private static final Seq<String> WORDS = List.of(
            "written",
            "spoken",
            "decided",
            "considered",
            "adviser",
            "marked",
            "own",
            "foreign",
            "contributed",
            "published",
            "important",
            "permitted",
            "partners=p1,p2",
            "yes=p1",
            "no=p2",
            "content=internal-discussion",
            "content=technical-secret",
            "content=alliance-material",
            "content=joint-technology");

    /** A disclosure under one charter, and how the charter is read. */
    record Case(
            String charter,
            List<String> words,
            Position from,
            Position to,
            Way way,
            Option<Circumstance> relied,
            Option<Integer> dissolvedDaysAgo,
            Readings readings) {

        SecrecyPolicy policy() {
            return SecrecyScene.policy(charter);
        }

        Clearance under(Readings other) {
            return Clearance.of(
                    policy(),
                    SecrecyScene.file(words.isEmpty() ? null : words.mkString(" ")),
                    new Disclosure(
                            SecrecyScene.FILE,
                            Party.parse("from"),
                            Party.parse("to"),
                            way,
                            relied.toList(),
                            SecrecyScene.noon(DAY)),
                    (party, at) -> Involvement.of(party, party.name().equals("from") ? from : to),
                    new Lifetime(dissolvedDaysAgo.map(DAY::minusDays), SecrecyScene.ZONE),
                    other);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(CHARTERS.asJava())
                .flatMap(charter -> Combinators.combine(
                                Arbitraries.of(WORDS.asJava()).list().ofMaxSize(8),
                                Arbitraries.of(Position.values()),
                                Arbitraries.of(Position.values()),
                                Arbitraries.of(Way.values()),
                                Arbitraries.of(Circumstance.values()).optional(0.3),
                                Arbitraries.integers().between(-10, 1000).optional(0.4),
                                readings(SecrecyScene.policy(charter)))
                        .as((words, from, to, way, relied, dissolved, readings) -> new Case(
                                charter,
                                List.ofAll(words).distinct(),
                                from,
                                to,
                                way,
                                Option.ofOptional(relied),
                                Option.ofOptional(dissolved),
                                readings)));
    }

    private static Arbitrary<Readings> readings(SecrecyPolicy policy) {
        return policy.readings()
                .foldLeft(
                        Arbitraries.just(Readings.recommended()),
                        (all, reading) -> all.flatMap(before -> Arbitraries.of(reading.options()
                                        .map(Reading.Option::choice)
                                        .asJava())
                                .map(choice -> before.with(reading.key(), choice))));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_reading_changes_only_what_lists_it(@ForAll("cases") Case drawn) {
        Clearance judged = drawn.under(drawn.readings());
        drawn.policy()
                .readings()
                .reject(judged.judgement().readings()::contains)
                .flatMap(reading ->
                        reading.options().map(option -> drawn.readings().with(reading.key(), option.choice())))
                .forEach(other ->
                        assertEquals(judged.outcome(), drawn.under(other).outcome(), () -> other + ""));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_alternative_comes_to_what_it_says(@ForAll("cases") Case drawn) {
        Clearance judged = drawn.under(drawn.readings());
        judged.alternatives()
                .forEach(other -> assertEquals(
                        other.outcome(), drawn.under(other.readings()).outcome()));
        judged.unsettled()
                .forEach(
                        reading -> assertEquals("UNDETERMINED", drawn.readings().of(reading)));
        assertEquals(judged.outcome() == Outcome.OPEN, !judged.unsettled().isEmpty());
        assertTrue(judged.outcome() != Outcome.UNDETERMINED || !judged.missing().isEmpty());
        assertTrue(!judged.citations().isEmpty());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_known_fact_more_never_changes_what_was_decided(
            @ForAll("cases") Case drawn, @ForAll("facts") Map<SecrecyFact, Answer> facts, @ForAll boolean holds) {
        drawn.policy().kinds().forEach(kind -> {
            Answer before = answer(kind, facts, drawn.readings());
            facts.filterValues(Answer.UNKNOWN::equals).keySet().forEach(fact -> {
                Answer after = answer(kind, facts.put(fact, Answer.of(holds)), drawn.readings());
                assertTrue(before == Answer.UNKNOWN || before == after, () -> kind.id() + " " + fact);
            });
        });
    }

    @Provide
    Arbitrary<Map<SecrecyFact, Answer>> facts() {
        return Arbitraries.of(Answer.values())
                .list()
                .ofSize(SecrecyFact.values().length)
                .map(answers -> List.of(SecrecyFact.values())
                        .zip(List.ofAll(answers))
                        .foldLeft(HashMap.<SecrecyFact, Answer>empty(), (all, one) -> all.put(one._1, one._2)));
    }

    private static Answer answer(SecretKind kind, Map<SecrecyFact, Answer> facts, Readings readings) {
        return kind.asked()
                .judge(
                        fact -> facts.get(fact).get() == Answer.UNKNOWN
                                ? Judgement.wanting(fact.text(), Text.of("此事实", "this fact"))
                                : Judgement.of(fact.text(), facts.get(fact).get() == Answer.YES),
                        readings)
                .answer();
    }

    @Property
    @Article("oscar:35")
    void two_years_after_the_end_nobody_is_bound(
            @ForAll Position who, @ForAll @IntRange(max = 3_000) int days, @ForAll("oscarReadings") Readings readings) {
        LocalDate end = LocalDate.of(2026, 6, 30);
        Bound judged = bound(who, end, end.plusYears(2).plusDays(1 + days), readings);
        assertTrue(judged.state() == Bound.State.OVER || judged.state() == Bound.State.NOT_BOUND);
    }

    @Property
    @Article({"oscar:27¶", "oscar:35"})
    void the_end_of_a_membership_never_shortens_the_duty(@ForAll @IntRange(min = -900, max = 900) int days) {
        LocalDate end = LocalDate.of(2026, 6, 30);
        LocalDate day = end.plusDays(days);
        Bound member = bound(Position.MEMBER, end, day, Readings.recommended());
        Bound former = bound(Position.FORMER_MEMBER, end, day, Readings.recommended());
        assertEquals(member.state(), former.state());
        assertEquals(member.last(), former.last());
    }

    @Provide
    Arbitrary<Readings> oscarReadings() {
        return readings(SecrecyScene.policy("oscar"));
    }

    private static Bound bound(Position who, LocalDate end, LocalDate day, Readings readings) {
        return Bound.of(
                SecrecyScene.policy("oscar"),
                Involvement.of(Party.parse("x"), who),
                SecrecyScene.lifetime(end),
                SecrecyScene.noon(day),
                readings);
    }
}
