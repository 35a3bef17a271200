package io.governance.adapters.jdbc;

import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookContract;

final class PostgresqlMinuteBookTest extends MinuteBookContract {

    private final String url = Books.postgresql();

    @Override
    protected MinuteBook open() {
        return JdbcMinuteBook.open(url);
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return JdbcMinuteBook.open(url);
    }
}
