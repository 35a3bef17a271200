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
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.governance.core.time.Period;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Opens the review by all members of a finished draft: what is related to it may be disclosed and refused until it ends.
 *
 * @param version the version
 * @param lastDay the last day, if one is announced; counted by the charter if left out
 * @param at when the finished draft went to all members; now if left out
 */
public record OpenReview(SpecVersion version, Option<LocalDate> lastDay, Option<Instant> at) implements Command {

    private static final Text COMPLETED = Text.of("完成起草", "completing the draft");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, StartDraft.WHAT)
                .flatMap(registry -> registry.live(version).flatMap(draft -> open(registry, draft, occasion)));
    }

    private Either<Refusal, Decision> open(Registry registry, Draft draft, Occasion occasion) {
        if (draft.review().isDefined()) {
            return Either.left(registry.done(
                            "规范版本 " + version + " 的审阅已经开始；延长用 extend-review。",
                            "the review of " + version + " has opened already; extend-review puts off its end.")
                    .with("last_day", draft.review().get().lastDay()));
        }
        if (draft.completedAt().isEmpty()) {
            return Either.left(Denial.stepSkipped(COMPLETED, registry.review()));
        }
        if (lastDay.exists(occasion.day()::isAfter)) {
            return Either.left(Denial.until(
                            Denial.Reason.NOTICE_TOO_SHORT,
                            occasion.day(),
                            Text.of("last_day 不能早于今天", "last_day cannot be before today"),
                            registry.review())
                    .with("field", "last_day"));
        }
        return registry.timeAfter(at, draft.completedAt().get(), COMPLETED)
                .map(when -> Decision.of(new DraftAct.ReviewSet(
                        version,
                        when,
                        lastDay.getOrElse(() -> counted(registry, when, occasion)),
                        lastDay.isDefined(),
                        registry.review())));
    }

    private LocalDate counted(Registry registry, Instant opened, Occasion occasion) {
        Period length = version.number() == 1
                ? registry.policy().window().first()
                : registry.policy().window().later();
        return Deadline.after(opened.atZone(occasion.calendar().zone()).toLocalDate(), length, occasion.calendar())
                .last();
    }
}
