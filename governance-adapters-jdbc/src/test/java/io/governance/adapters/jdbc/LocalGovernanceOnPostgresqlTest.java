package io.governance.adapters.jdbc;

import io.governance.core.governance.LocalGovernanceContract;
import io.governance.core.record.MinuteBook;

final class LocalGovernanceOnPostgresqlTest extends LocalGovernanceContract {

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
