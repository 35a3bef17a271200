package io.governance.app;

import io.governance.adapters.rest.RulingDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.Certificate;
import io.governance.app.paper.RefusalNotice;
import io.governance.core.BodyId;
import io.governance.core.Id;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Matter;
import io.governance.core.charter.Session;
import io.governance.core.voting.Roll;
import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rules on one vote. */
@Command(
        name = "decide",
        description = "依章程计算一次表决的结论。Rules on one vote under a charter.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class DecideCommand implements Callable<Integer> {

    private static final int RULING = 0;
    private static final int REFUSAL = 1;

    @Option(
            names = "--charter",
            required = true,
            paramLabel = "ID",
            completionCandidates = KnownCharters.class,
            description = "章程 charter: ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private String charterName;

    @Option(
            names = "--body",
            required = true,
            paramLabel = "ID",
            description = "表决机构 the body that votes, e.g. council")
    @SuppressWarnings("NullAway.Init")
    private String bodyName;

    @Option(
            names = "--matter",
            required = true,
            paramLabel = "ID",
            description = "表决事项 the matter voted on, e.g. amend-charter")
    @SuppressWarnings("NullAway.Init")
    private String matterName;

    @Mixin
    private final Votes votes = new Votes();

    @Option(
            names = "--reading",
            paramLabel = "KEY=CHOICE",
            description = "选定一种解释，可重复 an answer to an open question; repeatable")
    private List<String> answers = List.of();

    @Option(names = "--open", description = "表决尚未结束：缺席与未投席位仍可投票 the ballot is still open")
    private boolean open;

    @Option(names = "--in-session", description = "授权机构正在开会 the body that delegates in recess is in session")
    private boolean inSession;

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public Integer call() {
        Charter charter = KnownCharters.named(charterName);
        BodyId body = body(charter);
        MatterId matter = matter(charter);
        Readings readings = readings(charter);
        Roll roll = votes.roll();
        Either<Refusal, Mandate> mandate =
                charter.mandate(body, matter, readings, inSession ? Session.IN_SESSION : Session.IN_RECESS);
        if (mandate.isLeft()) {
            answer.print(
                    language -> RulingDocument.refusal(mandate.getLeft(), charter, language),
                    language -> RefusalNotice.of(mandate.getLeft(), charter, language));
            return REFUSAL;
        }
        answer.print(
                language -> RulingDocument.of(charter, mandate.get(), roll, open, language),
                language -> open
                        ? Certificate.open(charter, mandate.get(), readings, roll, language)
                        : Certificate.closed(charter, mandate.get(), readings, roll, language));
        return RULING;
    }

    private BodyId body(Charter charter) {
        if (Id.isWellFormed(bodyName) && charter.knows(BodyId.of(bodyName))) {
            return BodyId.of(bodyName);
        }
        String known = charter.bodies().map(Body::id).mkString(" ");
        throw new BadInput(
                "没有机构“" + bodyName + "”；本章程设有：" + known + "。",
                "there is no body \"" + bodyName + "\"; this charter has: " + known + ".");
    }

    private MatterId matter(Charter charter) {
        if (Id.isWellFormed(matterName)
                && charter.matter(MatterId.of(matterName)).isDefined()) {
            return MatterId.of(matterName);
        }
        String known = charter.matters().map(Matter::id).mkString(" ");
        throw new BadInput(
                "没有事项“" + matterName + "”；可用：" + known + "。",
                "there is no matter \"" + matterName + "\"; there are: " + known + ".");
    }

    private Readings readings(Charter charter) {
        Readings readings = Readings.recommended();
        for (String answer : answers) {
            int equals = answer.indexOf('=');
            if (equals < 0 || !Id.isWellFormed(answer.substring(0, equals))) {
                throw new BadInput(
                        "--reading 应写作 KEY=CHOICE，不是“" + answer + "”。",
                        "--reading is written KEY=CHOICE, not \"" + answer + "\".");
            }
            ReadingKey key = ReadingKey.of(answer.substring(0, equals));
            String choice = answer.substring(equals + 1);
            if (readings.chosen(key).exists(earlier -> !earlier.equals(choice))) {
                throw new BadInput("--reading " + key + " 前后不一致。", "--reading " + key + " is given two answers.");
            }
            check(charter, key, choice);
            readings = readings.with(key, choice);
        }
        return readings;
    }

    private static void check(Charter charter, ReadingKey key, String choice) {
        Reading reading = charter.reading(key).getOrElseThrow(() -> {
            String known = charter.readings().map(Reading::key).mkString(" ");
            return new BadInput(
                    "没有解释项“" + key + "”；本章程有：" + known + "。",
                    "there is no reading \"" + key + "\"; this charter has: " + known + ".");
        });
        if (!reading.allows(choice)) {
            String known = reading.options().map(Reading.Option::choice).mkString(" ");
            throw new BadInput(
                    key + " 没有选项“" + choice + "”；可选：" + known + "。",
                    key + " has no choice \"" + choice + "\"; it has: " + known + ".");
        }
    }
}
