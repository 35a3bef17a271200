package io.governance.app;

import io.governance.core.Language;
import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Says on the standard error how far something long has come. */
final class Progress implements LongConsumer {

    private static final long STEP = 10_000;

    private final PrintWriter err;
    private final Language language;
    private long next = STEP;

    Progress(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
    }

    @Override
    public void accept(long number) {
        if (number >= next) {
            err.println(language == Language.ZH ? "已到第 " + number + " 条" : "at entry " + number);
            err.flush();
            next = (number / STEP + 1) * STEP;
        }
    }
}
