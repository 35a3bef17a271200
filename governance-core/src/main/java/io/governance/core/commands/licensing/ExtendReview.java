package io.governance.core.commands.licensing;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import java.time.LocalDate;

/**
 * Puts off the end of a review that has not ended.
 *
 * @param version the version
 * @param lastDay the last day from now on, later than before
 */
public record ExtendReview(SpecVersion version, LocalDate lastDay) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, StartDraft.WHAT)
                .flatMap(registry -> registry.live(version).flatMap(draft -> extend(registry, draft, occasion)));
    }

    private Either<Refusal, Decision> extend(Registry registry, Draft draft, Occasion occasion) {
        if (draft.review().isEmpty()) {
            return Either.left(Denial.stepSkipped(Text.of("开始审阅", "opening the review"), registry.review()));
        }
        Draft.Review review = draft.review().get();
        if (!occasion.at().isBefore(registry.end(review))) {
            return Either.left(Denial.of(
                            Denial.Reason.TOO_LATE,
                            registry.review(),
                            "审阅已经结束，最后一日是 " + review.lastDay() + "。",
                            "the review has ended; its last day was " + review.lastDay() + ".")
                    .with("last_day", review.lastDay()));
        }
        if (!lastDay.isAfter(review.lastDay())) {
            return Either.left(Denial.until(
                            Denial.Reason.NOTICE_TOO_SHORT,
                            review.lastDay().plusDays(1),
                            Text.of("审阅只能延长，不能缩短", "a review can be extended and not cut short"),
                            registry.review())
                    .with("field", "last_day"));
        }
        return Either.right(
                Decision.of(new DraftAct.ReviewSet(version, review.openedAt(), lastDay, true, registry.review())));
    }
}
