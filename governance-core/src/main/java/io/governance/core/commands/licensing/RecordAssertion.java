package io.governance.core.commands.licensing;

import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.licensing.AssetAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that somebody asserted intellectual property against somebody, such as by a suit, which suspends licences where the
 * charter says so.
 *
 * @param by who asserts
 * @param against against whom
 * @param at since when; now if left out
 */
public record RecordAssertion(Party by, Party against, Option<Instant> at) implements Command {
    public RecordAssertion {
        if (by.equals(against)) {
            throw new IllegalArgumentException("nobody asserts intellectual property against themselves: " + by);
        }
    }

    private static final Text WHAT = Text.of("登记权利主张", "recording that intellectual property was asserted");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.speakingForOne(List.of(by, against), WHAT))
                .flatMap(registry -> registry.time(at, "at")
                        .map(when -> Decision.of(new AssetAct.RightsAsserted(
                                by,
                                against,
                                when,
                                registry.policy()
                                        .suspension()
                                        .map(rule -> List.of(rule.citation()))
                                        .getOrElse(() -> registry.citations().toList())))));
    }
}
