package io.governance.core;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Lets many threads do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs {@code work} for each number below {@code threads}, all let go together, and returns what each came to. */
    public static <T> Seq<T> run(int threads, IntFunction<T> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            ArrayList<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(executor.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return work.apply(number);
                }));
            }
            ArrayList<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return List.ofAll(results);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            executor.shutdownNow();
        }
    }
}
