package io.governance.core.commands.licensing;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.Gap;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that a version was adopted. That the review by all members was not over is remarked, and cites what that leaves open;
 * it does not keep a version from being adopted where the charter does not say so.
 *
 * @param version the version
 * @param at when; now if left out
 */
public record AdoptVersion(SpecVersion version, Option<Instant> at) implements Command {

    private static final Text STARTED = Text.of("起草开始", "the drafting began");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, StartDraft.WHAT)
                .flatMap(registry -> registry.live(version)
                        .filterOrElse(
                                draft -> draft.adoptedAt().isEmpty(),
                                draft -> registry.done(
                                        "规范版本 " + version + " 已通过。", version + " has been adopted already."))
                        .flatMap(draft -> registry.timeAfter(at, draft.startedAt(), STARTED)
                                .map(when -> Decision.of(adopted(registry, draft, when)))));
    }

    private DraftAct.VersionAdopted adopted(Registry registry, Draft draft, Instant when) {
        boolean reviewed = draft.review().exists(review -> !when.isBefore(registry.end(review)));
        Seq<Citation> citations = draft.review().isDefined()
                ? registry.review()
                : registry.policy()
                        .neverReviewed()
                        .toList()
                        .flatMap(Gap::citations)
                        .prependAll(registry.review())
                        .distinct();
        return new DraftAct.VersionAdopted(version, reviewed, when, citations);
    }
}
