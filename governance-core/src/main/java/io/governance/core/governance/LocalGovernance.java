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
import io.governance.core.record.MinuteBookException;
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
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Governs in this process, on a minute book. Several instances, also in several processes, may share one book. */
public final class LocalGovernance implements Governance {

    private static final int PAGE = 1_000;

    private final MinuteBook book;
    private final Function<CharterId, Option<Charter>> charters;
    private final InstantSource clock;
    private final WorkingCalendar calendar;
    private final ExecutorService executor;
    private final ConcurrentMap<AllianceId, Writer> writers = new ConcurrentHashMap<>();

    /**
     * Obtains a governance on a minute book. It closes the book when it is closed.
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
        this(book, charters, clock, calendar, Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "alliance-writer");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Obtains a governance whose writers work on threads that somebody else provides. */
    LocalGovernance(
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            WorkingCalendar calendar,
            ExecutorService executor) {
        this.book = book;
        this.charters = charters;
        this.clock = clock;
        this.calendar = calendar;
        this.executor = executor;
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
        try {
            if (!writers.containsKey(alliance) && alliance(alliance).isEmpty()) {
                return refused(new RequestRefusal.NotFound("alliance", alliance.value()));
            }
        } catch (MinuteBookException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
        return submit(
                alliance,
                new Submission(
                        command,
                        actor,
                        operation,
                        (existing, at) -> existing.<Either<Refusal, Decision>>map(
                                        found -> found.handle(command, new Occasion(actor, at, calendar)))
                                .getOrElse(
                                        () -> Either.left(new RequestRefusal.NotFound("alliance", alliance.value())))));
    }

    private CompletionStage<Either<Refusal, Receipt>> submit(AllianceId alliance, Submission submission) {
        writer(alliance).submit(submission);
        return submission.answer;
    }

    private static CompletionStage<Either<Refusal, Receipt>> refused(Refusal refusal) {
        return CompletableFuture.completedFuture(Either.left(refusal));
    }

    private Writer writer(AllianceId alliance) {
        return writers.computeIfAbsent(alliance, id -> new Writer(id, book, charters, clock, executor));
    }

    /** Keeps names that nobody founded from filling the memory. A writer that is lost in a race does no harm. */
    private void forgetIfUnknown(AllianceId alliance) {
        writers.computeIfPresent(alliance, (id, writer) -> writer.isIdleAndUnknown() ? null : writer);
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
        Chronicle now = writer(alliance).current();
        if (now.alliance().isEmpty()) {
            forgetIfUnknown(alliance);
        }
        return now;
    }

    @Override
    public Seq<AllianceId> alliances() {
        return book.alliances();
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            book.close();
        }
    }
}
