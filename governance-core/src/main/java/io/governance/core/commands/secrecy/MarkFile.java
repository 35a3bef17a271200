package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Puts the mark of confidentiality on a file: whoever may under the charter on any, whoever represents its owner on that one.
 *
 * @param file the file
 * @param since the instant from which it carries the mark; now if left out
 */
public record MarkFile(FileId file, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.file(alliance, file)
                .flatMap(found -> allowed(alliance, occasion, found)
                        .flatMap(by -> Filing.since(since, occasion, by.citations())
                                .flatMap(from -> Filing.recording(
                                        found,
                                        SecrecyFact.MARKED,
                                        from,
                                        by.citations(),
                                        new SecrecyAct.FileMarked(file, from, by.citations())))));
    }

    private static Either<Refusal, Authority> allowed(Alliance alliance, Occasion occasion, SecretFile found) {
        boolean own = found.owner()
                .filter(owner -> !owner.isPerson())
                .flatMap(owner -> alliance.members().current(MemberId.of(owner.name()), occasion.at()))
                .isDefined();
        return own && Filing.speaksFor(alliance, occasion, found.owner().get())
                ? Filing.authority(alliance, Step.MARK)
                : Filing.allowed(alliance, occasion, Step.MARK);
    }
}
