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
 * Publishes a file formally, as whoever may under the charter.
 *
 * @param file the file
 * @param since the instant from which that holds; now if left out
 */
public record PublishFile(FileId file, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowed(alliance, occasion, Step.PUBLISH)
                .flatMap(by -> Filing.file(alliance, file)
                        .flatMap(found -> Filing.since(since, occasion, by.citations())
                                .flatMap(from -> Filing.recording(
                                        found,
                                        SecrecyFact.PUBLISHED,
                                        from,
                                        by.citations(),
                                        new SecrecyAct.FilePublished(file, from, by.citations())))));
    }
}
