package io.governance.adapters.jdbc;

import io.governance.core.governance.ConcurrencyHistoriesContract;
import io.governance.core.record.MinuteBook;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("io.governance.adapters.jdbc.Books#hasMariadb")
final class ConcurrencyHistoriesOnMariadbTest extends ConcurrencyHistoriesContract {

    private final String url = Books.mariadb();

    @Override
    protected MinuteBook open() {
        return JdbcMinuteBook.open(url);
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return JdbcMinuteBook.open(url);
    }
}
