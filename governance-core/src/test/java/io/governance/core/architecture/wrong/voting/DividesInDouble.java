package io.governance.core.architecture.wrong.voting;

/** Wrong: a share that is rounded. */
public final class DividesInDouble {
    boolean isMetBy(long votes, long base) {
        return votes * 1.0 / base > 0.66;
    }
}
