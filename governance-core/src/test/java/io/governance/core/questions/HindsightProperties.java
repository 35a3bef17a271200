package io.governance.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.governance.Rehearsal;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Amendment;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Formula;
import io.governance.core.voting.RequirementForm;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What past ballots would have come to. */
final class HindsightProperties {

    private static final PersonId FOUNDER = PersonId.of("founder");
    private static final Instant AT = Instant.parse("2026-03-10T01:00:00Z");
    private static final BallotId BALLOT = BallotId.of("b");

    /** An alliance whose council voted on a matter; a voter without a choice stays away. */
    private static Alliance voted(
            Charter charter, String kind, String matter, Seq<Option<Choice>> votes, boolean close) {
        Rehearsal now = Rehearsal.founding(
                AllianceId.of("a"),
                new FoundAlliance(charter.id(), "联盟"),
                charter,
                StateCouncilCalendar.published(),
                FOUNDER,
                AT);
        for (int i = 0; i < votes.size(); i++) {
            now = taken(
                    now,
                    FOUNDER,
                    new RegisterSeat(new Seat(
                            SeatId.of("s" + i),
                            BodyId.of("council"),
                            kind,
                            Option.none(),
                            Option.some(PersonId.of("p" + i)),
                            1,
                            Option.none())));
        }
        now = taken(
                now,
                FOUNDER,
                new OpenBallot(
                        BALLOT,
                        BodyId.of("council"),
                        MatterId.of(matter),
                        "事项",
                        Readings.recommended(),
                        Session.IN_RECESS));
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).isDefined()) {
                now = taken(
                        now,
                        PersonId.of("p" + i),
                        new CastVote(BALLOT, SeatId.of("s" + i), votes.get(i).get()));
            }
        }
        return close
                ? taken(now, FOUNDER, new CloseBallot(BALLOT, List.empty())).alliance()
                : now.alliance();
    }

    private static Rehearsal taken(Rehearsal now, PersonId actor, Command command) {
        Rehearsal.Outcome outcome = now.take(new Rehearsal.Step(AT, actor, command));
        assertTrue(outcome.result().isRight(), () -> outcome.result().toString());
        return outcome.after();
    }

    private static Charter charter(String id) {
        return BuiltInCharters.named(CharterId.of(id)).get();
    }

    private static Seq<Option<Choice>> votes(int favour, int against) {
        return List.fill(favour, Option.some(Choice.FAVOUR)).appendAll(List.fill(against, Option.some(Choice.AGAINST)));
    }

    @Property(tries = 60)
    void under_the_unchanged_charter_nothing_changes(@ForAll @Size(min = 1, max = 9) java.util.List<Choice> choices) {
        for (Charter charter : List.of(charter("aii"), charter("caih"), charter("cqncetia"))) {
            for (String matter : List.of("amend-charter", "admit-member", "other")) {
                if (!charter.mayVote(BodyId.of("council"), MatterId.of(matter))) {
                    continue;
                }
                Alliance alliance =
                        voted(charter, "director", matter, List.ofAll(choices).map(Option::some), true);
                Hindsight.Review review = Hindsight.of(alliance, List.empty(), Readings.recommended())
                        .single();
                assertFalse(review.differs());
                assertEquals(review.was(), review.would().get());
                assertEquals(alliance.ruling(BALLOT).get(), review.was());
            }
        }
    }

    @Property(tries = 60)
    void a_rule_that_nobody_can_fail_and_one_that_nobody_can_meet_decide_every_ballot(
            @ForAll @Size(min = 1, max = 9) java.util.List<Choice> choices) {
        Alliance alliance = voted(
                charter("aii"), "director", "amend-charter", List.ofAll(choices).map(Option::some), true);

        assertEquals(Verdict.PASSED, under(alliance, "favour >= 0").verdict());
        assertEquals(Verdict.FAILED, under(alliance, "favour >= 10").verdict());
    }

    private static Ruling under(Alliance alliance, String threshold) {
        return Hindsight.of(
                        alliance,
                        List.of(new Amendment.ReplaceRule("D-aii-10", Formula.of(RequirementForm.parse(threshold)))),
                        Readings.recommended())
                .single()
                .would()
                .get();
    }

    @Example
    void a_stricter_rule_turns_an_amendment_that_just_carried_and_keeps_its_roll() {
        Alliance alliance = voted(charter("aii"), "director", "amend-charter", votes(2, 1), true);

        Ruling ruling = under(alliance, "favour > 2/3 in_office");
        Hindsight.Review review =
                Hindsight.of(alliance, List.empty(), Readings.recommended()).single();

        assertEquals(Verdict.PASSED, review.was().verdict());
        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals("3×2=6 ≤ 2×3=6", ruling.reasons().last().arithmetic().get().toString());
        assertEquals(review.was().roll(), ruling.roll());
    }

    @Example
    void a_body_that_another_reading_gives_no_vote_is_told_so() {
        Charter aii = charter("aii");
        Option<Readings> withheld = aii.competences()
                .filter(found -> found.body().equals(BodyId.of("council"))
                        && found.rule().under(Readings.recommended()).withheld().isEmpty())
                .flatMap(found -> found.rule()
                        .formula()
                        .outcomes()
                        .filter(outcome -> outcome.value() instanceof Formula.Withheld)
                        .map(outcome -> outcome.readings()))
                .headOption();
        Readings answers = withheld.get();
        String matter = aii.competences()
                .find(found -> found.body().equals(BodyId.of("council"))
                        && found.rule().under(answers).withheld().isDefined()
                        && found.rule().under(Readings.recommended()).withheld().isEmpty())
                .get()
                .matter()
                .value();
        Alliance alliance = voted(aii, "director", matter, votes(3, 0), true);

        Hindsight.Review review = Hindsight.of(alliance, List.empty(), answers).single();

        assertTrue(review.differs());
        assertEquals("NOT_COMPETENT", review.would().getLeft().code());
    }

    @Example
    void a_reading_that_supplies_a_majority_decides_what_was_undetermined() {
        Alliance alliance = voted(charter("caih"), "director", "admit-member", votes(7, 3), true);

        Hindsight.Review review = Hindsight.of(
                        alliance,
                        List.empty(),
                        Readings.recommended().with(ReadingKey.of("R-caih-threshold"), "TWO_THIRDS_PRESENT"))
                .single();

        assertEquals(Verdict.UNDETERMINED, review.was().verdict());
        assertEquals(Verdict.PASSED, review.would().get().verdict());
    }

    @Example
    void an_open_ballot_is_left_out() {
        Alliance alliance = voted(charter("aii"), "director", "amend-charter", votes(2, 1), false);

        assertTrue(Hindsight.of(alliance, List.empty(), Readings.recommended()).isEmpty());
    }
}
