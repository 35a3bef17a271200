package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.core.CharterId;
import io.governance.core.Id;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.control.Option;
import java.util.Iterator;

/** The charters a command can name, by name. */
final class KnownCharters implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return BuiltInCharters.names().map(CharterId::value).iterator();
    }

    /**
     * The charter of that name.
     *
     * @throws BadInput if there is none
     */
    static Charter named(String name) {
        Option<Charter> found = Id.isWellFormed(name) ? BuiltInCharters.named(CharterId.of(name)) : Option.none();
        return found.getOrElseThrow(() -> {
            String known = String.join(" ", new KnownCharters());
            return new BadInput(
                    "没有章程“" + name + "”；现有：" + known + "。",
                    "there is no charter \"" + name + "\"; there are: " + known + ".");
        });
    }
}
