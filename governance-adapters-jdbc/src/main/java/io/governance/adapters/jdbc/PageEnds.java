package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last pages that were stored from here, of the records appended to lately, so that the next append need not ask for the
 * hash it follows. What is remembered may be out of date: the insert looks again. Thread-safe.
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

    synchronized void remember(Page page) {
        ends.put(page.alliance(), new End(page.last(), page.hash()));
    }

    synchronized void forget(AllianceId alliance) {
        ends.remove(alliance);
    }
}
