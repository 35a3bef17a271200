package io.governance.adapters.jdbc;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.Fraction;
import io.governance.core.voting.Mark;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/**
 * Makes random values of any type that is stored, from the components of its records and the variants of its sealed types. So
 * a new act is covered on the day it is written.
 */
final class AnyAct {

    /** Below this depth the first variant of a sealed type, a plain one, ends the nesting. */
    private static final int DEEPEST = 6;

    private static final int LEAP_DAY = (int) LocalDate.of(2024, 2, 29).toEpochDay();
    private static final int MOST_DAYS = 2 * LEAP_DAY;
    private static final int MILLIS_OF_DAY = 86_400_000;

    private static final String[] WORDS = {
        "理事会",
        "a",
        "\"quoted\"",
        "back\\slash",
        "line\nbreak",
        "\u0000",
        "𠮷",
        "\ud800",
        "\udc00",
        "e\u0301",
        "</script>",
        "\u2028",
        "１２",
        "\ufeff",
        "\u202e",
        "null"
    };

    private final Random random;

    private AnyAct(Random random) {
        this.random = random;
    }

    /** Makes a value of a type without parameters. */
    static <T> T of(Class<T> type, Random random) {
        return type.cast(new AnyAct(random).value(type, HashMap.empty(), 0));
    }

    private Object value(Type type, Map<TypeVariable<?>, Type> bound, int depth) {
        if (type instanceof TypeVariable<?> variable) {
            return value(bound.get(variable).get(), bound, depth);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return words();
        } else if (plain == long.class || plain == Long.class) {
            return (long) random.nextInt(random.nextBoolean() ? 3 : 1_000_000);
        } else if (plain == int.class) {
            return random.nextInt(random.nextBoolean() ? 3 : 1_000_000);
        } else if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        } else if (plain.isEnum()) {
            return one(plain.getEnumConstants());
        } else if (Id.class.isAssignableFrom(plain)) {
            return made(plain, one("a", "B.2", "x_y-z", "0", "a".repeat(64)));
        } else if (plain == Citation.class) {
            return Citation.parse(one("aii:19", "oscar:36(1)", "caih:22.2(4)", "cqncetia:第二十条", "aii:1¶2"));
        } else if (plain == Instant.class) {
            Instant midnight = Instant.EPOCH.plus(day(), ChronoUnit.DAYS);
            return one(midnight, midnight.plusSeconds(1), midnight.plusMillis(random.nextInt(MILLIS_OF_DAY)));
        } else if (plain == LocalDate.class) {
            return LocalDate.ofEpochDay(day());
        } else if (plain == Text.class) {
            return Text.of("中" + words(), "e" + words());
        } else if (plain == Fraction.class) {
            int upper = 1 + random.nextInt(9);
            return Fraction.of(upper, (long) upper + random.nextInt(9));
        } else if (plain == Count.class) {
            Count count = Count.of(one(Mark.values()), one(Mark.values()));
            Count weighed = random.nextBoolean() ? count : count.byWeight();
            return random.nextBoolean() ? weighed : weighed.within(VoterClass.of("issuers"));
        }
        return plain.isSealed() ? value(variant(plain, depth), bound, depth + 1) : record(plain, bound, depth);
    }

    private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Option.class) {
            return Option.when(random.nextBoolean(), () -> value(arguments[0], bound, depth));
        } else if (raw == Seq.class) {
            Seq<Object> values = List.fill(random.nextInt(4), () -> value(arguments[0], bound, depth));
            return one(values, Vector.ofAll(values), Array.ofAll(values));
        } else if (raw == Map.class) {
            return List.range(0, random.nextInt(4))
                    .toMap(i -> value(arguments[0], bound, depth), i -> value(arguments[1], bound, depth));
        }
        Map<TypeVariable<?>, Type> inner = bound;
        for (int i = 0; i < arguments.length; i++) {
            Type argument = arguments[i] instanceof TypeVariable<?> variable
                    ? bound.get(variable).get()
                    : arguments[i];
            for (Class<?> known : List.<Class<?>>of(raw)
                    .appendAll(List.of(raw.isSealed() ? raw.getPermittedSubclasses() : new Class<?>[0]))) {
                inner = inner.put(known.getTypeParameters()[i], argument);
            }
        }
        Class<?> chosen = raw.isSealed() ? variant(raw, depth) : raw;
        return chosen == ByReading.Fork.class ? fork(inner, depth + 1) : record(chosen, inner, depth + 1);
    }

    private Object fork(Map<TypeVariable<?>, Type> bound, int depth) {
        Reading reading = new Reading(
                (io.governance.core.ReadingKey) value(io.governance.core.ReadingKey.class, bound, depth),
                List.of(Citation.parse("aii:19")),
                Text.of("问", "question"),
                List.of("Z_FIRST", "STRICT", "A1")
                        .map(choice -> new Reading.Option(choice, Text.of("答" + words(), "answer"))));
        Map<String, ByReading<Object>> branches = LinkedHashMap.empty();
        for (Reading.Option option : reading.options()) {
            branches = branches.put(option.choice(), branch(bound, depth));
        }
        return new ByReading.Fork<>(reading, branches);
    }

    private ByReading<Object> branch(Map<TypeVariable<?>, Type> bound, int depth) {
        Type depending = bound.get(ByReading.Fork.class.getTypeParameters()[0]).get();
        return depth < DEEPEST && random.nextInt(3) == 0
                ? cast(fork(bound, depth + 1))
                : ByReading.plain(value(depending, bound, depth));
    }

    @SuppressWarnings("unchecked")
    private static ByReading<Object> cast(Object fork) {
        return (ByReading<Object>) fork;
    }

    private Class<?> variant(Class<?> sealed, int depth) {
        Class<?>[] variants = sealed.getPermittedSubclasses();
        return depth < DEEPEST ? one(variants) : variants[0];
    }

    /** Makes a record; what its constructor refuses is tried again. */
    private Object record(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            Option<Object> made = tried(type, bound, depth);
            if (made.isDefined()) {
                return made.get();
            }
        }
        throw new IllegalStateException(type + " refuses whatever is tried");
    }

    private Option<Object> tried(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth) {
        Object[] values = List.of(type.getRecordComponents())
                .map(component -> value(component.getGenericType(), bound, depth))
                .toJavaArray();
        try {
            return Option.some(made(type, values));
        } catch (IllegalArgumentException refused) {
            return Option.none();
        }
    }

    private static Object made(Class<?> type, Object... values) {
        Class<?>[] types = List.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toJavaArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day of this century or the last, the 29th of February now and then. */
    private int day() {
        return one(LEAP_DAY, random.nextInt(MOST_DAYS) - LEAP_DAY);
    }

    private String words() {
        return List.fill(random.nextInt(4), () -> one(WORDS)).mkString();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
