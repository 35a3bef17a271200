package io.governance.core.voting;

/**
 * How many votes stand under each mark, of all voters or of one class, in seats or in weight. Immutable; never negative.
 *
 * <p>The sums nest: entitled = in office + vacant; in office = present + absent; present = cast + silent; cast = favour +
 * against + abstain. The entitled sum always fits in a {@code long}.
 *
 * @param favour votes for
 * @param against votes against
 * @param abstain abstentions that were cast
 * @param silent present without a cast vote
 * @param absent in office and not present
 * @param vacant held by nobody
 */
public record Tally(long favour, long against, long abstain, long silent, long absent, long vacant) {

    /** No votes at all. */
    public static final Tally EMPTY = new Tally(0, 0, 0, 0, 0, 0);

    public Tally {
        if ((favour | against | abstain | silent | absent | vacant) < 0) {
            throw new IllegalArgumentException(
                    "a tally has no negative counts: favour=" + favour + ", against=" + against + ", abstain=" + abstain
                            + ", silent=" + silent + ", absent=" + absent + ", vacant=" + vacant);
        }
        try {
            Math.addExact(
                    Math.addExact(Math.addExact(favour, against), Math.addExact(abstain, silent)),
                    Math.addExact(absent, vacant));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the votes on the roll add up to more than " + Long.MAX_VALUE, e);
        }
    }

    /** All seats of the roll (全部席位): in office and vacant. */
    public long entitled() {
        return inOffice() + vacant;
    }

    /** Seats that somebody holds (在任). */
    public long inOffice() {
        return present() + absent;
    }

    /** Seats whose holder takes part in the vote (到会). */
    public long present() {
        return cast() + silent;
    }

    /** Ballots cast (已投票). */
    public long cast() {
        return favour + against + abstain;
    }

    /** The number under one mark. */
    public long of(Mark mark) {
        return switch (mark) {
            case FAVOUR -> favour;
            case AGAINST -> against;
            case ABSTAIN -> abstain;
            case SILENT -> silent;
            case ABSENT -> absent;
            case VACANT -> vacant;
        };
    }

    /** Returns this tally with {@code votes} more under one mark. */
    Tally plus(Mark mark, long votes) {
        long sum;
        try {
            sum = Math.addExact(of(mark), votes);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("the votes on the roll add up to more than " + Long.MAX_VALUE, e);
        }
        return switch (mark) {
            case FAVOUR -> new Tally(sum, against, abstain, silent, absent, vacant);
            case AGAINST -> new Tally(favour, sum, abstain, silent, absent, vacant);
            case ABSTAIN -> new Tally(favour, against, sum, silent, absent, vacant);
            case SILENT -> new Tally(favour, against, abstain, sum, absent, vacant);
            case ABSENT -> new Tally(favour, against, abstain, silent, sum, vacant);
            case VACANT -> new Tally(favour, against, abstain, silent, absent, sum);
        };
    }

    /** Adds what stands under the marks of a bit set; the sums that charters use are met first. */
    long sum(int marks) {
        return switch (marks) {
            case Count.FAVOUR_BITS -> favour;
            case Count.PRESENT_BITS -> favour + against + abstain + silent;
            case Count.IN_OFFICE_BITS -> favour + against + abstain + silent + absent;
            case Count.ENTITLED_BITS -> favour + against + abstain + silent + absent + vacant;
            case Count.DECIDED_BITS -> favour + against;
            case Count.CAST_BITS -> favour + against + abstain;
            default -> sumOfEach(marks);
        };
    }

    private long sumOfEach(int marks) {
        return ((marks & 1) != 0 ? favour : 0)
                + ((marks & 2) != 0 ? against : 0)
                + ((marks & 4) != 0 ? abstain : 0)
                + ((marks & 8) != 0 ? silent : 0)
                + ((marks & 16) != 0 ? absent : 0)
                + ((marks & 32) != 0 ? vacant : 0);
    }
}
