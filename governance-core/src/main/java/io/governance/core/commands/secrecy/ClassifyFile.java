package io.governance.core.commands.secrecy;

import io.governance.core.BallotId;
import io.governance.core.FileId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.ballot.Ballot;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecrecyPolicy.Voted;
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
                        .mapLeft(no -> orByVote(alliance, own.getLeft()))
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
        return decision.toList()
                .flatMap(named -> by.decided().map(asked -> undecided(alliance, found, by, asked, named)))
                .flatMap(no -> no)
                .headOption()
                .<Either<Refusal, Authority>>map(Either::left)
                .getOrElse(() -> Either.right(by));
    }

    /** What is missing of a ballot that decides it; none if nothing is. */
    private Option<Refusal> undecided(Alliance alliance, SecretFile found, Authority by, Voted asked, BallotId named) {
        Option<Ballot> known = alliance.ballots().find(named);
        if (known.isEmpty()) {
            return Option.some(no(by, asked, named, "没有表决 " + named, "there is no ballot " + named));
        }
        Ballot ballot = known.get();
        if (!alliance.template(ballot.body()).equals(asked.body())
                || !ballot.matter().equals(asked.matter())) {
            return Option.some(no(
                    by,
                    asked,
                    named,
                    "表决 " + named + " 是 " + ballot.body() + " 对事项 " + ballot.matter() + " 的表决",
                    "ballot " + named + " is one of the " + ballot.body() + " on the matter " + ballot.matter()));
        }
        if (!ballot.subject().equals(found.title()) && !ballot.subject().equals(file.value())) {
            return Option.some(no(
                    by,
                    asked,
                    named,
                    "表决 " + named + " 的议题是“" + ballot.subject() + "”，与此文件无关",
                    "ballot " + named + " is about \"" + ballot.subject() + "\", not this file"));
        }
        return Option.when(
                !ballot.announced().contains(Verdict.PASSED),
                () -> no(
                        by,
                        asked,
                        named,
                        "表决 " + named
                                + ballot.announced()
                                        .map(verdict -> " 的结论为 " + verdict)
                                        .getOrElse(" 尚未结束"),
                        "ballot " + named
                                + ballot.announced()
                                        .map(verdict -> " came to " + verdict)
                                        .getOrElse(" is not closed yet")));
    }

    private Denial no(Authority by, Voted asked, BallotId named, String zh, String en) {
        return Denial.of(
                        Denial.Reason.STEP_SKIPPED,
                        by.citations(),
                        zh + "；须由 " + asked.body() + " 以事项 " + asked.matter() + "、议题 " + file + " 表决通过，再以该表决记录。",
                        en + "; the " + asked.body() + " has to carry a ballot on the matter " + asked.matter()
                                + " whose subject is " + file + ", which is then named here.")
                .with("file", file)
                .with("ballot", named)
                .with("missing", asked.matter());
    }

    /** A no to whoever does not classify by themselves, with the other way there is. */
    private Refusal orByVote(Alliance alliance, Refusal no) {
        return Filing.authority(alliance, Step.RECORD_DECISION)
                .toOption()
                .flatMap(Authority::decided)
                .filter(asked -> no instanceof Denial)
                .<Refusal>map(asked -> new Denial(
                        ((Denial) no).reason(),
                        no.facts().put("matter", asked.matter().value()),
                        Text.of(
                                no.explanation().zh() + "其他人可由 " + asked.body() + " 以事项 " + asked.matter() + "、议题 "
                                        + file + " 表决通过，再以该表决（decision）记录。",
                                no.explanation().en() + " Otherwise the " + asked.body()
                                        + " may carry a ballot on the matter "
                                        + asked.matter() + " whose subject is " + file
                                        + ", which is then named as the decision."),
                        no.citations()))
                .getOrElse(no);
    }
}
