package io.governance.core.record;

final class InMemoryMinuteBookTest extends MinuteBookContract {

    @Override
    protected MinuteBook open() {
        return new InMemoryMinuteBook();
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return opened;
    }
}
