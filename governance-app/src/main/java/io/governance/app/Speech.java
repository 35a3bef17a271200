package io.governance.app;

import io.governance.core.Language;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says in which language to answer. */
final class Speech {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            converter = Named.class,
            description = "语言 language (default: zh)")
    @SuppressWarnings("NullAway.Init")
    private Language language;

    Language language() {
        return language;
    }

    /** Reads a language from its name. */
    static final class Named implements ITypeConverter<Language> {
        @Override
        public Language convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "zh" -> Language.ZH;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("'" + name + "' is not one of zh, en");
            };
        }
    }
}
