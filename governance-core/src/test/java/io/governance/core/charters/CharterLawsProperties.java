package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Competence;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.office.Seat;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.voting.AppliedRule;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that follow from the charters' words, on random ballots. */
final class CharterLawsProperties {

    private static final Seq<Formula> EVERY_FORMULA = BuiltInCharters.all()
            .flatMap(Charter::competences)
            .map(Competence::rule)
            .flatMap(rule -> rule.formula().outcomes())
            .map(ByReading.Outcome::value)
            .filter(formula -> !(formula instanceof Formula.Withheld))
            .distinct();

    /** Rolls on which about two thirds are in favour, so that many a vote carries just so. */
    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 6).withoutEdgeCases();
        return Combinators.combine(Arbitraries.integers().between(0, 40).withoutEdgeCases(), few, few, few, few, few)
                .as((favour, against, abstain, silent, absent, vacant) ->
                        new Tally(favour, against, abstain, silent, absent, vacant));
    }

    // All four

    @Property(tries = 300)
    void a_vote_turned_in_favour_never_defeats_a_motion(@ForAll("tallies") Tally tally) {
        for (Formula formula : EVERY_FORMULA) {
            if (formula.verdict(Roll.of(tally)) == Verdict.PASSED) {
                for (Tally turned : oneTurnedInFavour(tally)) {
                    assertEquals(Verdict.PASSED, formula.verdict(Roll.of(turned)), formula::toString);
                }
            }
        }
    }

    private static List<Tally> oneTurnedInFavour(Tally tally) {
        List<Tally> turned = List.empty();
        if (tally.against() > 0) {
            turned = turned.append(new Tally(
                    tally.favour() + 1,
                    tally.against() - 1,
                    tally.abstain(),
                    tally.silent(),
                    tally.absent(),
                    tally.vacant()));
        }
        if (tally.abstain() > 0) {
            turned = turned.append(new Tally(
                    tally.favour() + 1,
                    tally.against(),
                    tally.abstain() - 1,
                    tally.silent(),
                    tally.absent(),
                    tally.vacant()));
        }
        return turned;
    }

    // oscar

    @Property
    @Article("oscar:12")
    void against_abstaining_and_absent_are_interchangeable_in_the_council(
            @ForAll("tallies") Tally tally,
            @ForAll @IntRange(max = 60) int against,
            @ForAll @IntRange(max = 60) int rest) {
        AppliedRule rule = rule("oscar", "council", "other");
        int others = (int) (tally.entitled() - tally.favour());
        int dealtAgainst = Math.min(others, against);
        int dealtAbstaining = Math.min(others - dealtAgainst, rest);
        Roll dealtAnew =
                Roll.of(tally.favour(), dealtAgainst, dealtAbstaining, others - dealtAgainst - dealtAbstaining, 0);
        assertEquals(rule.verdict(Roll.of(tally)), rule.verdict(dealtAnew));
    }

    @Property
    @Article("oscar:12")
    void a_council_that_carries_a_motion_has_two_thirds_of_its_units_present_without_a_quorum_rule(
            @ForAll("tallies") Tally tally) {
        Verdict verdict = rule("oscar", "council", "other").verdict(Roll.of(tally));
        assertTrue(verdict != Verdict.PASSED || 3 * tally.present() >= 2 * tally.entitled());
        assertTrue(verdict != Verdict.NO_QUORUM);
    }

    // aii

    @Property
    @Article("aii:19")
    void abstaining_defeats_an_assembly_motion_and_staying_away_takes_its_quorum(@ForAll("tallies") Tally tally) {
        AppliedRule rule = rule("aii", "assembly", "other");
        Assume.that(rule.verdict(Roll.of(tally)) == Verdict.PASSED);
        assertEquals(Verdict.FAILED, firstOther(rule, tally, 1, 0));
        assertEquals(Verdict.NO_QUORUM, firstOther(rule, tally, 0, 1));
    }

    /** Adds one more who abstains or stays away until the motion is no longer carried, and tells what it came to. */
    private static Verdict firstOther(AppliedRule rule, Tally tally, int abstaining, int absent) {
        Tally more = tally;
        Verdict verdict = Verdict.PASSED;
        while (verdict == Verdict.PASSED) {
            more = new Tally(
                    more.favour(),
                    more.against(),
                    more.abstain() + abstaining,
                    more.silent(),
                    more.absent() + absent,
                    more.vacant());
            verdict = rule.verdict(Roll.of(more));
        }
        return verdict;
    }

    @Property
    @Article("aii:23")
    void a_council_never_carries_a_motion_with_less_than_four_ninths_of_its_directors(@ForAll("tallies") Tally tally) {
        Assume.that(rule("aii", "council", "other").verdict(Roll.of(tally)) == Verdict.PASSED);
        assertTrue(9 * tally.favour() >= 4 * tally.inOffice());
    }

    @Property
    @Article("aii:19")
    void an_assembly_never_carries_a_motion_with_less_than_a_third_of_the_members(@ForAll("tallies") Tally tally) {
        Assume.that(rule("aii", "assembly", "other").verdict(Roll.of(tally)) == Verdict.PASSED);
        assertTrue(3 * tally.favour() >= tally.inOffice());
    }

    private static AppliedRule rule(String charter, String body, String matter) {
        return BuiltInCharters.named(CharterId.of(charter))
                .get()
                .mandate(BodyId.of(body), MatterId.of(matter), Readings.recommended(), Session.IN_SESSION)
                .get()
                .rule();
    }

    // Votes from outside the electorate

    /** A body with electors, and seats from which nobody may vote there. */
    private record Cast(
            String charter,
            String body,
            String matter,
            String tier,
            String kind,
            List<String> outside,
            Readings readings) {}

    private static final List<Cast> CASTS = List.of(
            new Cast(
                    "oscar",
                    "council",
                    "other",
                    "council-class",
                    "director",
                    List.of(
                            "council adviser",
                            "secretariat secretary-general",
                            "plenary member",
                            "working-group member"),
                    Readings.recommended()),
            new Cast(
                    "aii",
                    "assembly",
                    "other",
                    "ordinary",
                    "member",
                    List.of("council director", "expert-committee expert", "standing-council chair"),
                    Readings.recommended()),
            new Cast(
                    "cqncetia",
                    "council",
                    "expel-member",
                    "member",
                    "director",
                    List.of("council observer", "expert-committee honorary"),
                    Readings.recommended().with(ReadingKey.of("R-cq-14-base"), "PRESENT")),
            new Cast(
                    "caih",
                    "council",
                    "admit-member",
                    "council-unit",
                    "director",
                    List.of(
                            "council presiding-secretary-general",
                            "assembly correspondent",
                            "secretariat secretary-general"),
                    Readings.recommended().with(ReadingKey.of("R-caih-threshold"), "MAJORITY_PRESENT")));

    /** The alliance of one cast: electors 1 to N, one more whose membership has ended, and the outside seats. */
    private static final class Stage implements AutoCloseable {
        private static final AllianceId ALLIANCE = AllianceId.of("the-alliance");
        private static final BallotId BALLOT = BallotId.of("b");

        private final LocalGovernance governance = new LocalGovernance(
                new InMemoryMinuteBook(),
                BuiltInCharters::named,
                InstantSource.fixed(Instant.parse("2026-03-10T08:00:00Z")),
                StateCouncilCalendar.published());
        private int operations;

        Stage(Cast cast, int electors) {
            assertTrue(governance
                    .found(
                            ALLIANCE,
                            new FoundAlliance(CharterId.of(cast.charter), "联盟"),
                            PersonId.of("secretary"),
                            operation())
                    .toCompletableFuture()
                    .join()
                    .isRight());
            for (int i = 1; i <= electors + 1; i++) {
                done(new RegisterMember(MemberId.of("m" + i), "单位" + i, cast.tier));
                done(seat("s" + i, cast.body, cast.kind, Option.some("m" + i), "p" + i));
            }
            done(new EndMembership(MemberId.of("m" + (electors + 1)), "除名"));
            cast.outside.forEachWithIndex((place, i) -> {
                String[] words = place.split(" ", -1);
                done(seat("outside" + i, words[0], words[1], Option.none(), "outsider" + i));
            });
            done(new OpenBallot(
                    BALLOT, BodyId.of(cast.body), MatterId.of(cast.matter), "议题", cast.readings, Session.IN_RECESS));
        }

        private static RegisterSeat seat(String seat, String body, String kind, Option<String> member, String person) {
            return new RegisterSeat(new Seat(
                    SeatId.of(seat),
                    BodyId.of(body),
                    kind,
                    member.map(MemberId::of),
                    Option.some(PersonId.of(person)),
                    1,
                    Option.none()));
        }

        private OperationId operation() {
            return OperationId.of("op-" + operations++);
        }

        Either<Refusal, Receipt> submit(Command command, String actor) {
            return governance
                    .submit(ALLIANCE, command, PersonId.of(actor), operation())
                    .toCompletableFuture()
                    .join();
        }

        void done(Command command) {
            Either<Refusal, Receipt> receipt = submit(command, "secretary");
            assertTrue(receipt.isRight(), () -> "refused: " + receipt);
        }

        Either<Refusal, Receipt> vote(String seat, Choice choice, String person) {
            return submit(new CastVote(BALLOT, SeatId.of(seat), choice), person);
        }

        Ruling closing() {
            done(new CloseBallot(BALLOT, List.empty()));
            return governance.alliance(ALLIANCE).get().ruling(BALLOT).get();
        }

        @Override
        public void close() {
            governance.close();
        }
    }

    @Property(tries = 40)
    @Article({"oscar:11", "oscar:12", "aii:19", "cqncetia:10(2)", "cqncetia:14", "caih:10", "caih:23.2(3)"})
    void votes_from_outside_the_electorate_change_nothing(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int electors) {
        Cast cast = CASTS.get(random.nextInt(CASTS.size()));
        try (Stage disturbed = new Stage(cast, electors);
                Stage quiet = new Stage(cast, electors)) {
            int favour = 0;
            int against = 0;
            int abstain = 0;
            int absent = 0;
            for (int i = 1; i <= electors; i++) {
                outsiders(cast, electors, i, disturbed, random);
                if (random.nextInt(6) == 0) {
                    absent++;
                    continue;
                }
                Choice choice = random.nextBoolean() ? Choice.FAVOUR : choice(random);
                assertTrue(disturbed.vote("s" + i, choice, "p" + i).isRight());
                assertTrue(quiet.vote("s" + i, choice, "p" + i).isRight());
                favour += choice == Choice.FAVOUR ? 1 : 0;
                against += choice == Choice.AGAINST ? 1 : 0;
                abstain += choice == Choice.ABSTAIN ? 1 : 0;
            }
            Ruling ruling = disturbed.closing();
            assertEquals(quiet.closing(), ruling);
            Tally counted = ruling.roll().seats();
            assertEquals(new Tally(favour, against, abstain, 0, absent, counted.vacant()), counted);
        }
    }

    private static Choice choice(Random random) {
        return Choice.values()[random.nextInt(Choice.values().length)];
    }

    /** Somebody with another seat, an ended member, a stranger without a seat, and a stranger on an elector's seat. */
    private static void outsiders(Cast cast, int electors, int elector, Stage stage, Random random) {
        int place = random.nextInt(cast.outside.size());
        Seq<Either<Refusal, Receipt>> answers = List.of(
                stage.vote("outside" + place, choice(random), "outsider" + place),
                stage.vote("s" + (electors + 1), choice(random), "p" + (electors + 1)),
                stage.vote("nowhere", choice(random), "stranger"),
                stage.vote("s" + elector, choice(random), "stranger"));
        answers.forEach(answer -> assertTrue(answer.isLeft(), () -> cast + " accepted " + answer));
    }
}
