package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.ballot.Ballot;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecrecyPolicy.Passed;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.Step;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that the publication of a file was permitted, in a proposal under the charter's procedure for it.
 *
 * @param file the file
 * @param proposal the proposal, whose subject's title is the name or the title of the file
 */
public record PermitPublication(FileId file, ProposalId proposal) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Filing.allowed(alliance, occasion, Step.PERMIT_PUBLICATION)
                .flatMap(by -> Filing.file(alliance, file)
                        .flatMap(found -> unpermitted(alliance, by, found)
                                .<Either<Refusal, Decision>>map(Either::left)
                                .getOrElse(() -> Filing.recording(
                                        found,
                                        SecrecyFact.PERMITTED,
                                        occasion.at(),
                                        by.citations(),
                                        new SecrecyAct.PublicationPermitted(
                                                file, Option.some(proposal), occasion.at(), by.citations())))));
    }

    /** What is missing of a proposal that permits it; none if nothing is. */
    private Option<Refusal> unpermitted(Alliance alliance, Authority by, SecretFile found) {
        return by.procedure()
                .flatMap(asked -> alliance.proposals()
                        .find(proposal)
                        .fold(
                                () -> Option.some(unknown(by, asked)),
                                known -> unpermitted(alliance, by, found, asked, known)));
    }

    private Refusal unknown(Authority by, Passed asked) {
        return no(
                by,
                asked,
                "没有提案 " + proposal + "；许可须由程序 " + asked.procedure() + "、标题为 " + file + " 的提案作出，请先提出并通过一项。",
                "there is no proposal " + proposal + "; a permission takes one of procedure " + asked.procedure()
                        + " whose title is " + file + ": file one and carry it first.");
    }

    private Option<Refusal> unpermitted(
            Alliance alliance, Authority by, SecretFile found, Passed asked, Proposal known) {
        if (!known.procedure().equals(asked.procedure())) {
            return Option.some(no(
                    by,
                    asked,
                    "提案 " + proposal + " 属于程序 " + known.procedure() + "，许可须由程序 " + asked.procedure()
                            + " 的提案作出；请先提出并通过一项。",
                    "proposal " + proposal + " is one of procedure " + known.procedure()
                            + "; a permission takes one of " + asked.procedure() + ": file one and carry it first."));
        }
        String title = known.subject().title();
        if (!title.equals(found.title()) && !title.equals(file.value())) {
            return Option.some(no(
                    by,
                    asked,
                    "提案 " + proposal + " 的标题是“" + title + "”，与此文件无关；标题须为 " + file + " 或“" + found.title() + "”。",
                    "proposal " + proposal + " is titled \"" + title
                            + "\" and so is not about this file; its title has to be " + file + " or \"" + found.title()
                            + "\"."));
        }
        return Option.when(
                !known.done().containsKey(asked.stage()),
                () -> no(
                        by,
                        asked,
                        "提案 " + proposal + " 的阶段 " + asked.stage() + " 尚未完成" + verdict(alliance, known, "，表决结论为 ")
                                + "；须先完成该阶段。",
                        "stage " + asked.stage() + " of proposal " + proposal + " is not done"
                                + verdict(alliance, known, ", its vote came to ") + "; it has to be done first."));
    }

    private Denial no(Authority by, Passed asked, String zh, String en) {
        return Denial.of(Denial.Reason.STEP_SKIPPED, by.citations(), zh, en)
                .with("file", file)
                .with("proposal", proposal)
                .with("procedure", asked.procedure())
                .with("missing", asked.stage());
    }

    /** What the last vote on it came to; nothing if there was none. */
    private static String verdict(Alliance alliance, Proposal known, String before) {
        return known.ballots()
                .lastOption()
                .flatMap(alliance.ballots()::find)
                .flatMap(Ballot::announced)
                .map(verdict -> before + verdict)
                .getOrElse("");
    }
}
