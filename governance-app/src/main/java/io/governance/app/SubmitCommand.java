package io.governance.app;

import io.governance.adapters.rest.RehearsalDocument;
import io.governance.adapters.rest.RehearsalDocument.Planned;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.SubmissionPage;
import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.governance.Governance;
import io.governance.core.record.Receipt;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries out the commands of a file on a stored alliance. */
@Command(
        name = "submit",
        description =
                "执行并记录：逐步执行文件中的命令（格式同演练脚本），写入联盟的记录；再次执行不会重复。%n"
                        + "Carries out the commands of a file, in the form of a rehearsal, and records them; doing it again does nothing twice.",
        footer = {
            "",
            "退出码 exit codes: 0 全部完成 all done, 1 停在某步 stopped at a step, 2 输入有误 bad input, 4 请再次执行 run it again"
        },
        sortOptions = false,
        usageHelpAutoWidth = true)
final class SubmitCommand implements Callable<Integer> {

    private static final int ALL_DONE = 0;
    private static final int STOPPED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "1",
            paramLabel = "COMMANDS.yaml",
            description =
                    "命令清单，YAML 或 JSON：steps 之上写 charter: 章程标识 则先设立 ALLIANCE；写 alliance: 则须与 ALLIANCE 相同；都不写即用于已有的 ALLIANCE "
                            + "the commands, YAML or JSON: above the steps, charter: ID founds ALLIANCE first, alliance: must be ALLIANCE itself; "
                            + "with neither, they are for ALLIANCE as it is stored")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        AllianceId id = alliance.id();
        ScriptFile script = ScriptFile.read(file);
        RehearsalDocument document = parsed(script, id);
        document.copyOf().filter(named -> !named.equals(id)).forEach(other -> {
            throw new BadInput(
                    "文件是给联盟 " + other + " 的，不是 " + id + "。",
                    "the file is for alliance " + other + ", not for " + id + ".");
        });
        boolean founds = document.founds().isDefined();
        try (Governance governance = alliance.open(founds)) {
            PrintWriter out = spec.commandLine().getOut();
            boolean stored = founds && governance.alliance(id).isDefined();
            if (stored) {
                checkSame(alliance.in(governance), document.founds().get(), document.founder());
            } else if (founds) {
                FoundAlliance founding = document.founds().get();
                KnownCharters.named(founding.charter().value());
                Either<Refusal, Receipt> founded =
                        wait(governance.found(id, founding, document.founder(), OperationId.of("submit-founding")));
                if (founded.isLeft()) {
                    out.print(SubmissionPage.stopped("0", "founding", founded.getLeft(), speech.language()));
                    out.flush();
                    return STOPPED;
                }
            }
            PersonId founder = alliance.in(governance).founded().actor();
            int code = steps(governance, id, founder, document, out);
            out.flush();
            return code;
        }
    }

    private int steps(
            Governance governance, AllianceId id, PersonId founder, RehearsalDocument document, PrintWriter out) {
        int done = 0;
        int before = 0;
        for (Planned step : document.planned()) {
            String number =
                    step.number() + step.each().map(each -> "(" + each + ")").getOrElse("");
            if (step.from().exists(from -> from.isAfter(governance.now(id)))) {
                out.print(SubmissionPage.notYet(number, step.name(), step.localTime(), speech.language()));
                return stopped(done, before, out);
            }
            long last = last(governance, id);
            Either<Refusal, Receipt> result = wait(governance.submit(
                    id, step.command(), step.by().getOrElse(founder), OperationId.of("submit-" + step.identity())));
            if (result.isLeft()) {
                out.print(SubmissionPage.stopped(number, step.name(), result.getLeft(), speech.language()));
                return stopped(done, before, out);
            }
            Receipt receipt = result.get();
            boolean repeated = receipt.repeated() || receipt.last() <= last;
            done += repeated ? 0 : 1;
            before += repeated ? 1 : 0;
            if (!repeated) {
                out.print(SubmissionPage.done(
                        number,
                        step.name(),
                        governance.record(id, receipt.first() - 1, (int) (receipt.last() - receipt.first() + 1)),
                        speech.language()));
            }
        }
        out.print(SubmissionPage.summary(done, before, speech.language()));
        return ALL_DONE;
    }

    /** That the file founds what is stored already, and nothing else. */
    private static void checkSame(Alliance stored, FoundAlliance founding, PersonId founder) {
        same(
                stored.id(),
                "章程",
                "under charter",
                stored.adopted().id().value(),
                founding.charter().value());
        same(stored.id(), "名称", "called", stored.name(), founding.name());
        same(stored.id(), "发起人", "founded by", stored.founded().actor().value(), founder.value());
    }

    private static void same(AllianceId id, String whatZh, String what, String stored, String written) {
        if (!stored.equals(written)) {
            throw new BadInput(
                    "已有联盟 " + id + " 的" + whatZh + "是 " + stored + "，文件写的是 " + written + "。",
                    "the stored alliance " + id + " is " + what + " " + stored + ", and the file says " + written
                            + ".");
        }
    }

    private int stopped(int done, int before, PrintWriter out) {
        out.print(SubmissionPage.summary(done, before, speech.language()));
        return STOPPED;
    }

    /** The number of the last entry; what others record meanwhile may only make a repetition look like one. */
    private static long last(Governance governance, AllianceId id) {
        return governance.rehearsal(id).map(copy -> copy.last()).getOrElse(0L);
    }

    private static Either<Refusal, Receipt> wait(CompletionStage<Either<Refusal, Receipt>> answer) {
        return answer.toCompletableFuture().join();
    }

    private static RehearsalDocument parsed(ScriptFile script, AllianceId id) {
        try {
            return RehearsalDocument.parse(script.text(), script.notation(), id);
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw script.faulty(unreadable);
        }
    }
}
