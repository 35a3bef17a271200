package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Declares that what a file says is important, where the charter protects only what is. It has to be on record before a leak.
 *
 * @param file the file
 * @param since the instant from which that holds; now if left out
 */
public record DeclareImportant(FileId file, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowed(alliance, occasion, Step.DECLARE_IMPORTANT)
                .flatMap(by -> Filing.file(alliance, file)
                        .flatMap(found -> Filing.since(since, occasion, by.citations())
                                .flatMap(from -> Filing.recording(
                                        found,
                                        SecrecyFact.IMPORTANT,
                                        from,
                                        by.citations(),
                                        new SecrecyAct.FileDeclaredImportant(file, from, by.citations())))));
    }
}
