package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.serve.Settings;
import io.governance.app.serve.StoredAlliances;
import io.governance.core.AllianceId;
import io.governance.core.Id;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where stored alliances are. */
final class Storage {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            converter = FileName.class,
            description = "已有联盟的数据目录，内有 governance.db where a stored alliance is")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "JDBC",
            description = "已有联盟的数据库，代替 --data a database of your own, in place of --data")
    private @Nullable String databaseUrl;

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
        if (data != null && databaseUrl != null) {
            throw new BadInput("--data 与 --database-url 只能用其一。", "use either --data or --database-url, not both.");
        }
        if (databaseUrl != null) {
            return StoredAlliances.open(new Settings(Path.of("."), io.vavr.control.Option.some(databaseUrl), "", 0));
        }
        if (data == null) {
            throw new BadInput(
                    "请用 --data 或 --database-url 指明联盟在何处。", "say where the alliance is with --data or --database-url.");
        }
        if (creating) {
            ServeCommand.makeWritable(data);
        }
        return StoredAlliances.open(
                new Settings(creating ? data : Settings.existing(data), io.vavr.control.Option.none(), "", 0));
    }

    /** The id that somebody wrote. */
    static AllianceId named(String name) {
        if (!Id.FORM.matcher(name).matches()) {
            throw nobody(name);
        }
        return AllianceId.of(name);
    }

    /** An alliance, now or as it was. */
    static Alliance alliance(Governance governance, String name, io.vavr.control.Option<Instant> asOf) {
        AllianceId id = named(name);
        Alliance now = governance.alliance(id).getOrElseThrow(() -> none(governance, name));
        return asOf.isEmpty()
                ? now
                : governance
                        .allianceAsOf(id, asOf.get())
                        .getOrElseThrow(() -> new BadInput(
                                "联盟 " + name + " 当时尚未设立。", "alliance " + name + " had not been founded then."));
    }

    private static BadInput none(Governance governance, String name) {
        String known = governance.alliances().mkString(" ");
        return known.isEmpty()
                ? new BadInput(
                        "没有联盟 " + name + "，此处还没有任何联盟：请用 submit 或 serve 设立。",
                        "there is no alliance " + name + ", nor any other here: found one with submit or serve.")
                : new BadInput(
                        "没有联盟 " + name + "；此处有：" + known + "。",
                        "there is no alliance " + name + "; there is: " + known + ".");
    }

    private static BadInput nobody(String name) {
        return new BadInput(
                "“" + name + "”不是联盟的标识：1 至 64 个字母、数字或 . _ -。",
                "\"" + name + "\" is no alliance's id: 1 to 64 letters, digits or . _ -.");
    }
}
