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

    /** How many rolls one walk may try; a roll of classes or weights is dearer. */
    private static final int BUDGET = 400_000;

    private static final int PRICE_OF_LINES = 20;

    private static final Seq<Mark> MOVABLE = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.ABSENT, Mark.SILENT);

    /** Seats that the formula cannot tell apart but for their mark. */
    private static final class Cell {
        private final Option<VoterClass> voters;
        private final long weight;
        private final long[] standing = new long[Mark.values().length];
        private final long[] movable;
        private final long[] moved;

        private Cell(Option<VoterClass> voters, long weight, int groups) {
            this.voters = voters;
            this.weight = weight;
            this.movable = new long[groups];
            this.moved = new long[groups];
        }
    }

    private final List<Seq<Mark>> groups;
    private final java.util.List<Cell> cells;
    private final boolean plain;
    private final long movableSeats;
    private final boolean open;
    private int budget = BUDGET;

    private Recount(Formula.Stated formula, Roll roll, boolean open) {
        Seq<Count> counts = formula.counts();
        boolean byWeight = counts.exists(count -> count.unit() == Unit.WEIGHT) && roll.isWeighted();
        boolean byClass = counts.exists(count -> count.within().isDefined());
        this.open = open;
        this.groups = List.ofAll(MOVABLE.groupBy(mark -> counts.map(count -> count.includes(mark)))
                        .values())
                .<Seq<Mark>>map(group -> group)
                .sortBy(Seq::head);
        Map<Roll.Line, Cell> alike = new LinkedHashMap<>();
        long seats = 0;
        for (Roll.Line line : roll.lines()) {
            Option<VoterClass> voters = byClass ? line.voters() : Option.none();
            long weight = byWeight ? line.weight() : 1;
            Cell cell = alike.computeIfAbsent(
                    new Roll.Line(voters, weight, Mark.FAVOUR, 1), key -> new Cell(voters, weight, groups.size()));
            cell.standing[line.mark().ordinal()] += line.seats();
            if (mayMove(line.mark())) {
                cell.movable[groupOf(line.mark())] += line.seats();
                seats += line.seats();
            }
        }
        this.cells = new ArrayList<>(alike.values());
        this.plain = !byWeight && !byClass;
        this.movableSeats = seats;
    }

    private boolean mayMove(Mark mark) {
        return open ? mark.isOutstanding() : mark != Mark.VACANT;
    }

    private int groupOf(Mark mark) {
        return groups.indexWhere(group -> group.contains(mark));
    }

    /** Checks if every way of completing an open roll carries, or none does; false also when there are too many ways. */
    static boolean allAgree(Formula.Stated formula, Roll roll, boolean carries) {
        Recount recount = new Recount(formula, roll, true);
        for (long changes = 1; changes <= recount.movableSeats; changes++) {
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
        for (long changes = 1; changes <= recount.movableSeats && !sought.isEmpty(); changes++) {
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
        boolean complete = sought.isEmpty() || tried == recount.movableSeats;
        return new Distance(List.ofAll(turns), complete ? Option.none() : Option.some(tried));
    }

    /** Shows every roll with exactly that many changed seats until {@code goOn} says no; false if it did or had to stop. */
    private boolean walk(long changes, Predicate<Roll> goOn) {
        return leave(0, 0, changes, 0, goOn);
    }

    /** Chooses which seats leave their group, cell by cell. */
    private boolean leave(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (cell == cells.size()) {
            return left > 0 || show(goOn);
        }
        Cell here = cells.get(cell);
        if (group == groups.size()) {
            return arrive(cell, 0, left, homeless, goOn);
        }
        for (long out = Math.min(left, here.movable[group]); out >= 0; out--) {
            here.moved[group] = -out;
            boolean goingOn = leave(cell, group + 1, left - out, homeless + out, goOn);
            here.moved[group] = 0;
            if (!goingOn) {
                return false;
            }
        }
        return true;
    }

    /** Chooses where the seats of one cell that left their group arrive: never in a group that others left. */
    private boolean arrive(int cell, int group, long left, long homeless, Predicate<Roll> goOn) {
        if (group == groups.size()) {
            return homeless > 0 || leave(cell + 1, 0, left, 0, goOn);
        }
        Cell here = cells.get(cell);
        if (here.moved[group] < 0) {
            return arrive(cell, group + 1, left, homeless, goOn);
        }
        for (long in = homeless; in >= 0; in--) {
            here.moved[group] = in;
            boolean goingOn = arrive(cell, group + 1, left, homeless - in, goOn);
            here.moved[group] = 0;
            if (!goingOn) {
                return false;
            }
        }
        return true;
    }

    private boolean show(Predicate<Roll> goOn) {
        budget -= plain ? 1 : PRICE_OF_LINES;
        return budget > 0 && goOn.test(roll());
    }

    private Roll roll() {
        if (plain) {
            long[] votes = cells.isEmpty() ? new long[Mark.values().length] : votes(cells.get(0));
            return Roll.of(new Tally(votes[0], votes[1], votes[2], votes[3], votes[4], votes[5]));
        }
        java.util.List<Roll.Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            long[] votes = votes(cell);
            for (Mark mark : Mark.values()) {
                if (votes[mark.ordinal()] > 0) {
                    lines.add(new Roll.Line(cell.voters, cell.weight, mark, votes[mark.ordinal()]));
                }
            }
        }
        return Roll.of(lines);
    }

    /** The seats of a cell by mark after the moves; seats within a group leave in the order of its marks. */
    private long[] votes(Cell cell) {
        long[] votes = cell.standing.clone();
        for (int group = 0; group < cell.moved.length; group++) {
            if (cell.moved[group] > 0) {
                votes[groups.get(group).head().ordinal()] += cell.moved[group];
            } else {
                leaving(cell, group).forEach(line -> votes[line.mark().ordinal()] -= line.seats());
            }
        }
        return votes;
    }

    private Seq<Roll.Line> leaving(Cell cell, int group) {
        long left = -cell.moved[group];
        Seq<Roll.Line> lines = List.empty();
        for (Mark mark : groups.get(group)) {
            long seats = Math.min(left, mayMove(mark) ? cell.standing[mark.ordinal()] : 0);
            if (seats > 0) {
                lines = lines.append(new Roll.Line(cell.voters, cell.weight, mark, seats));
                left -= seats;
            }
        }
        return lines;
    }

    /** The moves that lead to the roll shown last. */
    private Seq<Distance.Change> changes() {
        return List.ofAll(cells).flatMap(this::changes);
    }

    private Seq<Distance.Change> changes(Cell cell) {
        java.util.List<Distance.Change> changes = new ArrayList<>();
        java.util.ArrayDeque<Roll.Line> leaving = new java.util.ArrayDeque<>();
        for (int group = 0; group < cell.moved.length; group++) {
            if (cell.moved[group] < 0) {
                leaving(cell, group).forEach(leaving::add);
            }
        }
        for (int group = 0; group < cell.moved.length; group++) {
            long arriving = Math.max(0, cell.moved[group]);
            while (arriving > 0) {
                Roll.Line line = leaving.remove();
                long seats = Math.min(arriving, line.seats());
                changes.add(new Distance.Change(
                        line.voters(),
                        line.weight(),
                        line.mark(),
                        groups.get(group).head(),
                        seats));
                arriving -= seats;
                if (seats < line.seats()) {
                    leaving.addFirst(new Roll.Line(line.voters(), line.weight(), line.mark(), line.seats() - seats));
                }
            }
        }
        return List.ofAll(changes);
    }
}
