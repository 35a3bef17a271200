package io.governance.core.governance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that is done on this thread, and only when it is told to. Not thread-safe. */
final class Worklist extends AbstractExecutorService {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean shut;

    /** Does the work that has waited longest, if any waits. */
    void doNext() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    @Override
    public void shutdown() {
        shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shut = true;
        List<Runnable> never = new ArrayList<>(waiting);
        waiting.clear();
        return never;
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut && waiting.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        while (!waiting.isEmpty()) {
            doNext();
        }
        return true;
    }
}
