package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Receipt;
import io.governance.core.time.Occasion;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Governs in this process, on a minute book. Several instances, also in several processes, may share one book. */
public final class LocalGovernance implements Governance {

    private static final int PAGE = 1_000;

    /** How long it waits, when it closes, for those at work, and then for what they left to others. */
    private static final int CLOSING_SECONDS = 30;

    /** How many threads write; a database has fewer connections. Whoever waits for an answer may lend another one. */
    private static final int THREADS = 32;

    private final MinuteBook book;
    private final Function<CharterId, Option<Charter>> charters;
    private final InstantSource clock;
    private final WorkingCalendar calendar;
    private final ExecutorService executor;
    private final Capacity capacity;
    private final Writers writers;
    private final Timers timers;
    private final AtomicInteger unanswered = new AtomicInteger();

    /** The threads that were lent, and whoever is going to close. */
    private final Phaser lent = new Phaser(1);

    /**
     * Obtains a governance on a minute book, with the standard capacity. It closes the book when it is closed.
     *
     * @param book where acts are recorded
     * @param charters the charters an alliance can be under, by name
     * @param clock what time it is
     * @param calendar the calendar that periods are counted by
     */
    public LocalGovernance(
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            WorkingCalendar calendar) {
        this(book, charters, clock, calendar, Capacity.standard());
    }

    /**
     * Obtains a governance on a minute book. It closes the book when it is closed.
     *
     * @param book where acts are recorded
     * @param charters the charters an alliance can be under, by name
     * @param clock what time it is
     * @param calendar the calendar that periods are counted by
     * @param capacity how much it takes on, how long it lets somebody wait and how much it keeps in memory
     */
    public LocalGovernance(
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            WorkingCalendar calendar,
            Capacity capacity) {
        this(book, charters, clock, calendar, capacity, threads(), Timers.real());
    }

    /** Obtains a governance whose writers work on threads that somebody else provides, and for which no time passes. */
    LocalGovernance(
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            WorkingCalendar calendar,
            ExecutorService executor) {
        this(book, charters, clock, calendar, Capacity.standard(), executor, Timers.stopped());
    }

    /** Obtains a governance whose writers work on threads that somebody else provides, and with timers of its own. */
    LocalGovernance(
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            WorkingCalendar calendar,
            Capacity capacity,
            ExecutorService executor,
            Timers timers) {
        this.book = book;
        this.charters = charters;
        this.clock = clock;
        this.calendar = calendar;
        this.capacity = capacity;
        this.executor = executor;
        this.timers = timers;
        this.writers = new Writers(capacity, clock, timers, this::writer);
    }

    static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), LocalGovernance::daemon);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "alliance-writer");
        thread.setDaemon(true);
        return thread;
    }

    private Writer writer(AllianceId alliance) {
        return new Writer(
                alliance,
                new Workplace(book, charters, clock, capacity, executor, this::isCrowded, timers, this::rested));
    }

    private boolean isCrowded() {
        return !(executor instanceof ThreadPoolExecutor threads)
                || !threads.getQueue().isEmpty();
    }

    private void rested(AllianceId alliance) {
        writers.rested(alliance);
    }

    @Override
    public CompletionStage<Either<Refusal, Receipt>> found(
            AllianceId alliance, FoundAlliance command, PersonId actor, OperationId operation) {
        Option<Charter> charter = charters.apply(command.charter());
        if (charter.isEmpty()) {
            return refused(
                    new RequestRefusal.NotFound("charter", command.charter().value()));
        }
        return submit(
                alliance,
                new Submission(
                        command,
                        actor,
                        operation,
                        (existing, at) -> existing.isDefined()
                                ? Either.left(new RequestRefusal.AlreadyExists("alliance", alliance.value()))
                                : Either.right(
                                        new Decision(List.of(Alliance.found(command, charter.get())), Option.none()))));
    }

    @Override
    public CompletionStage<Either<Refusal, Receipt>> submit(
            AllianceId alliance, Command command, PersonId actor, OperationId operation) {
        return submit(alliance, submission(alliance, command, actor, operation));
    }

    private Submission submission(AllianceId alliance, Command command, PersonId actor, OperationId operation) {
        return new Submission(
                command,
                actor,
                operation,
                (existing, at) -> existing.<Either<Refusal, Decision>>map(
                                found -> found.handle(command, new Occasion(actor, at, calendar)))
                        .getOrElse(() -> Either.left(new RequestRefusal.NotFound("alliance", alliance.value()))));
    }

    @Override
    public Either<Refusal, Receipt> carryOut(
            AllianceId alliance, Command command, PersonId actor, OperationId operation) {
        Submission submission = submission(alliance, command, actor, operation);
        boolean closed = lent.register() < 0;
        try {
            return submit(alliance, submission, closed ? Writer::submit : Writer::submitAndWork)
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            if (!closed) {
                lent.arriveAndDeregister();
            }
        }
    }

    private CompletionStage<Either<Refusal, Receipt>> submit(AllianceId alliance, Submission submission) {
        return submit(alliance, submission, Writer::submit);
    }

    private CompletionStage<Either<Refusal, Receipt>> submit(
            AllianceId alliance, Submission submission, BiConsumer<Writer, Submission> way) {
        int most = capacity.waiting() * Capacity.IN_ALL;
        if (unanswered.incrementAndGet() > most) {
            unanswered.decrementAndGet();
            return CompletableFuture.failedStage(Overloaded.inAll(most));
        }
        submission.answer.whenComplete((answer, failure) -> unanswered.decrementAndGet());
        return writers.with(alliance, writer -> {
            way.accept(writer, submission);
            return submission.answer.minimalCompletionStage();
        });
    }

    private static CompletionStage<Either<Refusal, Receipt>> refused(Refusal refusal) {
        return CompletableFuture.completedFuture(Either.left(refusal));
    }

    @Override
    public Option<Alliance> alliance(AllianceId alliance) {
        Chronicle latest = chronicle(alliance);
        Instant now = notBefore(latest);
        return latest.alliance().map(found -> found.at(now));
    }

    private Instant notBefore(Chronicle latest) {
        Instant clocked = clock.instant();
        return clocked.isBefore(latest.at()) ? latest.at() : clocked;
    }

    @Override
    public Option<Alliance> allianceAsOf(AllianceId id, Instant at) {
        Chronicle then = Chronicle.EMPTY;
        while (true) {
            Seq<Entry> more = book.read(id, then.last(), PAGE);
            Seq<Entry> before = more.takeWhile(entry -> !entry.at().isAfter(at));
            then = before.foldLeft(then, (chronicle, entry) -> chronicle.after(entry, charters));
            if (more.isEmpty() || before.size() < more.size()) {
                return then.alliance().map(alliance -> alliance.at(at));
            }
        }
    }

    @Override
    public Seq<Entry> record(AllianceId id, long after, int limit) {
        return book.read(id, after, limit).take(limit);
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public Instant now(AllianceId alliance) {
        return notBefore(chronicle(alliance));
    }

    @Override
    public Option<Rehearsal> rehearsal(AllianceId alliance) {
        Chronicle now = chronicle(alliance);
        return now.alliance().map(found -> Rehearsal.of(found, calendar, now.last(), now.at()));
    }

    private Chronicle chronicle(AllianceId alliance) {
        return writers.with(alliance, Writer::current);
    }

    /** The alliances in memory. */
    Writers writers() {
        return writers;
    }

    @Override
    public Seq<AllianceId> alliances() {
        return book.alliances();
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            lent.awaitAdvanceInterruptibly(lent.arriveAndDeregister(), CLOSING_SECONDS, TimeUnit.SECONDS);
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (TimeoutException e) {
            executor.shutdownNow();
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            writers.close();
            book.close();
        }
    }
}
