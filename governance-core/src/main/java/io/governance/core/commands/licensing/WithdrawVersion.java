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
 * Records that a version was given up, or that another took its place.
 *
 * @param version the version
 * @param at when; now if left out
 */
public record WithdrawVersion(SpecVersion version, Option<Instant> at) implements Command {

    private static final Text BEFORE = Text.of("起草开始或通过", "the drafting began or it was adopted");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, StartDraft.WHAT)
                .flatMap(registry -> registry.live(version)
                        .flatMap(draft ->
                                registry.timeAfter(at, draft.adoptedAt().getOrElse(draft.startedAt()), BEFORE))
                        .map(when -> Decision.of(new DraftAct.VersionWithdrawn(version, when, registry.review()))));
    }
}
