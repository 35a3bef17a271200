package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A roll whose seats can be made to stand otherwise, and what it then looks like. Not thread-safe.
 *
 * <p>Marks that a formula cannot tell apart are one group, and seats that it cannot tell apart are one cell.
 */
final class MovableRoll {

    private static final Seq<Mark> MOVABLE = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.ABSENT, Mark.SILENT);

    private static final Mark[] MARKS = Mark.values();

    /** Seats that the formula cannot tell apart but for their mark. */
    static final class Cell {
        private final Option<VoterClass> voters;
        private final long weight;
        private final long[] standing = new long[MARKS.length];
        final long[] movable;
        final long[] moved;

        private Cell(Option<VoterClass> voters, long weight, int groups) {
            this.voters = voters;
            this.weight = weight;
            this.movable = new long[groups];
            this.moved = new long[groups];
        }
    }

    /** Marks that the formula cannot tell apart; a seat that arrives takes the first, seats leave in this order. */
    final Mark[][] groups;

    final Cell[] cells;
    final boolean plain;
    private final boolean open;

    MovableRoll(Formula.Stated formula, Roll roll, boolean open) {
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
    }

    /** How many seats may move. */
    long movableSeats() {
        long seats = 0;
        for (Cell cell : cells) {
            for (long movable : cell.movable) {
                seats += movable;
            }
        }
        return seats;
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

    /** The roll after the moves. */
    Roll roll() {
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
    Seq<Distance.Change> changes() {
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
