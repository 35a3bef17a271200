package io.governance.adapters.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;

/** Clients that do as much as they can at the same time, each of them one thing after the other. */
final class Crowding {

    /** What a client does with one of the things to do; it goes on when that is done. */
    interface Work {
        CompletableFuture<?> on(int number) throws Exception;
    }

    /** How a client waits. */
    enum Clients {
        /** A thread of its own sleeps until its turn comes. */
        SLEEPING,
        /** As in a web server: whoever has the answer goes on with it. */
        CALLED_BACK
    }

    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final int clients;
    private final Work work;
    private final Work afterwards;
    private final long[] latencies;
    private final long elapsed;

    private Crowding(Clients kind, int clients, int things, Work work, Work afterwards) throws Exception {
        this.clients = clients;
        this.work = work;
        this.afterwards = afterwards;
        this.latencies = new long[things];
        long begun = System.nanoTime();
        switch (kind) {
            case SLEEPING -> sleeping();
            case CALLED_BACK -> calledBack();
        }
        this.elapsed = System.nanoTime() - begun;
        Arrays.sort(latencies);
    }

    /** Lets so many clients share so many things to do, and waits until all is done. */
    static Crowding of(Clients kind, int clients, int things, Work work) throws Exception {
        return of(kind, clients, things, work, number -> NOTHING);
    }

    /** Lets so many clients share so many things to do, and something after each that has no latency of its own. */
    static Crowding of(Clients kind, int clients, int things, Work work, Work afterwards) throws Exception {
        return new Crowding(kind, clients, things, work, afterwards);
    }

    private void sleeping() throws Exception {
        ArrayList<FutureTask<?>> tasks = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            FutureTask<?> task = new FutureTask<>(() -> {
                for (int number = first; number < latencies.length; number += clients) {
                    long asked = System.nanoTime();
                    work.on(number).join();
                    latencies[number] = System.nanoTime() - asked;
                    afterwards.on(number).join();
                }
                return null;
            });
            tasks.add(task);
            new Thread(task, "client-" + client).start();
        }
        for (FutureTask<?> task : tasks) {
            task.get();
        }
    }

    private void calledBack() {
        ArrayList<CompletableFuture<Void>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            all.add(done);
            next(client, done);
        }
        all.forEach(CompletableFuture::join);
    }

    private void next(int number, CompletableFuture<Void> done) {
        if (number >= latencies.length) {
            done.complete(null);
            return;
        }
        try {
            long asked = System.nanoTime();
            work.on(number)
                    .thenCompose(answer -> {
                        latencies[number] = System.nanoTime() - asked;
                        return unchecked(number);
                    })
                    .whenComplete((answer, failure) -> {
                        if (failure == null) {
                            next(number + clients, done);
                        } else {
                            done.completeExceptionally(failure);
                        }
                    });
        } catch (Exception e) {
            done.completeExceptionally(e);
        }
    }

    private CompletableFuture<?> unchecked(int number) {
        try {
            return afterwards.on(number);
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    double perSecond() {
        return latencies.length * 1e9 / elapsed;
    }

    /** The latency that so many percent stay below, in microseconds. */
    double percentile(int percent) {
        return latencies[(int) ((long) latencies.length * percent / 100)] / 1e3;
    }
}
