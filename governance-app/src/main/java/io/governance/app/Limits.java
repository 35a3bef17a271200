package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.core.governance.Capacity;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how much a server takes on, and how long anything waits. */
final class Limits {

    private static final int MOST = 1_000_000;

    @Option(
            names = "--queue",
            paramLabel = "N",
            defaultValue = "10000",
            description =
                    "每个联盟最多多少项提交排队，合计为其十倍，超出即答复 503"
                            + " how many submissions to an alliance may wait, and ten times as many in all; beyond it, 503 (default: 10000)")
    private int queue;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "提交最多等候多少秒 after how many seconds a submission is answered in any case (default: 30)")
    private int deadline;

    @Option(
            names = "--in-memory",
            paramLabel = "N",
            defaultValue = "1000",
            description = "内存中最多保留多少个联盟 how many alliances are kept in memory (default: 1000)")
    private int inMemory;

    @Option(
            names = "--idle",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "联盟闲置多少分钟后移出内存 after how many minutes without use an alliance leaves memory (default: 15)")
    private int idle;

    @Option(
            names = "--database-wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "启动时数据库连接不上，最多等候多少秒，0 为不等"
                    + " how long to wait on starting for a database that cannot be reached, 0 not at all (default: 60)")
    private int databaseWait;

    /** How much the server takes on. */
    Capacity capacity() {
        return new Capacity(
                within("--queue", queue, 1),
                Duration.ofSeconds(within("--deadline", deadline, 1)),
                within("--in-memory", inMemory, 1),
                Duration.ofMinutes(within("--idle", idle, 1)));
    }

    /** How long it waits for its database on starting. */
    Duration databaseWait() {
        return Duration.ofSeconds(within("--database-wait", databaseWait, 0));
    }

    private static int within(String option, int value, int least) {
        if (value < least || value > MOST) {
            throw new BadInput(
                    option + " 应为 " + least + " 至 " + MOST + "：" + value + "。",
                    option + " must be from " + least + " to " + MOST + ": " + value + ".");
        }
        return value;
    }
}
