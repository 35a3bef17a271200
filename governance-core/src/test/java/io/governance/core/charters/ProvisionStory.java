package io.governance.core.charters;

import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.funding.MoveFunds;
import io.governance.core.commands.funding.OpenAccount;
import io.governance.core.commands.funding.RecordAudit;
import io.governance.core.commands.funding.RecordExpense;
import io.governance.core.commands.funding.RecordIncome;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.projects.RecordFailedTask;
import io.governance.core.funding.Allotment;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An alliance of a built-in charter, and what happens to it as the rows of a table write it: {@code @2026-07-01} is a day,
 * {@code council PROPOSAL MATTER …} a vote of the council ({@code council BALLOT MATTER CHOICE} under {@code oscar}), {@code WHO
 * VERB …} a command, where {@code +name} is a paper handed in.
 */
final class ProvisionStory {

    private final Life life;

    private ProvisionStory(Life life) {
        this.life = life;
    }

    /** An alliance whose founding is complete, as the lives of its charter found it. */
    static ProvisionStory of(String charter, Seq<String> answers) {
        String[] readings = answers.toJavaArray(String[]::new);
        return new ProvisionStory(
                switch (charter) {
                    case "aii" ->
                        IndustrialInternetLife.found("council-unit", "ordinary").completed();
                    case "cqncetia" -> ChongqingNetworkLife.of36(readings);
                    case "caih" -> ChinaAseanPortLife.byMajority(readings);
                    case "oscar" -> OpenSourceCloudLife.of(3, readings);
                    default -> throw new IllegalArgumentException("no charter " + charter);
                });
    }

    Life life() {
        return life;
    }

    /** Everything that happens, one after another; all of it must be accepted. */
    ProvisionStory after(Seq<String> steps) {
        steps.forEach(this::step);
        return this;
    }

    private void step(String step) {
        List<String> words = words(step);
        if (step.startsWith("@")) {
            life.goTo(LocalDate.parse(step.substring(1)));
        } else if (words.head().equals("council")) {
            council(words.tail());
        } else {
            life.recorded(words.head(), command(words.tail()));
        }
    }

    private void council(List<String> words) {
        if (life instanceof ChongqingNetworkLife of36) {
            of36.council(words.get(0), words.get(1), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
        } else if (life instanceof OpenSourceCloudLife of3) {
            of3.decided(words.get(0), words.get(1), Choice.valueOf(words.get(2)));
        } else {
            ((ChinaAseanPortLife) life).council(words.get(0), words.get(1));
        }
    }

    static List<String> words(String step) {
        return List.of(step.split(" +", -1));
    }

    /** The command that a verb with its words stands for. */
    static Command command(List<String> all) {
        Seq<String> papers = all.filter(word -> word.startsWith("+")).map(word -> word.substring(1));
        List<String> words = all.reject(word -> word.startsWith("+"));
        return switch (words.head()) {
            case "exercise" ->
                new ExerciseRight(
                        words.get(1),
                        Option.some(words.get(2)),
                        Option.none(),
                        words.drop(3).headOption().map(BallotId::of),
                        papers);
            case "breach" -> new RecordBreach(MemberId.of(words.get(1)), words.get(2), "以联盟名义损害用户");
            case "file" ->
                Life.file(
                        words.get(1),
                        words.get(2),
                        ChinaAseanPortLife.about(words.drop(3)
                                .flatMap(pair -> List.of(pair.split("=", 2)))
                                .toJavaArray(String[]::new)),
                        papers.toJavaArray(String[]::new));
            case "take" -> Life.take(words.get(1), words.get(2), papers.toJavaArray(String[]::new));
            case "assign" ->
                new AssignTask(
                        ProjectId.of(words.get(1)),
                        words.get(2),
                        MemberId.of(words.get(3)),
                        "任务",
                        LocalDate.parse(words.get(4)));
            case "failed" -> new RecordFailedTask(ProjectId.of(words.get(1)), words.get(2));
            default -> money(words);
        };
    }

    private static Command money(List<String> words) {
        return switch (words.head()) {
            case "account" ->
                new OpenAccount(
                        words.get(1),
                        words.get(1),
                        words.drop(2).headOption(),
                        words.drop(3)
                                .map(share -> share.split("=", 2))
                                .map(share -> new Allotment(share[0], Option.some(Long.parseLong(share[1])))));
            case "income" -> new RecordIncome(words.get(1), words.get(2), Long.parseLong(words.get(3)), Option.none());
            case "expense" ->
                new RecordExpense(
                        words.get(1),
                        words.get(2),
                        Long.parseLong(words.get(3)),
                        words.drop(4).headOption().map(ProposalId::of),
                        Option.none());
            case "move" -> new MoveFunds(words.get(1), words.get(2), Long.parseLong(words.get(3)), Option.none());
            case "audit" -> new RecordAudit(words.get(1), ProposalId.of(words.get(2)), "无保留意见");
            default -> LicensingSteps.command(words);
        };
    }
}
