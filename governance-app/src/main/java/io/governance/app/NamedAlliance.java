package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.serve.StoredBook;
import io.governance.core.AllianceId;
import io.governance.core.Id;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The parameter that names a stored alliance, with the options that say where it is. */
final class NamedAlliance {

    @Parameters(index = "0", paramLabel = "ALLIANCE", description = "联盟 the alliance")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Mixin
    private final Storage storage = new Storage();

    /** Opens what is stored where the alliance is, to be closed again by the caller. */
    Governance open() {
        return storage.open(false);
    }

    /**
     * Opens what is stored where the alliance is or will be, to be closed again by the caller.
     *
     * @param creating whether a database that is not there yet is made
     */
    Governance open(boolean creating) {
        return storage.open(creating);
    }

    /** Opens the minute book that the alliance is in, to be closed again by the caller. */
    StoredBook openBook() {
        return storage.openBook(false);
    }

    /** The options that say where the alliance is. */
    Storage storage() {
        return storage;
    }

    /** The id that somebody wrote. */
    AllianceId id() {
        return id(name);
    }

    /** The id that somebody wrote. */
    static AllianceId id(String name) {
        if (!Id.isWellFormed(name)) {
            throw new BadInput(
                    "“" + name + "”不是联盟的标识：1 至 64 个字母、数字或 . _ -。",
                    "\"" + name + "\" is no alliance's id: 1 to 64 letters, digits or . _ -.");
        }
        return AllianceId.of(name);
    }

    /** The alliance as it is now. */
    Alliance in(Governance governance) {
        return governance.alliance(id()).getOrElseThrow(() -> none(governance));
    }

    /** The alliance, now or as it was. */
    Alliance in(Governance governance, Option<Instant> asOf) {
        Alliance now = in(governance);
        return asOf.isEmpty()
                ? now
                : governance
                        .allianceAsOf(now.id(), asOf.get())
                        .getOrElseThrow(() -> new BadInput(
                                "联盟 " + name + " 当时尚未设立。", "alliance " + name + " had not been founded then."));
    }

    private BadInput none(Governance governance) {
        return none(name, governance.alliances());
    }

    /** That there is no alliance of that name, and which there are. */
    static BadInput none(String name, Seq<AllianceId> alliances) {
        String known = alliances.mkString(" ");
        return known.isEmpty()
                ? new BadInput(
                        "没有联盟 " + name + "，此处还没有任何联盟：请用 submit（文件写明 charter: 章程标识）或 serve 设立。",
                        "there is no alliance " + name
                                + ", nor any other here: found one with submit, from a file that says charter: ID, or with serve.")
                : new BadInput(
                        "没有联盟 " + name + "；此处有：" + known + "。",
                        "there is no alliance " + name + "; there is: " + known + ".");
    }
}
