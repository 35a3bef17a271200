package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The most seats for which a number is found by halving: each step may try as many rolls. */
    private static final long MAX_HALVED = 100_000;

    private static final Seq<Mark> MOVABLE = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.ABSENT, Mark.SILENT);

    private static final Mark[] MARKS = Mark.values();

    /** Seats that the formula cannot tell apart but for their mark. */
    private static final class Cell {
        private final Option<VoterClass> voters;
        private final long weight;
        private final long[] standing = new long[MARKS.length];
        private final long[] movable;
        private final long[] moved;

        private Cell(Option<VoterClass> voters, long weight, int groups) {
            this.voters = voters;
            this.weight = weight;
            this.movable = new long[groups];
            this.moved = new long[groups];
        }
    }

    /** Marks that the formula cannot tell apart; a seat that arrives takes the first, seats leave in this order. */
    private final Mark[][] groups;

    private final Cell[] cells;
    private final boolean plain;
    private final boolean open;

    /** How many seats may leave from a group of a cell onwards, at {@code cell × groups + group}. */
    private final long[] onwards;

    private int budget;

    private Recount(Formula.Stated formula, Roll roll, boolean open) {
        Seq<Count> counts = formula.counts();
        boolean byWeight = counts.exists(count -> count.unit() == Unit.WEIGHT) && roll.isWeighted();
        boolean byClass = counts.exists(count -> count.within().isDefined());
        this.open = open;
        this.plain = !byWeight && !byClass;
        this.groups = MOVABLE.groupBy(mark -> counts.map(count -> count.includes(mark)))
                .values()
                .map(group -> group.toJavaArray(Mark[]::new))
                .toList()
                .sortBy(group -> group[0])
                .toJavaArray(Mark[][]::new);
        Map<Roll.Line, Cell> alike = new LinkedHashMap<>();
        for (Roll.Line line : roll.lines()) {
            Option<VoterClass> voters = byClass ? line.voters() : Option.none();
            long weight = byWeight ? line.weight() : 1;
            Cell cell = alike.computeIfAbsent(
                    new Roll.Line(voters, weight, Mark.FAVOUR, 1), key -> new Cell(voters, weight, groups.length));
            cell.standing[line.mark().ordinal()] += line.seats();
            if (mayMove(line.mark())) {
                cell.movable[groupOf(line.mark())] += line.seats();
            }
        }
        this.cells = alike.values().toArray(Cell[]::new);
        this.budget = cells.length <= MAX_CELLS ? BUDGET : 0;
        this.onwards = new long[cells.length * groups.length + 1];
        for (int i = onwards.length - 2; i >= 0; i--) {
            onwards[i] = onwards[i + 1] + cells[i / groups.length].movable[i % groups.length];
        }
    }

    private boolean mayMove(Mark mark) {
        return open ? mark.isOutstanding() : mark != Mark.VACANT;
    }

    private int groupOf(Mark mark) {
        for (int group = 0; group < groups.length; group++) {
            for (Mark member : groups[group]) {
                if (member == mark) {
                    return group;
                }
            }
        }
        throw new IllegalArgumentException("a seat with this mark does not move: " + mark);
    }

    private long movableSeats() {
        return onwards[0];
    }

    /** Checks if every way of completing an open roll carries, or none does; false also when there are too many ways. */
    static boolean allAgree(Formula.Stated formula, Roll roll, boolean carries) {
        Recount recount = new Recount(formula, roll, true);
        for (long changes = 1; changes <= recount.movableSeats(); changes++) {
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
        for (long changes = 1; changes <= recount.movableSeats() && !sought.isEmpty(); changes++) {
            long seats = changes;
            recount.walk(changes, other -> {
                Verdict verdict = formula.verdict(other);
                if (sought.remove(verdict)) {
                    turns.add(new Distance.Turn(verdict, seats, recount.changes()));
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
            acrossTheThreshold(formula, roll, open).forEach(turns::add);
        }
        boolean complete = sought.isEmpty() || tried == recount.movableSeats();
        return new Distance(List.ofAll(turns), complete ? Option.none() : Option.some(tried));
    }

    /**
     * Finds the fewest changed seats that make a motion carry, or lose it, without a walk: where a vote in favour never
     * hurts, the shortest way leads through votes in favour alone, and whatever some number of them does, more of them do.
     *
     * @return none where that law does not apply, or no number of seats suffices
     */
    static Option<Distance.Turn> acrossTheThreshold(Formula.Stated formula, Roll roll, boolean open) {
        Recount recount = new Recount(formula, roll, open);
        boolean carries = formula.verdict(roll) == Verdict.PASSED;
        boolean lawful = formula.isNeverHurtByFavour()
                && recount.plain
                && recount.cells.length == 1
                && recount.groups.length <= 3
                && recount.movableSeats() <= MAX_HALVED
                && recount.groups[0].length == 1
                && recount.groups[0][0] == Mark.FAVOUR
                && !(open && carries);
        if (!lawful) {
            return Option.none();
        }
        Cell cell = recount.cells[0];
        long low = 0;
        long high = carries ? cell.movable[0] : recount.movableSeats() - cell.movable[0];
        if (high == 0 || !recount.turns(formula, carries, high)) {
            return Option.none();
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (recount.turns(formula, carries, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        recount.turns(formula, carries, high);
        return Option.some(new Distance.Turn(formula.verdict(recount.roll()), high, recount.changes()));
    }

    /** Checks if moving so many seats into favour, or out of it, can turn the outcome; leaves them moved if it can. */
    private boolean turns(Formula.Stated formula, boolean carries, long seats) {
        Cell cell = cells[0];
        int direction = carries ? -1 : 1;
        cell.moved[0] = direction * seats;
        for (long first = 0; first <= seats; first++) {
            long second = seats - first;
            boolean possible = (groups.length > 2 || second == 0)
                    && (carries || (first <= cell.movable[1] && (groups.length < 3 || second <= cell.movable[2])));
            if (!possible) {
                continue;
            }
            cell.moved[1] = -direction * first;
            if (groups.length > 2) {
                cell.moved[2] = -direction * second;
            }
            if ((formula.verdict(roll()) == Verdict.PASSED) != carries) {
                return true;
            }
        }
        return false;
    }

    /** Shows every roll with exactly that many changed seats until {@code goOn} says no; false if it did or had to stop. */
    private boolean walk(long changes, Predicate<Roll> goOn) {
        return leave(0, 0, changes, 0, goOn);
    }

    /** Chooses which seats leave their group, cell by cell. */
    private boolean leave(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (cell == cells.length) {
            return show(goOn);
        }
        if (group == groups.length) {
            return arrive(cell, 0, left, homeless, goOn);
        }
        long most = Math.min(left, cells[cell].movable[group]);
        long least = Math.max(0, left - onwards[cell * groups.length + group + 1]);
        if (isLastRefuge(cell, group)) {
            boolean mayAllLeave = left > 0 && left <= most && group < groups.length - 1;
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
        return cells.length == 1 && group >= groups.length - 2 && welcoming(cells[cell], 0) == group;
    }

    private boolean leave(int cell, int group, long out, long left, long homeless, Predicate<Roll> goOn) {
        if (--budget <= 0) {
            return false;
        }
        cells[cell].moved[group] = -out;
        boolean goingOn = leave(cell, group + 1, left - out, homeless + out, goOn);
        cells[cell].moved[group] = 0;
        return goingOn;
    }

    /** Chooses where the seats of one cell that left their group arrive: never in a group that others left. */
    private boolean arrive(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (homeless == 0) {
            return leave(cell + 1, 0, left, 0, goOn);
        }
        Cell here = cells[cell];
        int first = welcoming(here, group);
        if (first == groups.length) {
            return true;
        }
        long least = welcoming(here, first + 1) == groups.length ? homeless : 0;
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
    private int welcoming(Cell cell, int from) {
        int group = from;
        while (group < groups.length && cell.moved[group] < 0) {
            group++;
        }
        return group;
    }

    private boolean show(Predicate<Roll> goOn) {
        budget -= plain ? 1 : PRICE_OF_LINES;
        return budget > 0 && goOn.test(roll());
    }

    private Roll roll() {
        if (plain) {
            long[] votes = cells.length == 0 ? new long[MARKS.length] : votes(cells[0]);
            return Roll.of(new Tally(votes[0], votes[1], votes[2], votes[3], votes[4], votes[5]));
        }
        java.util.List<Roll.Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            long[] votes = votes(cell);
            for (Mark mark : MARKS) {
                if (votes[mark.ordinal()] > 0) {
                    lines.add(new Roll.Line(cell.voters, cell.weight, mark, votes[mark.ordinal()]));
                }
            }
        }
        return Roll.of(lines);
    }

    /** The seats of a cell by mark after the moves. */
    private long[] votes(Cell cell) {
        long[] votes = cell.standing.clone();
        for (int group = 0; group < groups.length; group++) {
            votes[groups[group][0].ordinal()] += Math.max(0, cell.moved[group]);
            long left = Math.max(0, -cell.moved[group]);
            for (Mark mark : groups[group]) {
                long leaving = leaving(cell, mark, left);
                votes[mark.ordinal()] -= leaving;
                left -= leaving;
            }
        }
        return votes;
    }

    private long leaving(Cell cell, Mark mark, long left) {
        return mayMove(mark) ? Math.min(left, cell.standing[mark.ordinal()]) : 0;
    }

    /** The moves that lead to the roll shown last. */
    private Seq<Distance.Change> changes() {
        return List.of(cells).flatMap(this::changes);
    }

    private Seq<Distance.Change> changes(Cell cell) {
        java.util.List<Distance.Change> changes = new ArrayList<>();
        long[] arriving = cell.moved.clone();
        for (int group = 0; group < groups.length; group++) {
            long left = Math.max(0, -cell.moved[group]);
            for (Mark from : groups[group]) {
                long leaving = leaving(cell, from, left);
                left -= leaving;
                for (int to = 0; to < groups.length && leaving > 0; to++) {
                    long seats = Math.min(leaving, Math.max(0, arriving[to]));
                    if (seats > 0) {
                        changes.add(new Distance.Change(cell.voters, cell.weight, from, groups[to][0], seats));
                        arriving[to] -= seats;
                        leaving -= seats;
                    }
                }
            }
        }
        return List.ofAll(changes);
    }
}
