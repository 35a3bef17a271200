package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.confidentiality.Form;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Puts a file, or something that was said, on the register. Whoever has to do with the alliance may; it makes nothing secret.
 *
 * @param file how it is named
 * @param title what it is called
 * @param owner whose secret it is, if it is one; left out if nobody can say yet
 * @param content the kind of content in the charter; left out if nobody can say yet
 * @param form whether it is written; left out if nobody can say yet
 * @param partners the units that cooperate in what it describes
 * @param since the instant from which there is such a file; now if left out
 */
public record RegisterFile(
        FileId file,
        String title,
        Option<Party> owner,
        Option<String> content,
        Option<Form> form,
        Seq<Party> partners,
        Option<Instant> since)
        implements Command {
    public RegisterFile {
        partners = List.ofAll(partners);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a file needs a title");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.somebodys(alliance, occasion)
                .flatMap(policy -> known(policy, content)
                        .flatMap(kind -> Filing.since(since, occasion, Filing.citations(policy)))
                        .flatMap(from -> register(alliance, policy, from)));
    }

    /** The kind of content, if the charter has it or none is named; or the refusal. */
    static Either<Refusal, Option<String>> known(SecrecyPolicy policy, Option<String> content) {
        return content.filter(kind -> policy.content(kind).isEmpty())
                .<Either<Refusal, Option<String>>>map(kind -> Either.left(new RequestRefusal.NotFound("content", kind)))
                .getOrElse(() -> Either.right(content));
    }

    private Either<Refusal, Decision> register(Alliance alliance, SecrecyPolicy policy, Instant from) {
        return alliance.secrets().find(file).isDefined()
                ? Either.left(new RequestRefusal.AlreadyExists("file", file.value()))
                : Either.right(Decision.of(new SecrecyAct.FileRegistered(
                        file, title, owner, content, form, partners, from, Filing.citations(policy))));
    }
}
