package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Predicate;

/**
 * Walks every way in which seats of a roll could stand otherwise, those with the fewest changed seats first.
 *
 * <p>Marks that a formula cannot tell apart are walked as one, and so are seats that it cannot tell apart: this keeps the
 * walk exact and short. It ends when it has tried a fixed number of rolls, so that a huge roll cannot hold a caller up.
 */
final class Recount {

    /** How many steps one walk may take; to show a roll of classes or weights is dearer than one step. */
    private static final int BUDGET = 1_000_000;

    private static final int PRICE_OF_LINES = 200;

    /** The walk goes as deep as there are cells: beyond this many it is not begun. */
    private static final int MAX_CELLS = 200;

    private final MovableRoll roll;

    /** How many seats may leave from a group of a cell onwards, at {@code cell × groups + group}. */
    private final long[] onwards;

    private int budget;

    private Recount(Formula.Stated formula, Roll roll, boolean open) {
        this.roll = new MovableRoll(formula, roll, open);
        this.budget = this.roll.cells.length <= MAX_CELLS ? BUDGET : 0;
        int groups = this.roll.groups.length;
        this.onwards = new long[this.roll.cells.length * groups + 1];
        for (int i = onwards.length - 2; i >= 0; i--) {
            onwards[i] = onwards[i + 1] + this.roll.cells[i / groups].movable[i % groups];
        }
    }

    /** Checks if every way of completing an open roll carries, or none does; false also when there are too many ways. */
    static boolean allAgree(Formula.Stated formula, Roll roll, boolean carries) {
        Recount recount = new Recount(formula, roll, true);
        for (long changes = 1; changes <= recount.roll.movableSeats(); changes++) {
            boolean walkedAll = recount.walk(changes, other -> (formula.verdict(other) == Verdict.PASSED) == carries);
            if (!walkedAll) {
                return false;
            }
        }
        return true;
    }

    /** Finds the fewest changed seats that lead to each other verdict. */
    static Distance distance(Formula.Stated formula, Roll roll, boolean open) {
        Recount recount = new Recount(formula, roll, open);
        Verdict now = formula.verdict(roll);
        java.util.List<Verdict> sought = new ArrayList<>(
                formula.quorum().isDefined()
                        ? java.util.List.of(Verdict.PASSED, Verdict.FAILED, Verdict.NO_QUORUM)
                        : java.util.List.of(Verdict.PASSED, Verdict.FAILED));
        sought.remove(now);
        java.util.List<Distance.Turn> turns = new ArrayList<>();
        long tried = 0;
        for (long changes = 1; changes <= recount.roll.movableSeats() && !sought.isEmpty(); changes++) {
            long seats = changes;
            recount.walk(changes, other -> {
                Verdict verdict = formula.verdict(other);
                if (sought.remove(verdict)) {
                    turns.add(new Distance.Turn(verdict, seats, recount.roll.changes()));
                }
                return !sought.isEmpty();
            });
            if (recount.budget <= 0) {
                break;
            }
            tried = changes;
        }
        boolean wayFound = now == Verdict.PASSED ? !turns.isEmpty() : !sought.contains(Verdict.PASSED);
        if (recount.budget <= 0 && !wayFound) {
            Crossing.of(formula, roll, open).forEach(turns::add);
        }
        boolean complete = sought.isEmpty() || tried == recount.roll.movableSeats();
        return new Distance(List.ofAll(turns), complete ? Option.none() : Option.some(tried));
    }

    /** Shows every roll with exactly that many changed seats until {@code goOn} says no; false if it did or had to stop. */
    private boolean walk(long changes, Predicate<Roll> goOn) {
        return leave(0, 0, changes, 0, goOn);
    }

    /** Chooses which seats leave their group, cell by cell. */
    private boolean leave(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (cell == roll.cells.length) {
            return show(goOn);
        }
        if (group == roll.groups.length) {
            return arrive(cell, 0, left, homeless, goOn);
        }
        long most = Math.min(left, roll.cells[cell].movable[group]);
        long least = Math.max(0, left - onwards[cell * roll.groups.length + group + 1]);
        if (isLastRefuge(cell, group)) {
            boolean mayAllLeave = left > 0 && left <= most && group < roll.groups.length - 1;
            return (!mayAllLeave || leave(cell, group, left, left, homeless, goOn))
                    && (least > 0 || leave(cell, group, 0, left, homeless, goOn));
        }
        for (long out = most; out >= least; out--) {
            if (!leave(cell, group, out, left, homeless, goOn)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no group has stayed whole yet and at most one more can: whoever leaves here must then leave nobody over. */
    private boolean isLastRefuge(int cell, int group) {
        return roll.cells.length == 1 && group >= roll.groups.length - 2 && welcoming(roll.cells[cell], 0) == group;
    }

    private boolean leave(int cell, int group, long out, long left, long homeless, Predicate<Roll> goOn) {
        if (--budget <= 0) {
            return false;
        }
        roll.cells[cell].moved[group] = -out;
        boolean goingOn = leave(cell, group + 1, left - out, homeless + out, goOn);
        roll.cells[cell].moved[group] = 0;
        return goingOn;
    }

    /** Chooses where the seats of one cell that left their group arrive: never in a group that others left. */
    private boolean arrive(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (homeless == 0) {
            return leave(cell + 1, 0, left, 0, goOn);
        }
        MovableRoll.Cell here = roll.cells[cell];
        int first = welcoming(here, group);
        if (first == roll.groups.length) {
            return true;
        }
        long least = welcoming(here, first + 1) == roll.groups.length ? homeless : 0;
        for (long in = homeless; in >= least; in--) {
            here.moved[first] = in;
            boolean goingOn = arrive(cell, first + 1, left, homeless - in, goOn);
            here.moved[first] = 0;
            if (!goingOn) {
                return false;
            }
        }
        return true;
    }

    /** The first group from the given one on that no seat of the cell left. */
    private int welcoming(MovableRoll.Cell cell, int from) {
        int group = from;
        while (group < roll.groups.length && cell.moved[group] < 0) {
            group++;
        }
        return group;
    }

    private boolean show(Predicate<Roll> goOn) {
        budget -= roll.plain ? 1 : PRICE_OF_LINES;
        return budget > 0 && goOn.test(roll.roll());
    }
}
