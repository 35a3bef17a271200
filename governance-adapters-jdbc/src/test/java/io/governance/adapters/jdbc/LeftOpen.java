package io.governance.adapters.jdbc;

import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;

/** A book that outlives those who govern on it. */
final class LeftOpen extends MinuteBookAround {

    private final MinuteBook book;

    LeftOpen(MinuteBook book) {
        this.book = book;
    }

    @Override
    protected MinuteBook book() {
        return book;
    }

    @Override
    public void close() {}
}
