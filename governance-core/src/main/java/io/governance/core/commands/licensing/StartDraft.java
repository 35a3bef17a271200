package io.governance.core.commands.licensing;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that the drafting of a version of a specification began.
 *
 * @param version the version, such as {@code storage@1}
 * @param title what it is called
 * @param group the group that drafts it; none if no duty is tied to a group
 * @param at when; now if left out
 */
public record StartDraft(SpecVersion version, String title, Option<String> group, Option<Instant> at)
        implements Command {

    static final Text WHAT = Text.of("登记规范草案", "recording what happens to a specification");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.kept(alliance, occasion, WHAT)
                .flatMap(registry -> registry.register().draft(version).isDefined()
                        ? Either.left(new RequestRefusal.AlreadyExists("specification", version.toString()))
                        : registry.time(at, "at")
                                .map(when -> Decision.of(
                                        new DraftAct.DraftStarted(version, title, group, when, registry.review()))));
    }
}
