package io.governance.adapters.jdbc;

import io.governance.core.governance.ConcurrencyHistoriesContract;
import io.governance.core.record.MinuteBook;

final class ConcurrencyHistoriesOnPostgresqlTest extends ConcurrencyHistoriesContract {

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
