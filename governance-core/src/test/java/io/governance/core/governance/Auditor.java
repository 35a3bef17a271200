package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.OperationId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.BallotAct;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.licensing.LicensingAct;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.governance.core.time.WorkingCalendar;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sees everything that is stored, asked and answered in a simulation, and says what cannot be. It decides and folds by itself
 * and knows nothing of writers. Not thread-safe.
 */
final class Auditor {

    private final AllianceId id;
    private final Storage storage;
    private final WorkingCalendar calendar;
    private final Consumer<Event> happened;

    private Seq<Entry> entries = Vector.empty();
    private Recount recount = Recount.under(BuiltInCharters::named);
    private Instant latest = Instant.MIN;

    /** The alliance after so many entries. */
    private final ArrayList<Option<Alliance>> folds = new ArrayList<>(java.util.List.of(Option.none()));

    private final Map<OperationId, Seq<Asked>> asked = new HashMap<>();
    private final Map<OperationId, Stored> stored = new HashMap<>();
    private final Map<BallotId, Ruling> rulings = new HashMap<>();

    /** What cannot be has been seen. */
    static final class Broken extends AssertionError {
        private static final long serialVersionUID = 1L;

        Broken(String what) {
            super(what);
        }
    }

    private record Stored(String fingerprint, Receipt receipt) {}

    Auditor(AllianceId id, Storage storage, WorkingCalendar calendar, Consumer<Event> happened) {
        this.id = id;
        this.storage = storage;
        this.calendar = calendar;
        this.happened = happened;
    }

    /** How many entries are stored. */
    int length() {
        return entries.size();
    }

    /** When the last entry was recorded. */
    Instant at() {
        return at(length());
    }

    private Instant at(int length) {
        return length == 0 ? Instant.EPOCH : entries.get(length - 1).at();
    }

    /** The alliance as its record makes it. */
    Option<Alliance> alliance() {
        return folds.get(length());
    }

    /** Hears that somebody asks for something. */
    void asked(Asked what) {
        asked.merge(what.operation(), List.of(what), Seq::appendAll);
    }

    /** Hears what a clock told. */
    void told(Instant time) {
        latest = time.isAfter(latest) ? time : latest;
    }

    /** Looks at what has been stored since the last look. */
    void look() {
        Seq<Entry> read = storage.truth.read(id, Math.max(0, length() - 1), Integer.MAX_VALUE);
        require(
                length() == 0 || read.headOption().equals(entries.lastOption()),
                () -> "of " + length() + " entries the last is no longer there");
        Seq<Entry> fresh = length() == 0 ? read : read.tail();
        Seq<Entry> now = entries.appendAll(fresh);
        while (!fresh.isEmpty()) {
            OperationId operation = fresh.head().operation();
            Seq<Entry> run = fresh.takeWhile(entry -> entry.operation().equals(operation));
            recorded(operation, run);
            fresh = fresh.drop(run.size());
        }
        entries = now;
    }

    /** What an operation led to follows from the record before it, and comes once. */
    private void recorded(OperationId operation, Seq<Entry> run) {
        require(!stored.containsKey(operation), () -> operation + " is recorded twice");
        Entry first = run.head();
        Option<Asked> found = Option.of(asked.get(operation))
                .flatMap(all -> all.find(one -> one.fingerprint().equals(first.fingerprint())));
        require(found.isDefined(), () -> "nobody asked for " + first);
        Either<Refusal, Decision> decision = found.get().decide(id, folds.get(folds.size() - 1), first.at(), calendar);
        require(
                decision.isRight(),
                () -> operation + " was to be refused: " + decision.getLeft().code());
        require(
                decision.get().acts().eq(run.map(Entry::act)),
                () -> operation + " should lead to " + decision.get().acts() + ", not to " + run.map(Entry::act));
        require(
                !first.at().isAfter(latest),
                () -> operation + " is recorded at " + first.at() + ", which no clock has told");
        for (Entry entry : run) {
            require(
                    entry.actor().equals(found.get().actor())
                            && entry.fingerprint().equals(first.fingerprint())
                            && entry.at().equals(first.at()),
                    () -> entry + " is not of one piece with " + first);
            fold(entry);
        }
        stored.put(
                operation,
                new Stored(
                        first.fingerprint(),
                        new Receipt(first.number(), run.last().number())));
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new Broken(otherwise.get());
        }
    }

    private void fold(Entry entry) {
        require(entry.number() == folds.size(), () -> "entry " + folds.size() + " is numbered " + entry.number());
        recount = recount.after(entry);
        require(
                recount.discrepancy().isEmpty(),
                () -> "counted again: " + recount.discrepancy().get());
        folds.add(after(folds.get(folds.size() - 1), entry));
        if (entry.act() instanceof BallotAct.BallotClosed closed) {
            happened.accept(Event.RULED);
            rulings.put(
                    closed.ballot(),
                    folds.get(folds.size() - 1).get().ruling(closed.ballot()).get());
        } else if (entry.act() instanceof LicensingAct) {
            happened.accept(Event.LICENSED);
        }
    }

    private static Option<Alliance> after(Option<Alliance> before, Entry entry) {
        return entry.act() instanceof AllianceAct.AllianceFounded founded
                ? Option.some(Alliance.founded(
                        entry.alliance(),
                        founded,
                        BuiltInCharters.named(founded.charter()).get(),
                        entry.stamp()))
                : before.map(alliance -> alliance.after(entry.act(), entry.stamp()));
    }

    /**
     * Hears an answer.
     *
     * @param since how many entries there were when it was asked for
     * @param told what the clock of the answering process told while it decided
     */
    void answered(Asked what, Either<Refusal, Receipt> answer, int since, Seq<Instant> told) {
        look();
        Option<Stored> done = Option.of(stored.get(what.operation()));
        boolean mine = done.exists(found -> found.fingerprint().equals(what.fingerprint()));
        if (answer.isRight()) {
            Receipt receipt = answer.get();
            require(
                    receipt.repeated()
                            ? isDecided(
                                    what,
                                    since,
                                    told,
                                    decision -> decision.exists(
                                            said -> said.recorded().contains(receipt.first())))
                            : mine && done.get().receipt().equals(receipt),
                    () -> what + " has " + receipt + ", and the record has " + done + " and " + length() + " entries");
        } else if (answer.getLeft() instanceof RequestRefusal.OperationReused) {
            require(done.isDefined() && !mine, () -> what + " was said to be asked for already");
        } else {
            String code = answer.getLeft().code();
            require(
                    isDecided(
                            what,
                            since,
                            told,
                            decision -> decision.isLeft()
                                    && decision.getLeft().code().equals(code)),
                    () -> what + " was refused with " + code + ", for which there was no reason");
        }
    }

    /** Whether something is decided in a way on what the record came to at some time since it was asked for. */
    private boolean isDecided(Asked what, int since, Seq<Instant> told, Predicate<Either<Refusal, Decision>> so) {
        long until = Option.of(stored.get(what.operation()))
                .map(done -> done.receipt().first() - 1)
                .getOrElse((long) length());
        for (int length = since; length <= until; length++) {
            for (Instant time : told) {
                Instant at = latest(time.truncatedTo(ChronoUnit.MILLIS), at(length));
                if (so.test(what.decide(id, folds.get(length), at, calendar))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** Hears what a process sees of the alliance; it may have looked at any time since there were so many entries. */
    void seen(Option<Alliance> seen, int since, Seq<Instant> told) {
        look();
        for (int length = length(); length >= since; length--) {
            for (Instant time : told) {
                Instant at = latest(time, at(length));
                if (folds.get(length).map(alliance -> alliance.at(at)).equals(seen)) {
                    return;
                }
            }
        }
        throw new Broken("a process does not see what the record comes to");
    }

    /** Looks at a process that has only now been started: it is what it was, and so is every ruling. */
    void startedAnew(Governance fresh) {
        look();
        require(
                storage.truth.read(id, 0, Integer.MAX_VALUE).eq(entries)
                        && storage.truth.verify(id).isEmpty(),
                () -> "what had been recorded has changed");
        Option<Alliance> folded = entries.foldLeft(Option.none(), Auditor::after);
        require(folded.equals(alliance()), () -> "folded from the beginning the alliance is another one");
        Instant now = fresh.now(id);
        require(!now.isBefore(at()), () -> "it is " + now + " after an entry of " + at());
        Option<Alliance> live = fresh.alliance(id);
        require(
                live.equals(folded.map(alliance -> alliance.at(now))),
                () -> "a process started anew does not see what the record comes to");
        rulings.forEach((ballot, ruling) -> require(
                live.get().ruling(ballot).contains(ruling), () -> "the ruling on " + ballot + " is another one"));
        Recount again = entries.foldLeft(Recount.under(BuiltInCharters::named), Recount::after);
        require(
                again.discrepancy().isEmpty() && again.rulings() == rulings.size(),
                () -> "counted again it is another record");
    }
}
