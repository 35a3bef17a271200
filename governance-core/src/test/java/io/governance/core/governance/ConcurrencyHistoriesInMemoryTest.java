package io.governance.core.governance;

import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;

final class ConcurrencyHistoriesInMemoryTest extends ConcurrencyHistoriesContract {

    @Override
    protected MinuteBook open() {
        return new InMemoryMinuteBook();
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return opened;
    }
}
