package io.governance.app.complaint;

import io.governance.adapters.rest.LifeDocument;
import io.governance.core.Language;
import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.licensing.SpecVersion;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are written, all in one place: what each type takes, and what is said of anything else. */
public final class Forms {

    private static final Text WHOLE = Text.of("须为整数，如 12", "must be a whole number such as 12");

    private static final Map<Class<?>, Text> EXPECTED = HashMap.<Class<?>, Text>empty()
            .put(LocalDate.class, Text.of("须为日期，如 2026-01-05", "must be a date such as 2026-01-05"))
            .put(
                    Instant.class,
                    Text.of(
                            "须为日期、北京时间或带时区的时间，如 2026-05-06、2026-05-06T09:00、2026-05-06T01:00:00Z",
                            "must be a day, a time in China or an instant, such as 2026-05-06, 2026-05-06T09:00 or 2026-05-06T01:00:00Z"))
            .put(Long.class, WHOLE)
            .put(long.class, WHOLE)
            .put(Integer.class, WHOLE)
            .put(int.class, WHOLE)
            .put(
                    Party.class,
                    Text.of("须为组织标识，或 person: 加人的标识，如 acme、person:li", "must be a party such as acme or person:li"))
            .put(SpecVersion.class, Text.of("须为规范版本，如 storage@1", "must be a version such as storage@1"))
            .put(Language.class, Text.of("须为 zh 或 en", "must be zh or en"))
            .put(
                    Path.class,
                    Text.of(
                            "在此语言环境下不是文件名；请用 LC_ALL=C.UTF-8 或换一个名字",
                            "is no file name in this locale; try LC_ALL=C.UTF-8, or another name"));

    private Forms() {}

    /** Has a command line and its subcommands read values so. */
    public static CommandLine readBy(CommandLine line) {
        register(line, LocalDate.class, Forms::day);
        register(line, Instant.class, LifeDocument::asOf);
        register(line, Long.class, Forms::whole);
        register(line, long.class, Forms::whole);
        register(line, Integer.class, Forms::small);
        register(line, int.class, Forms::small);
        register(line, Language.class, Forms::language);
        register(line, Party.class, text -> Try.of(() -> Party.parse(text)).toOption());
        register(
                line,
                SpecVersion.class,
                text -> Try.of(() -> SpecVersion.parse(text)).toOption());
        register(line, Path.class, text -> Try.of(() -> Path.of(text)).toOption());
        return line;
    }

    private static <T> void register(CommandLine line, Class<T> type, Function<String, Option<T>> read) {
        line.registerConverter(
                type,
                text -> read.apply(text)
                        .getOrElseThrow(() -> new TypeConversionException("'" + text + "' "
                                + EXPECTED.get(type).map(Text::en).getOrElse(""))));
    }

    /** What was expected of a value of some type, none if nothing is known of it. */
    static Option<Text> expected(Class<?> type) {
        return type.isEnum() ? Option.some(oneOf(type)) : EXPECTED.get(type);
    }

    private static Text oneOf(Class<?> type) {
        io.vavr.collection.List<String> names = io.vavr.collection.List.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
        return Text.of("须为 " + names.mkString(" 或 "), "must be " + names.mkString(" or "));
    }

    private static Option<LocalDate> day(String text) {
        return Try.of(() -> LocalDate.parse(text)).toOption().filter(day -> text.length() == 10);
    }

    private static Option<Long> whole(String text) {
        return Try.of(() -> Long.parseLong(text)).toOption();
    }

    private static Option<Integer> small(String text) {
        return Try.of(() -> Integer.parseInt(text)).toOption();
    }

    private static Option<Language> language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "zh" -> Option.some(Language.ZH);
            case "en" -> Option.some(Language.EN);
            default -> Option.none();
        };
    }
}
