package io.governance.adapters.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Clients that do as much as they can at the same time, each of them one thing after the other. */
final class Crowding {

    /** What one client does with one of the things to do. */
    interface Work {
        void on(int number) throws Exception;
    }

    private final long elapsed;
    private final long[] latencies;

    private Crowding(long elapsed, long[] latencies) {
        this.elapsed = elapsed;
        this.latencies = latencies;
    }

    /** Lets so many clients share so many things to do, and waits until all is done. */
    static Crowding of(int clients, int things, Work work) throws InterruptedException, ExecutionException {
        return of(clients, things, work, number -> {});
    }

    /** Lets so many clients share so many things to do, and something after each that has no latency of its own. */
    static Crowding of(int clients, int things, Work work, Work afterwards)
            throws InterruptedException, ExecutionException {
        long[] latencies = new long[things];
        ArrayList<FutureTask<?>> tasks = new ArrayList<>();
        long begun = System.nanoTime();
        for (int client = 0; client < clients; client++) {
            int first = client;
            FutureTask<?> task = new FutureTask<>(() -> {
                for (int number = first; number < things; number += clients) {
                    long asked = System.nanoTime();
                    work.on(number);
                    latencies[number] = System.nanoTime() - asked;
                    afterwards.on(number);
                }
                return null;
            });
            tasks.add(task);
            new Thread(task, "client-" + client).start();
        }
        for (FutureTask<?> task : tasks) {
            task.get();
        }
        long elapsed = System.nanoTime() - begun;
        Arrays.sort(latencies);
        return new Crowding(elapsed, latencies);
    }

    double perSecond() {
        return latencies.length * 1e9 / elapsed;
    }

    /** The latency that so many percent stay below, in microseconds. */
    double percentile(int percent) {
        return latencies[(int) ((long) latencies.length * percent / 100)] / 1e3;
    }
}
