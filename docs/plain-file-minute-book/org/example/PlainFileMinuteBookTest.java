package org.example;

import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the plain files keep every rule of a minute book. */
final class PlainFileMinuteBookTest extends MinuteBookContract {

    @TempDir
    private Path directory;

    @Override
    protected MinuteBook open() {
        return new PlainFileMinuteBook(directory);
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        return new PlainFileMinuteBook(directory);
    }
}
