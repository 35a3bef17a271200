package io.governance.adapters.jdbc;

import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookContract;

final class SqliteMinuteBookTest extends MinuteBookContract {

    private final String url = Books.sqlite();

    @Override
    protected MinuteBook open() {
        return JdbcMinuteBook.open(url);
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return JdbcMinuteBook.open(url);
    }
}
