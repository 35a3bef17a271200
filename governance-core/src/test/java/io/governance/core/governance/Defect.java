package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.governance.core.voting.Choice;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** A way in which a minute book may break its contract now and then, so that one sees whether anybody notices. */
enum Defect {
    /** It acknowledges an append without its last entry. */
    DROPS_THE_LAST_ENTRY {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return entries.size() < 2
                    ? to.append(alliance, after, entries)
                    : to.append(alliance, after, entries.dropRight(1));
        }
    },

    /** It acknowledges an append and stores nothing. */
    ACKNOWLEDGES_WHAT_IT_LOSES {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return isLast(to, alliance, after);
        }
    },

    /** It stores an append twice. */
    STORES_TWICE {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return to.append(alliance, after, entries)
                    && to.append(alliance, after + entries.size(), numbered(entries, after + entries.size()));
        }
    },

    /** It stores a part of an append that fails. */
    KEEPS_A_PART {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            if (entries.size() < 2) {
                return to.append(alliance, after, entries);
            }
            to.append(alliance, after, entries.take(1));
            throw new MinuteBookException("torn: a part is stored");
        }
    },

    /** It does not ask which entry an append comes after. */
    DOES_NOT_COMPARE {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            long last = to.read(alliance, 0, Integer.MAX_VALUE).size();
            return to.append(alliance, last, numbered(entries, last));
        }
    },

    /** It gives what it stores another name, as if it had not been asked for. */
    FORGETS_OPERATIONS {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return to.append(
                    alliance,
                    after,
                    entries.map(entry -> new Entry(
                            alliance,
                            entry.number(),
                            entry.at(),
                            entry.actor(),
                            OperationId.of("x" + entry.number()),
                            entry.fingerprint(),
                            entry.act())));
        }
    },

    /** It stores the time of a clock that nobody keeps from going back. */
    KEEPS_ITS_OWN_TIME {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return to.append(
                    alliance,
                    after,
                    entries.map(entry -> new Entry(
                            alliance,
                            entry.number(),
                            entry.at().minus(Duration.ofDays(1)),
                            entry.actor(),
                            entry.operation(),
                            entry.fingerprint(),
                            entry.act())));
        }
    },

    /** It stores another vote than was cast. */
    CHANGES_VOTES {
        @Override
        boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
            return to.append(alliance, after, entries.map(Defect::turned));
        }
    },

    /** It shows a vote in another way than it was stored. */
    SHOWS_OTHER_VOTES {
        @Override
        Seq<Entry> read(MinuteBook from, AllianceId alliance, long after, int atMost) {
            return from.read(alliance, after, atMost).map(Defect::turned);
        }
    },

    /** It does not show what was appended last. */
    SHOWS_OLD_PAGES {
        @Override
        Seq<Entry> read(MinuteBook from, AllianceId alliance, long after, int atMost) {
            return from.read(alliance, after, atMost).dropRight(1);
        }
    },

    /** It answers reads of a long record with a gap. */
    SKIPS_AN_ENTRY {
        @Override
        Seq<Entry> read(MinuteBook from, AllianceId alliance, long after, int atMost) {
            Seq<Entry> all = from.read(alliance, after, atMost);
            return all.size() < 5 ? all : all.removeAt(3);
        }
    };

    /** How many appends go well before one does not. */
    private static final int RARELY = 15;

    boolean append(MinuteBook to, AllianceId alliance, long after, Seq<Entry> entries) {
        return to.append(alliance, after, entries);
    }

    Seq<Entry> read(MinuteBook from, AllianceId alliance, long after, int atMost) {
        return from.read(alliance, after, atMost);
    }

    /** Obtains a book that has this defect, now and then, in front of a sound one. */
    MinuteBook in(MinuteBook sound) {
        return new MinuteBook() {
            private int calls;

            private boolean now() {
                return ++calls % RARELY == 0;
            }

            @Override
            public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
                return now()
                        ? Defect.this.append(sound, alliance, after, entries)
                        : sound.append(alliance, after, entries);
            }

            @Override
            public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
                return now() ? Defect.this.read(sound, alliance, after, atMost) : sound.read(alliance, after, atMost);
            }

            @Override
            public Seq<AllianceId> alliances() {
                return sound.alliances();
            }

            @Override
            public Option<Tampering> verify(AllianceId alliance) {
                return sound.verify(alliance);
            }

            @Override
            public void close() {
                sound.close();
            }
        };
    }

    private static boolean isLast(MinuteBook book, AllianceId alliance, long number) {
        return book.read(alliance, 0, Integer.MAX_VALUE).size() == number;
    }

    private static Seq<Entry> numbered(Seq<Entry> entries, long after) {
        return entries.zipWithIndex((entry, place) -> new Entry(
                entry.alliance(),
                after + 1 + place,
                entry.at(),
                entry.actor(),
                entry.operation(),
                entry.fingerprint(),
                entry.act()));
    }

    private static Entry turned(Entry entry) {
        return entry.act() instanceof BallotAct.VoteCast vote
                ? new Entry(
                        entry.alliance(),
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        entry.operation(),
                        entry.fingerprint(),
                        new BallotAct.VoteCast(
                                vote.ballot(),
                                vote.seat(),
                                vote.choice() == Choice.FAVOUR ? Choice.AGAINST : Choice.FAVOUR,
                                vote.authority(),
                                vote.citations()))
                : entry;
    }
}
