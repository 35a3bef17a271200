package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;

/**
 * Puts a version of a file on the register that leaves out what is secret. It is a file of its own: no mark, classification or
 * permission of the whole file is one of the version.
 *
 * @param file how the version is named
 * @param of the whole file
 * @param title what the version is called
 */
public record RedactFile(FileId file, FileId of, String title) implements Command {
    public RedactFile {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a file needs a title");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.somebodys(alliance, occasion)
                .flatMap(policy -> Filing.file(alliance, of)
                        .filterOrElse(
                                whole -> alliance.secrets().find(file).isEmpty(),
                                whole -> new RequestRefusal.AlreadyExists("file", file.value()))
                        .map(whole -> Decision.of(new SecrecyAct.FileRedacted(
                                file, of, title, occasion.at(), Filing.citations(policy)))));
    }
}
