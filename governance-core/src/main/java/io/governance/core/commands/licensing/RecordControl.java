package io.governance.core.commands.licensing;

import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.licensing.AssetAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that one party controls another, which binds both where the charter binds affiliates.
 *
 * @param parent who controls
 * @param affiliate who is controlled
 * @param percent the share of control, from 1 to 100
 * @param from since when; now if left out
 * @param until the instant from which no longer; none while it lasts
 */
public record RecordControl(Party parent, Party affiliate, int percent, Option<Instant> from, Option<Instant> until)
        implements Command {
    public RecordControl {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a share of control is 1 to 100 percent, not " + percent);
        }
        if (parent.equals(affiliate)) {
            throw new IllegalArgumentException("nobody controls themselves: " + parent);
        }
    }

    private static final Text WHAT = Text.of("登记控制关系", "recording control");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.speakingForOne(List.of(parent, affiliate), WHAT))
                .flatMap(registry -> registry.time(from, "from")
                        .flatMap(since -> until.exists(end -> !end.isAfter(since))
                                ? Either.left(Denial.of(
                                                Denial.Reason.TOO_EARLY,
                                                registry.citations(),
                                                "until 须晚于 from。",
                                                "until has to come after from.")
                                        .with("field", "until"))
                                : Either.right(Decision.of(new AssetAct.ControlRecorded(
                                        parent, affiliate, percent, since, until, registry.citations())))));
    }
}
