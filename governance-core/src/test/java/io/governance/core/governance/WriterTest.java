package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What the writer of one alliance does with submissions that wait together, or that nobody should run any more. */
final class WriterTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final PersonId ACTOR = PersonId.of("secretary");
    private static final FoundAlliance FOUND = new FoundAlliance(CharterId.of("aii"), "联盟");

    private final InMemoryMinuteBook book = new InMemoryMinuteBook();

    private Writer writer(java.util.concurrent.Executor executor) {
        return new Writer(
                ALLIANCE,
                new Workplace(
                        book,
                        BuiltInCharters::named,
                        InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")),
                        Capacity.standard(),
                        executor,
                        () -> true,
                        Timers.stopped(),
                        rested -> {}));
    }

    private static Submission founding() {
        return new Submission(
                FOUND,
                ACTOR,
                OperationId.of("found"),
                (none, at) -> Either.right(new Decision(
                        List.of(Alliance.found(
                                FOUND, BuiltInCharters.named(FOUND.charter()).get())),
                        Option.none())));
    }

    @Test
    void a_command_whose_deciding_fails_fails_alone() {
        Queue<Runnable> later = new ArrayDeque<>();
        Writer writer = writer(later::add);
        Submission faulty = new Submission("faulty", ACTOR, OperationId.of("faulty"), (existing, at) -> {
            throw new IllegalStateException("a fault of this command");
        });
        Submission refused = refused("refused");
        Submission founding = founding();
        List.of(founding, faulty, refused).forEach(writer::submit);
        later.remove().run();

        assertEquals(Either.right(new Receipt(1, 1)), founding.answer.join());
        CompletionException failed = assertThrows(CompletionException.class, faulty.answer::join);
        assertEquals("a fault of this command", failed.getCause().getMessage());
        assertEquals("NOT_FOUND", refused.answer.join().getLeft().code());
        assertEquals(1, book.read(ALLIANCE, 0, 10).size());
    }

    private static Submission refused(String operation) {
        return new Submission(
                operation,
                ACTOR,
                OperationId.of(operation),
                (existing, at) -> Either.left(new RequestRefusal.NotFound("seat", "s")));
    }

    @Test
    void whoever_waits_lends_its_thread_if_nobody_is_at_work() {
        Writer writer = writer(work -> {
            throw new AssertionError("another thread is not needed");
        });
        Submission founding = founding();
        writer.submitAndWork(founding);
        assertEquals(Either.right(new Receipt(1, 1)), founding.answer.join());
        assertTrue(writer.isIdle());
    }

    @Test
    void whoever_waits_while_another_is_at_work_leaves_it_to_them() {
        Queue<Runnable> later = new ArrayDeque<>();
        Writer writer = writer(later::add);
        Submission founding = founding();
        Submission refused = refused("r");
        writer.submit(founding);
        writer.submitAndWork(refused);
        assertFalse(refused.answer.isDone());
        later.remove().run();
        assertEquals(Either.right(new Receipt(1, 1)), founding.answer.join());
        assertEquals("NOT_FOUND", refused.answer.join().getLeft().code());
    }

    @Test
    void a_lent_thread_takes_up_one_group_and_leaves_what_came_meanwhile_to_others() {
        Queue<Runnable> later = new ArrayDeque<>();
        Writer writer = writer(later::add);
        Submission meanwhile = refused("meanwhile");
        Submission first = new Submission("first", ACTOR, OperationId.of("first"), (existing, at) -> {
            writer.submit(meanwhile);
            return Either.left(new RequestRefusal.NotFound("seat", "s"));
        });
        writer.submitAndWork(first);
        assertTrue(first.answer.isDone());
        assertFalse(meanwhile.answer.isDone());
        later.remove().run();
        assertTrue(meanwhile.answer.isDone());
        assertTrue(writer.isIdle());
    }

    @Test
    void whoever_submits_while_the_threads_are_gone_still_has_an_answer() {
        Writer writer = writer(work -> {
            throw new RejectedExecutionException("closed");
        });
        Submission founding = founding();
        writer.submit(founding);
        assertTrue(founding.answer.isDone());
        assertEquals(Either.right(new Receipt(1, 1)), founding.answer.join());
    }
}
