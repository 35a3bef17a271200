package io.governance.adapters.jdbc;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers the latest translation: the entries of an append mostly bear the same time. Not thread-safe. */
final class Latest<T, U> {

    private final Function<T, U> translation;
    private @Nullable T from;
    private @Nullable U to;

    Latest(Function<T, U> translation) {
        this.translation = translation;
    }

    U of(T value) {
        U known = to;
        if (known == null || !value.equals(from)) {
            known = translation.apply(value);
            from = value;
            to = known;
        }
        return known;
    }
}
