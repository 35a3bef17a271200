package io.governance.core.voting;

import io.vavr.control.Option;

/**
 * Finds how many seats make a motion carry, or lose it, without walking every way: for bodies too large to walk.
 *
 * <p>Where a vote in favour never hurts, the shortest way leads through votes in favour alone, and whatever some number of
 * them does, more of them do: so the number is found by halving.
 */
final class Crossing {

    /** The most seats for which a number is found: each step of the halving may try as many rolls. */
    private static final long MOST = 100_000;

    private final Formula.Stated formula;
    private final MovableRoll roll;
    private final boolean carries;

    private Crossing(Formula.Stated formula, Roll roll, boolean open) {
        this.formula = formula;
        this.roll = new MovableRoll(formula, roll, open);
        this.carries = formula.verdict(roll) == Verdict.PASSED;
    }

    /** The fewest changed seats that turn the outcome; none where that law does not apply, or no number of seats suffices. */
    static Option<Distance.Turn> of(Formula.Stated formula, Roll roll, boolean open) {
        Crossing crossing = new Crossing(formula, roll, open);
        return crossing.isLawful(open) ? crossing.fewest() : Option.none();
    }

    private boolean isLawful(boolean open) {
        return formula.isNeverHurtByFavour()
                && roll.plain
                && roll.cells.length == 1
                && roll.groups.length <= 3
                && roll.movableSeats() <= MOST
                && roll.groups[0].length == 1
                && roll.groups[0][0] == Mark.FAVOUR
                && !(open && carries);
    }

    private Option<Distance.Turn> fewest() {
        MovableRoll.Cell cell = roll.cells[0];
        long low = 0;
        long high = carries ? cell.movable[0] : roll.movableSeats() - cell.movable[0];
        if (high == 0 || !turns(high)) {
            return Option.none();
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (turns(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        turns(high);
        return Option.some(new Distance.Turn(formula.verdict(roll.roll()), high, roll.changes()));
    }

    /** Checks if moving so many seats into favour, or out of it, can turn the outcome; leaves them moved if it can. */
    private boolean turns(long seats) {
        MovableRoll.Cell cell = roll.cells[0];
        int direction = carries ? -1 : 1;
        cell.moved[0] = direction * seats;
        for (long first = 0; first <= seats; first++) {
            long second = seats - first;
            boolean possible = (roll.groups.length > 2 || second == 0)
                    && (carries || (first <= cell.movable[1] && (roll.groups.length < 3 || second <= cell.movable[2])));
            if (!possible) {
                continue;
            }
            cell.moved[1] = -direction * first;
            if (roll.groups.length > 2) {
                cell.moved[2] = -direction * second;
            }
            if ((formula.verdict(roll.roll()) == Verdict.PASSED) != carries) {
                return true;
            }
        }
        return false;
    }
}
