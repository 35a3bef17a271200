package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Clearance;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.Way;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Gives a file, or what it says, to somebody: refused before it happens if it would be a breach, or while a question is open or
 * a fact is missing that decides whether it would. Whoever acts speaks for whoever gives it away.
 *
 * @param file the file
 * @param from who gives it away
 * @param to who receives it
 * @param way how
 * @param circumstances what they rely on
 */
public record DiscloseFile(FileId file, Party from, Party to, Way way, Seq<Circumstance> circumstances)
        implements Command {
    public DiscloseFile {
        circumstances = List.ofAll(circumstances).distinct();
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Disclosure disclosure = new Disclosure(file, from, to, way, circumstances, occasion.at());
        return Filing.policy(alliance)
                .flatMap(policy -> Filing.file(alliance, file)
                        .filterOrElse(
                                found -> Filing.speaksFor(alliance, occasion, from),
                                found -> Denial.notCompetent(
                                                way.text(),
                                                Text.of(from + " 或其代表", from + " or its representative"),
                                                Filing.citations(policy))
                                        .with("actor", occasion.actor()))
                        .flatMap(found ->
                                decide(Judging.of(alliance, policy, found, disclosure, occasion), disclosure)));
    }

    private Either<Refusal, Decision> decide(Clearance judged, Disclosure disclosure) {
        return switch (judged.outcome()) {
            case ALLOWED, FREE, NOT_REGULATED ->
                Either.right(
                        Decision.of(new SecrecyAct.FileDisclosed(disclosure, judged.outcome(), judged.citations())));
            case BREACH -> Either.left(breach(judged));
            case OPEN ->
                Either.left(Denial.stepSkipped(
                                Text.of(
                                        "解释章程未定的问题：" + judged.reason().zh(),
                                        "an answer to what the charter leaves open: "
                                                + judged.reason().en()),
                                judged.citations())
                        .with("unsettled", judged.unsettled().map(Reading::key).mkString(", ")));
            case UNDETERMINED ->
                Either.left(Denial.stepSkipped(
                        Text.of(
                                "补充缺少的事实：" + judged.reason().zh(),
                                "recording what is missing: " + judged.reason().en()),
                        judged.citations()));
        };
    }

    private Refusal breach(Clearance judged) {
        Denial denial = Denial.of(
                        Denial.Reason.CONFIDENTIAL,
                        judged.citations(),
                        "文件 " + file + " 须保密，不得" + way.text().zh() + "："
                                + judged.reason().zh() + "。",
                        "file " + file + " is to be kept secret; " + way.text().en() + " to " + to
                                + " would be a breach: " + judged.reason().en() + ".")
                .with("file", file)
                .with("from", from)
                .with("to", to);
        return judged.bound().last().map(day -> denial.with("last", day)).getOrElse(denial);
    }
}
