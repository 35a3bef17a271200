package io.governance.app;

import io.governance.core.Language;
import picocli.CommandLine.Option;

/** The option that says in which language to answer. */
final class Speech {

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "语言 language (default: zh)")
    @SuppressWarnings("NullAway.Init")
    private Language language;

    Language language() {
        return language;
    }
}
