package io.governance.adapters.jdbc;

import io.governance.core.governance.Simulation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated alliances on real databases, so that what random lives record is stored, read and verified there as well. */
final class SimulationOnDatabasesTest {

    /** Seeds that follow each other are of different charters. */
    static Stream<Arguments> books() {
        return Books.all()
                .append(Books.sqlite())
                .zipWithIndex((url, place) -> Arguments.of(url, Long.getLong("simulation.first", 1) + place))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_simulated_alliance_is_kept_as_it_is_kept_in_memory(String url, long seed) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Simulation.on(book, seed);
        }
    }
}
