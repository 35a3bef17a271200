package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.serve.Settings;
import io.governance.app.serve.StoredAlliances;
import io.governance.app.serve.StoredBook;
import io.governance.core.governance.Governance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where alliances are stored. */
final class Storage {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录，内有 governance.db the directory where alliances are stored")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "JDBC",
            description = "自备数据库，代替 --data a database of your own, in place of --data")
    private @Nullable String databaseUrl;

    @Option(
            names = "--allow-weak-durability",
            description = "允许可能丢失已确认内容的数据库设置 allows database settings that may lose what was acknowledged")
    private boolean weakAllowed;

    /** Whether the database may be set to lose what it acknowledged. */
    boolean isWeakAllowed() {
        return weakAllowed;
    }

    /** The directory that was named. */
    io.vavr.control.Option<Path> data() {
        return io.vavr.control.Option.of(data);
    }

    /** The database that was named. */
    io.vavr.control.Option<String> databaseUrl() {
        return io.vavr.control.Option.of(databaseUrl);
    }

    /** Whether anything was said about where they are. */
    boolean isGiven() {
        return data != null || databaseUrl != null;
    }

    /**
     * Opens what is stored, to be closed again by the caller.
     *
     * @param creating whether a database that is not there yet is made
     */
    Governance open(boolean creating) {
        return StoredAlliances.open(settings(creating));
    }

    /**
     * Opens the minute book behind what is stored, to be closed again by the caller.
     *
     * @param creating whether a database that is not there yet is made
     */
    StoredBook openBook(boolean creating) {
        return StoredBook.open(settings(creating));
    }

    private Settings settings(boolean creating) {
        if (data != null && databaseUrl != null) {
            throw new BadInput("--data 与 --database-url 只能用其一。", "use either --data or --database-url, not both.");
        }
        if (databaseUrl != null) {
            return new Settings(Path.of("."), databaseUrl(), "", 0).withWeakAllowed(weakAllowed);
        }
        if (data == null) {
            throw new BadInput(
                    "请用 --data 或 --database-url 指明联盟在何处。", "say where the alliance is with --data or --database-url.");
        }
        if (creating) {
            makeWritable(data);
        }
        return new Settings(creating ? data : Settings.existing(data), io.vavr.control.Option.none(), "", 0)
                .withWeakAllowed(weakAllowed);
    }

    /** Makes a directory if it is not there yet. */
    static void makeWritable(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new BadInput("无法建立数据目录 " + directory + "。", "the directory " + directory + " cannot be created.");
        }
        if (!Files.isWritable(directory)) {
            throw new BadInput("数据目录 " + directory + " 不可写。", "the directory " + directory + " is not writable.");
        }
    }
}
