package io.governance.core.commands.affairs;

import io.governance.core.BallotId;
import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.Regulation;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Silence;
import io.governance.core.commands.Capacities;
import io.governance.core.commands.Papers;
import io.governance.core.right.Claim;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Exercises a right that the charter grants: guiding, advising, representing, signing, using what is shared.
 *
 * @param right the right, one of the charter's
 * @param about what it is exercised on, by name; none if nothing in particular
 * @param note what is done, in words
 * @param decision the ballot that allows it; none if it needs none
 * @param papers the papers handed in, by kind
 */
public record ExerciseRight(
        String right, Option<String> about, Option<String> note, Option<BallotId> decision, Seq<String> papers)
        implements Command {
    public ExerciseRight {
        papers = List.ofAll(papers);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Right> known = alliance.charter().right(right);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("right", right));
        }
        Right granted = known.get();
        return Capacities.require(alliance, occasion, granted.holder(), granted.text(), granted.citations())
                .flatMap(claim -> ungoverned(alliance)
                        .orElse(() -> Papers.check(alliance.charter(), granted.papers(), papers))
                        .orElse(() -> granted.conditions()
                                .flatMap(condition -> unmet(alliance, condition))
                                .headOption())
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(exercised(granted, claim))));
    }

    private Decision exercised(Right granted, Claim claim) {
        return Decision.of(new AffairAct.RightExercised(
                right,
                about.getOrElse(""),
                note.getOrElse(""),
                claim.member(),
                decision,
                papers,
                granted.citations()
                        .appendAll(granted.conditions().map(Condition::citation))
                        .distinct()));
    }

    /** Why an agreement of this unit is nothing that the charter speaks of; none if it is, or if none is put on file. */
    private Option<Refusal> ungoverned(Alliance alliance) {
        return alliance.charter()
                .silences()
                .filter(silence ->
                        silence.agreement().exists(agreed -> agreed.right().equals(right)))
                .flatMap(silence -> ungoverned(alliance, silence))
                .headOption();
    }

    private Option<Refusal> ungoverned(Alliance alliance, Silence silence) {
        String unit = about.getOrElse("");
        return Option.when(Id.isWellFormed(unit), () -> MemberId.of(unit))
                .flatMap(member -> Regulation.of(alliance, silence.topic(), Option.some(member)))
                .fold(
                        () -> Option.some(new RequestRefusal.NotFound("member", unit)),
                        found -> Option.when(
                                found.state() == Regulation.State.NOT_REGULATED,
                                () -> Denial.of(
                                                Denial.Reason.NOT_REGULATED,
                                                found.citations(),
                                                found.reason().zh() + "。",
                                                found.reason().en() + ".")
                                        .with("member", unit)));
    }

    private Option<Refusal> unmet(Alliance alliance, Condition condition) {
        if (condition instanceof Condition.HandedIn) {
            return Option.none(); // looked at with all papers
        }
        if (condition instanceof Condition.Preceded preceded) {
            return Option.when(
                    !alliance.affairs().exercised(preceded.right(), about.getOrElse("")),
                    () -> Denial.stepSkipped(
                                    alliance.charter()
                                            .right(preceded.right())
                                            .map(Right::text)
                                            .getOrElse(() -> Text.of(preceded.right(), preceded.right())),
                                    List.of(condition.citation()))
                            .with("missing", preceded.right()));
        }
        return undecided(alliance, (Condition.Decided) condition);
    }

    private Option<Refusal> undecided(Alliance alliance, Condition.Decided asked) {
        boolean carried = decision.flatMap(alliance.ballots()::find)
                .exists(ballot -> alliance.template(ballot.body()).equals(asked.body())
                        && ballot.matter().equals(asked.matter())
                        && ballot.announced().contains(Verdict.PASSED));
        return Option.when(!carried, () -> {
            Text body = alliance.charter()
                    .body(asked.body())
                    .map(found -> found.name())
                    .get();
            Text matter = alliance.charter()
                    .matter(asked.matter())
                    .map(found -> found.title())
                    .get();
            return Denial.stepSkipped(
                    Text.of(
                            body.zh() + "表决通过“" + matter.zh() + "”",
                            "the " + body.en() + " has to decide to " + matter.en()),
                    List.of(asked.citation()));
        });
    }
}
