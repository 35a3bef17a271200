package io.governance.core.commands.licensing;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that drafting was completed, which the review by all members waits for.
 *
 * @param version the version
 * @param at when; now if left out
 */
public record CompleteDraft(SpecVersion version, Option<Instant> at) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, StartDraft.WHAT)
                .flatMap(registry -> registry.live(version)
                        .filterOrElse(
                                draft -> draft.completedAt().isEmpty(),
                                draft -> registry.done("规范版本 " + version + " 已完成起草。", version + " has been completed."))
                        .flatMap(draft ->
                                registry.timeAfter(at, draft.startedAt(), Text.of("起草开始", "the drafting began")))
                        .map(when -> Decision.of(new DraftAct.DraftCompleted(version, when, registry.review()))));
    }
}
