package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last pages that were stored or read from here, of the records used lately, so that what comes next need not ask for the hash
 * it follows. What is remembered may be out of date: whoever finds that it does not fit asks. Thread-safe.
 */
final class PageEnds {

    private static final int RECORDS = 10_000;

    private record End(long last, String hash) {}

    private final Map<AllianceId, End> ends = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AllianceId, End> eldest) {
            return size() > RECORDS;
        }
    };

    /** The hash of the page that ends with a number, if it is remembered. */
    synchronized Option<String> hashAfter(AllianceId alliance, long number) {
        return Option.of(ends.get(alliance)).filter(end -> end.last == number).map(End::hash);
    }

    /** Remembers the end of a page, unless that of a later one is remembered. */
    synchronized void remember(Page page) {
        End end = new End(page.last(), page.hash());
        ends.merge(page.alliance(), end, (known, found) -> found.last >= known.last ? found : known);
    }

    synchronized void forget(AllianceId alliance) {
        ends.remove(alliance);
    }
}
