package io.governance.app.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Capacity;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.governance.Overloaded;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.governance.core.record.UnreliableMinuteBook;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** How a command ends when the record fails it. */
final class ComplaintsTest {

    @CommandLine.Command(name = "governance")
    private record Failing(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }

    private static void ends(int code, String said, RuntimeException with, String... args) {
        StringWriter err = new StringWriter();
        Complaints complaints = new Complaints();
        CommandLine line = new CommandLine(new Failing(with))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(complaints);
        line.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("--lang")
                        .type(String.class)
                        .build());
        assertEquals(code, line.execute(args));
        assertEquals(said, err.toString().lines().findFirst().orElse(""));
    }

    private static CompletableFuture<Either<Refusal, Receipt>> found(LocalGovernance governance, String operation) {
        return governance
                .found(
                        AllianceId.of("a"),
                        new FoundAlliance(CharterId.of("aii"), "联盟"),
                        PersonId.of("secretary"),
                        OperationId.of(operation))
                .toCompletableFuture();
    }

    @Test
    void too_much_waiting_ends_with_4_and_says_that_nothing_was_done() throws Exception {
        UnreliableMinuteBook book = new UnreliableMinuteBook(new InMemoryMinuteBook());
        try (LocalGovernance governance = new LocalGovernance(
                book,
                BuiltInCharters::named,
                InstantSource.system(),
                StateCouncilCalendar.published(),
                Capacity.standard().withWaiting(1))) {
            UnreliableMinuteBook.Gate gate = book.hold(AllianceId.of("a"));
            CompletableFuture<Either<Refusal, Receipt>> taken = found(governance, "first");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> waiting = found(governance, "second");
            CompletionException failure = assertThrows(
                    CompletionException.class, () -> found(governance, "third").join());
            assertInstanceOf(Overloaded.class, failure.getCause());
            ends(
                    4,
                    "1 submissions to a are waiting already; nothing was done, try again later.",
                    failure,
                    "--lang",
                    "en");
            ends(4, "联盟 a 已有 1 项提交在等候；本次什么也没有做，请稍后再试。", failure);
            gate.open();
            CompletableFuture.allOf(taken, waiting).join();
        }
    }

    @Test
    void an_unknown_outcome_ends_with_4_and_an_unreadable_record_with_2() {
        MinuteBookException away = new MinuteBookException("the database is away");
        ends(
                4,
                "the minute book: the database is away. Whether it was recorded is not known: run the same command again,"
                        + " nothing is done twice.",
                new CompletionException(away),
                "--lang",
                "en");
        ends(2, "the minute book: the database is away.", away, "--lang", "en");
    }
}
