package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.roll.RollFile;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Tally;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the seats voted: a file, or figures. */
final class Votes {

    @Option(
            names = "--roll",
            paramLabel = "FILE.csv",
            description = "名册文件，首行 席位,表决 或 seat,choice；UTF-8 或 GB18030. A CSV file, one line per seat.")
    private @Nullable Path file;

    @Option(names = "--favour", paramLabel = "N", description = "赞成席数 seats in favour")
    private @Nullable Long favour;

    @Option(names = "--against", paramLabel = "N", description = "反对席数 seats against")
    private @Nullable Long against;

    @Option(names = "--abstain", paramLabel = "N", description = "弃权席数 seats abstaining")
    private @Nullable Long abstain;

    @Option(names = "--silent", paramLabel = "N", description = "在场未投席数 seats present without a vote")
    private @Nullable Long silent;

    @Option(names = "--absent", paramLabel = "N", description = "缺席席数 seats absent")
    private @Nullable Long absent;

    @Option(names = "--vacant", paramLabel = "N", description = "空缺席数 seats vacant")
    private @Nullable Long vacant;

    /**
     * The roll they describe.
     *
     * @throws BadInput if there is a file as well as figures, or neither, or if either is wrong
     */
    Roll roll() {
        Map<String, Long> figures = given("--favour", favour)
                .merge(given("--against", against))
                .merge(given("--abstain", abstain))
                .merge(given("--silent", silent))
                .merge(given("--absent", absent))
                .merge(given("--vacant", vacant));
        if (file != null && !figures.isEmpty()) {
            String names = figures.keySet().mkString(" ");
            throw new BadInput("--roll 与 " + names + " 不能同时使用。", "--roll and " + names + " cannot be used together.");
        }
        if (file != null) {
            return RollFile.read(file);
        }
        if (figures.isEmpty()) {
            throw new BadInput(
                    "缺少票数：请用 --roll 指定名册文件，或用 --favour 等给出票数。",
                    "no votes are given: name a file with --roll, or figures with --favour and its like.");
        }
        figures.find(figure -> figure._2 < 0).forEach(figure -> {
            throw new BadInput(
                    figure._1 + " 不能为负数：" + figure._2 + "。", figure._1 + " cannot be negative: " + figure._2 + ".");
        });
        return Roll.of(tally(figures));
    }

    private static Tally tally(Map<String, Long> figures) {
        try {
            return new Tally(
                    figures.getOrElse("--favour", 0L),
                    figures.getOrElse("--against", 0L),
                    figures.getOrElse("--abstain", 0L),
                    figures.getOrElse("--silent", 0L),
                    figures.getOrElse("--absent", 0L),
                    figures.getOrElse("--vacant", 0L));
        } catch (IllegalArgumentException e) {
            throw new BadInput("票数之和超出范围。", e.getMessage() + ".");
        }
    }

    private static Map<String, Long> given(String option, @Nullable Long figure) {
        return figure == null ? LinkedHashMap.empty() : LinkedHashMap.of(option, figure);
    }
}
