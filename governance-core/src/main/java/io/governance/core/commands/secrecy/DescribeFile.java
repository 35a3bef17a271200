package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.confidentiality.Form;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Adds what nobody could say when a file was registered, or that what was said has been written down. What is on record stays.
 *
 * @param file the file
 * @param owner whose secret it is; left out if that is on record or still unknown
 * @param content the kind of content; left out if that is on record or still unknown
 * @param form whether it is written; left out if nothing is added
 * @param since the instant from which it is written, if it is; now if left out
 */
public record DescribeFile(
        FileId file, Option<Party> owner, Option<String> content, Option<Form> form, Option<Instant> since)
        implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.somebodys(alliance, occasion)
                .flatMap(policy -> RegisterFile.known(policy, content)
                        .flatMap(kind -> Filing.file(alliance, file))
                        .flatMap(found -> Filing.since(since, occasion, Filing.citations(policy))
                                .flatMap(from -> describe(policy, found, from))));
    }

    private Either<Refusal, Decision> describe(SecrecyPolicy policy, SecretFile found, Instant from) {
        boolean said = owner.isDefined() && found.owner().isDefined()
                || content.isDefined() && found.content().isDefined()
                || form.isDefined()
                        && found.form().isDefined()
                        && !(found.form().contains(Form.SPOKEN) && form.contains(Form.WRITTEN));
        return said
                ? Either.left(Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                Filing.citations(policy),
                                "文件 " + file + " 的此项内容已有记录。",
                                "this is on record of file " + file + ".")
                        .with("file", file))
                : Either.right(Decision.of(
                        new SecrecyAct.FileDescribed(file, owner, content, form, from, Filing.citations(policy))));
    }
}
