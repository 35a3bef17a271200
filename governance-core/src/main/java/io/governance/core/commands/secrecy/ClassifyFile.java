package io.governance.core.commands.secrecy;

import io.governance.core.BallotId;
import io.governance.core.FileId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.charter.Body;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Classifies a file as the alliance's secret: as the council decided in a ballot on it, or as somebody on the council considers
 * it. That alone may not make it secret; see {@link MarkFile}.
 *
 * @param file the file
 * @param decision the ballot of the council, whose subject is the name or the title of the file; none if somebody on the
 *     council considers it so
 * @param since the instant from which that holds; now if left out
 */
public record ClassifyFile(FileId file, Option<BallotId> decision, Option<Instant> since) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.file(alliance, file)
                .flatMap(found -> decision.isDefined()
                        ? Filing.allowed(alliance, occasion, Step.RECORD_DECISION)
                                .flatMap(by -> carried(alliance, found, by))
                                .flatMap(by -> classify(occasion, found, by, SecrecyFact.DECIDED))
                        : considered(alliance, occasion, found));
    }

    /** Whoever may classify by right of a seat that votes does; an adviser only if they may in no other way. */
    private Either<Refusal, Decision> considered(Alliance alliance, Occasion occasion, SecretFile found) {
        Either<Refusal, Authority> own = Filing.allowed(alliance, occasion, Step.CLASSIFY);
        return own.isRight()
                ? own.flatMap(by -> classify(occasion, found, by, SecrecyFact.CONSIDERED))
                : Filing.allowed(alliance, occasion, Step.CLASSIFY_AS_ADVISER)
                        .mapLeft(no -> own.getLeft())
                        .flatMap(by -> classify(occasion, found, by, SecrecyFact.CONSIDERED_BY_ADVISER));
    }

    private Either<Refusal, Decision> classify(Occasion occasion, SecretFile found, Authority by, SecrecyFact as) {
        return Filing.since(since, occasion, by.citations())
                .flatMap(from -> Filing.recording(
                        found,
                        as,
                        from,
                        by.citations(),
                        new SecrecyAct.FileClassified(file, as, decision, from, by.citations())));
    }

    private Either<Refusal, Authority> carried(Alliance alliance, SecretFile found, Authority by) {
        boolean carried = by.decided()
                .exists(asked -> decision.flatMap(alliance.ballots()::find)
                        .exists(ballot -> alliance.template(ballot.body()).equals(asked.body())
                                && ballot.matter().equals(asked.matter())
                                && (ballot.subject().equals(found.title())
                                        || ballot.subject().equals(file.value()))
                                && ballot.announced().contains(Verdict.PASSED)));
        return carried ? Either.right(by) : Either.left(undecided(alliance, by));
    }

    private Refusal undecided(Alliance alliance, Authority by) {
        Text body = by.decided()
                .flatMap(asked -> alliance.charter().body(asked.body()))
                .map(Body::name)
                .getOrElse(() -> Text.of("有权机构", "body that decides"));
        return Denial.stepSkipped(
                        Text.of(
                                body.zh() + "就此文件表决通过",
                                "the " + body.en() + " has to decide so in a ballot on this file"),
                        by.citations())
                .with("file", file);
    }
}
