package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Matter;
import io.governance.core.charter.Session;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.AppliedRule;
import io.governance.core.voting.Forecast;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The four charters decide as the {@link CharterOracle} does, whatever the roll and whatever the readings. */
final class OracleProperties {

    private static final List<CharterOracle.Decision> DECISIONS = CharterOracle.decisions();

    // Verdicts

    @Property(tries = 100)
    void random_rolls_under_random_readings_have_the_verdict_of_the_oracle(@ForAll Random random) {
        List<Mark> seats = seats(random, 400);
        Roll roll = rollOf(seats);
        Map<String, Answers> given = randomAnswers(random);
        for (CharterOracle.Decision decision : DECISIONS) {
            Answers answers = given.get(decision.charter());
            String expected = CharterOracle.outcome(answers.makeOf(decision), seats);
            Option<Mandate> mandate = mandate(decision, answers);
            assertEquals(!expected.equals(CharterOracle.NO_VOTE), mandate.isDefined(), () -> decision + " " + answers);
            mandate.forEach(found -> {
                assertEquals(expected, found.rule().verdict(roll).name(), () -> decision + " " + answers + roll);
                assertEquals(expected, found.rule().rule(roll).verdict().name());
            });
        }
    }

    @Example
    void every_roll_of_up_to_seven_seats_has_the_verdict_of_the_oracle_under_every_reading() {
        assertAgreesOnEveryRoll(7, CharterOracle::outcome, AppliedRule::verdict);
    }

    @Example
    void a_forecast_is_what_trying_every_completion_of_a_small_body_gives() {
        assertAgreesOnEveryRoll(
                5, CharterOracle::certainty, (rule, roll) -> rule.forecast(roll).certainty());
    }

    /** Compares every decision under every reading, once for each pair of the oracle's words and the charter's formula. */
    private static void assertAgreesOnEveryRoll(
            int seats,
            BiFunction<String, List<Mark>, String> oracle,
            BiFunction<AppliedRule, Roll, ? extends Enum<?>> charter) {
        List<List<Mark>> everyRoll = everyRollOfUpTo(seats);
        List<Roll> rolls = everyRoll.stream().map(OracleProperties::rollOf).toList();
        Map<String, List<String>> expected = new HashMap<>();
        Set<Object> seen = new HashSet<>();
        for (CharterOracle.Decision decision : DECISIONS) {
            for (Map<String, String> way : CharterOracle.everyAnswer(decision.rule())) {
                Answers answers = Answers.of(way);
                String words = answers.makeOf(decision);
                for (Mandate mandate : mandate(decision, answers)) {
                    AppliedRule rule = mandate.rule();
                    if (seen.add(List.of(words, rule.formula()))) {
                        assertEquals(
                                expected.computeIfAbsent(
                                        words,
                                        said -> everyRoll.stream()
                                                .map(roll -> oracle.apply(said, roll))
                                                .toList()),
                                rolls.stream()
                                        .map(roll -> charter.apply(rule, roll).name())
                                        .toList(),
                                () -> decision + " " + answers);
                    }
                }
            }
        }
    }

    @Property(tries = 20)
    void one_line_for_each_seat_in_any_order_comes_to_the_same(@ForAll Random random) {
        List<Mark> seats = seats(random, 40);
        List<Mark> shuffled = new ArrayList<>(seats);
        Collections.shuffle(shuffled, random);
        Roll roll = Roll.of(shuffled.stream()
                .map(mark -> new Roll.Line(Option.none(), 1, mark, 1))
                .toList());
        for (CharterOracle.Decision decision : DECISIONS) {
            mandate(decision, RECOMMENDED)
                    .forEach(mandate -> assertEquals(
                            CharterOracle.outcome(RECOMMENDED.makeOf(decision), seats),
                            mandate.rule().verdict(roll).name(),
                            decision::toString));
        }
    }

    // Readings

    @Property(tries = 40)
    void the_alternatives_are_all_other_readings_that_give_a_vote_and_their_verdicts(@ForAll Random random) {
        List<Mark> seats = seats(random, 60);
        Roll roll = rollOf(seats);
        Map<String, Answers> given = randomAnswers(random);
        for (CharterOracle.Decision decision : DECISIONS) {
            mandate(decision, given.get(decision.charter())).forEach(mandate -> {
                Ruling ruling = mandate.rule().rule(roll);
                assertSameReadings(
                        decision,
                        ruling.verdict(),
                        ruling.alternatives(),
                        ruling.robust(),
                        words -> CharterOracle.outcome(words, seats));
            });
        }
    }

    @Property(tries = 15)
    void a_forecast_has_the_same_alternatives(@ForAll Random random) {
        List<Mark> seats = seats(random, 8);
        Roll roll = rollOf(seats);
        Map<String, Answers> given = randomAnswers(random);
        for (CharterOracle.Decision decision : DECISIONS) {
            mandate(decision, given.get(decision.charter())).forEach(mandate -> {
                Forecast forecast = mandate.rule().forecast(roll);
                assertSameReadings(
                        decision,
                        forecast.certainty(),
                        forecast.alternatives(),
                        forecast.robust(),
                        words -> CharterOracle.certainty(words, seats));
            });
        }
    }

    /** Each way of answering is the chosen one or else is one alternative, and has that one's outcome or gives no vote. */
    private static <V extends Enum<V>> void assertSameReadings(
            CharterOracle.Decision decision,
            V outcome,
            io.vavr.collection.Seq<Alternative<V>> alternatives,
            boolean robust,
            Function<String, String> oracle) {
        Set<String> outcomes = new HashSet<>();
        Set<Alternative<V>> found = new HashSet<>();
        for (Map<String, String> way : CharterOracle.everyAnswer(decision.rule())) {
            String expected = oracle.apply(CharterOracle.words(decision.rule(), way));
            if (expected.equals(CharterOracle.NO_VOTE)) {
                continue;
            }
            outcomes.add(expected);
            io.vavr.collection.Seq<Alternative<V>> meant = alternatives.filter(alternative -> alternative
                    .readings()
                    .choices()
                    .forAll(answer ->
                            CharterOracle.answer(answer._1.value(), way).equals(answer._2)));
            assertTrue(meant.size() <= 1, () -> decision + " lists twice: " + meant);
            assertEquals(
                    expected,
                    meant.map(Alternative::outcome)
                            .headOption()
                            .getOrElse(outcome)
                            .name(),
                    () -> decision + " under " + way);
            found.addAll(meant.asJava());
        }
        assertEquals(
                alternatives.size(), found.size(), () -> decision + " lists a reading of its own: " + alternatives);
        assertEquals(outcomes.size() == 1, robust, () -> decision + " comes to " + outcomes);
    }

    @Example
    void the_recommended_answers_are_those_of_the_oracle() {
        CharterOracle.answers().forEach((question, answers) -> {
            Reading reading = BuiltInCharters.all()
                    .flatMap(Charter::readings)
                    .find(found -> found.key().value().equals(question))
                    .getOrElseThrow(() -> new AssertionError("no charter asks " + question));
            assertEquals(answers, reading.options().map(Reading.Option::choice).asJava(), question);
        });
    }

    // Competence

    @Example
    void every_decision_rests_on_its_row() {
        for (CharterOracle.Decision decision : DECISIONS) {
            for (Map<String, String> way : CharterOracle.everyAnswer(decision.rule())) {
                mandate(decision, Answers.of(way))
                        .map(mandate -> mandate.rule().rule().id())
                        .filter(row -> !decision.id().equals("-"))
                        .forEach(row -> assertEquals(decision.id(), row, decision::toString));
            }
        }
    }

    @Property(tries = 15)
    void a_body_acts_for_the_council_only_in_its_recess(@ForAll Random random) {
        Map<String, Answers> given = randomAnswers(random);
        for (CharterOracle.Decision decision : DECISIONS) {
            Answers answers = given.get(decision.charter());
            boolean votes = !answers.makeOf(decision).equals("no vote");
            boolean onlyInRecess = CharterOracle.onlyInRecess(decision, answers.given);
            assertEquals(
                    votes, mandate(decision, answers, Session.IN_RECESS).isRight(), () -> decision + " " + answers);
            assertEquals(
                    votes && !onlyInRecess,
                    mandate(decision, answers, Session.IN_SESSION).isRight(),
                    () -> decision + " in session " + answers);
        }
    }

    @Property(tries = 5)
    void a_matter_of_another_body_is_refused_under_all_readings(@ForAll Random random, @ForAll Session session) {
        Map<String, Answers> given = randomAnswers(random);
        for (CharterOracle.Refusal refusal : CharterOracle.refusals()) {
            assertRefused(refusal.charter(), refusal.body(), refusal.matter(), given.get(refusal.charter()), session);
        }
    }

    @Property(tries = 5)
    void a_body_without_a_decision_of_its_own_on_a_matter_has_no_vote_on_it(
            @ForAll Random random, @ForAll Session session) {
        Set<String> decisions = new HashSet<>();
        DECISIONS.forEach(each -> decisions.add(each.charter() + " " + each.body() + " " + each.matter()));
        Map<String, Answers> given = randomAnswers(random);
        for (Charter charter : BuiltInCharters.all()) {
            String id = charter.id().value();
            for (BodyId body : charter.bodies()
                    .map(Body::id)
                    .appendAll(Body.STANDARD.keySet())
                    .distinct()) {
                for (Matter matter : charter.matters()) {
                    if (!decisions.contains(id + " " + body + " " + matter.id())) {
                        assertRefused(id, body.value(), matter.id().value(), given.get(id), session);
                    }
                }
            }
        }
    }

    private static void assertRefused(String charter, String body, String matter, Answers answers, Session session) {
        Either<Refusal, Mandate> answer = BuiltInCharters.named(CharterId.of(charter))
                .get()
                .mandate(BodyId.of(body), MatterId.of(matter), answers.readings, session);
        assertTrue(answer.isLeft(), () -> charter + " " + body + " on " + matter);
        assertEquals("NOT_COMPETENT", answer.getLeft().code());
    }

    // Rolls

    /** Random seats, close to the thresholds more often than chance would have it. */
    private static List<Mark> seats(Random random, int most) {
        int all = random.nextInt(most + 1);
        int vacant = Math.min(all, random.nextInt(3) == 0 ? random.nextInt(all / 4 + 2) : random.nextInt(2));
        int inOffice = all - vacant;
        int present = near(
                random,
                inOffice,
                switch (random.nextInt(3)) {
                    case 0 -> 2 * inOffice / 3;
                    case 1 -> inOffice;
                    default -> random.nextInt(inOffice + 1);
                });
        int base = List.of(all, inOffice, present).get(random.nextInt(3));
        int favour = near(
                random,
                present,
                switch (random.nextInt(4)) {
                    case 0 -> 2 * base / 3;
                    case 1 -> base / 2;
                    case 2 -> base;
                    default -> random.nextInt(present + 1);
                });
        List<Mark> seats = new ArrayList<>();
        seats.addAll(Collections.nCopies(favour, Mark.FAVOUR));
        int others = 1 + random.nextInt(3);
        for (int i = favour; i < present; i++) {
            seats.add(List.of(Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT).get(random.nextInt(others)));
        }
        seats.addAll(Collections.nCopies(inOffice - present, Mark.ABSENT));
        seats.addAll(Collections.nCopies(vacant, Mark.VACANT));
        return seats;
    }

    private static int near(Random random, int most, int aim) {
        return Math.max(0, Math.min(most, aim - 1 + random.nextInt(4)));
    }

    private static List<List<Mark>> everyRollOfUpTo(int most) {
        List<List<Mark>> rolls = new ArrayList<>();
        extend(new ArrayList<>(), most, rolls);
        return rolls;
    }

    private static void extend(List<Mark> seats, int most, List<List<Mark>> rolls) {
        rolls.add(List.copyOf(seats));
        for (Mark mark : Mark.values()) {
            if (seats.size() < most && (seats.isEmpty() || mark.compareTo(seats.get(seats.size() - 1)) >= 0)) {
                seats.add(mark);
                extend(seats, most, rolls);
                seats.remove(seats.size() - 1);
            }
        }
    }

    private static Roll rollOf(List<Mark> seats) {
        return Roll.of(new Tally(
                Collections.frequency(seats, Mark.FAVOUR),
                Collections.frequency(seats, Mark.AGAINST),
                Collections.frequency(seats, Mark.ABSTAIN),
                Collections.frequency(seats, Mark.SILENT),
                Collections.frequency(seats, Mark.ABSENT),
                Collections.frequency(seats, Mark.VACANT)));
    }

    // Mandates

    /** Answers to questions, as the oracle and as the charters take them. */
    private record Answers(Map<String, String> given, Readings readings) {
        static Answers of(Map<String, String> given) {
            Readings readings = Readings.recommended();
            for (Map.Entry<String, String> answer : given.entrySet()) {
                readings = readings.with(ReadingKey.of(answer.getKey()), answer.getValue());
            }
            return new Answers(given, readings);
        }

        /** What the oracle makes of the decision's rule under these answers. */
        String makeOf(CharterOracle.Decision decision) {
            return CharterOracle.words(decision.rule(), given);
        }

        @Override
        public String toString() {
            return given.toString();
        }
    }

    private static final Answers RECOMMENDED = Answers.of(Map.of());

    /** Random answers to some of each charter's questions, those that no rule asks among them. */
    private static Map<String, Answers> randomAnswers(Random random) {
        Map<String, Answers> answers = new HashMap<>();
        for (Charter charter : BuiltInCharters.all()) {
            Map<String, String> given = new HashMap<>();
            for (Reading reading : charter.readings()) {
                if (random.nextInt(3) != 0) {
                    given.put(
                            reading.key().value(),
                            reading.options()
                                    .get(random.nextInt(reading.options().size()))
                                    .choice());
                }
            }
            answers.put(charter.id().value(), Answers.of(given));
        }
        return answers;
    }

    private static Option<Mandate> mandate(CharterOracle.Decision decision, Answers answers) {
        return mandate(decision, answers, Session.IN_RECESS).toOption();
    }

    private static Either<Refusal, Mandate> mandate(CharterOracle.Decision decision, Answers answers, Session session) {
        return BuiltInCharters.named(CharterId.of(decision.charter()))
                .get()
                .mandate(BodyId.of(decision.body()), MatterId.of(decision.matter()), answers.readings, session);
    }
}
