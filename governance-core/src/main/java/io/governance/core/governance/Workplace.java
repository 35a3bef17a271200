package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.governance.core.record.MinuteBook;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the writers of all alliances work with.
 *
 * @param book where acts are recorded
 * @param charters the charters an alliance can be under, by name
 * @param clock what time it is
 * @param capacity how much they take on
 * @param executor who runs them; a writer that has more to do goes to the end of its queue
 * @param crowded whether others wait for a thread of the executor's
 * @param timers what happens after a while
 * @param rested told of each writer that has nothing more to do
 */
record Workplace(
        MinuteBook book,
        Function<CharterId, Option<Charter>> charters,
        InstantSource clock,
        Capacity capacity,
        Executor executor,
        BooleanSupplier crowded,
        Timers timers,
        Consumer<AllianceId> rested) {}
