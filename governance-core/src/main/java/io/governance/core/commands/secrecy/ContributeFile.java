package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Party;
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
 * Contributes a file to the alliance, on behalf of a member.
 *
 * @param file the file
 * @param member the member that contributes it
 * @param since the instant from which that holds; now if left out
 */
public record ContributeFile(FileId file, MemberId member, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowedFor(alliance, occasion, Step.CONTRIBUTE, member)
                .flatMap(by -> Filing.file(alliance, file)
                        .flatMap(found -> Filing.since(since, occasion, by.citations())
                                .flatMap(from -> Filing.recording(
                                        found,
                                        SecrecyFact.CONTRIBUTED,
                                        from,
                                        by.citations(),
                                        new SecrecyAct.FileContributed(
                                                file, Party.of(member), from, by.citations())))));
    }
}
