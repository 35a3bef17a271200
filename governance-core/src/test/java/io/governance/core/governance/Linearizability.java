package io.governance.core.governance;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for an order in which calls that overlapped could have been carried out one after the other, each between its
 * beginning and its end (Wing and Gong 1993), and remembers where it has looked in vain (Lowe 2017).
 *
 * @param <S> what there is; compared by {@code equals}
 * @param <C> what is called for
 * @param <A> what is answered
 */
public final class Linearizability<S, C, A> {

    /**
     * How something behaves when nothing happens at once.
     *
     * @param <S> what there is
     * @param <C> what is called for
     * @param <A> what is answered
     */
    public interface Model<S, C, A> {

        /** What there is at first. */
        S first();

        /** What there is after a call; none if it cannot have been answered so. No answer may stand for any. */
        Option<S> after(S before, C call, Option<A> answer);
    }

    /**
     * A call as its client saw it.
     *
     * @param call what it called for
     * @param answer what it was answered; none if the client never learned it
     * @param from the moment at which it began
     * @param to the moment at which it ended; the last there is if it never did
     * @param <C> what is called for
     * @param <A> what is answered
     */
    public record Call<C, A>(C call, Option<A> answer, long from, long to) {

        /** Obtains a call whose answer nobody learned; it may have been carried out at any time since, or never. */
        public static <C, A> Call<C, A> unanswered(C call, long from) {
            return new Call<>(call, Option.none(), from, Long.MAX_VALUE);
        }
    }

    private record Place<S>(BitSet done, S state) {}

    private final Model<S, C, A> model;
    private final Seq<Call<C, A>> calls;
    private final Set<Place<S>> inVain = new HashSet<>();
    private final ArrayDeque<Call<C, A>> order = new ArrayDeque<>();

    private Linearizability(Model<S, C, A> model, Seq<Call<C, A>> history) {
        this.model = model;
        this.calls = history.sorted(Comparator.comparingLong(Call::from)).toVector();
    }

    /** An order in which the calls could have been carried out; none if there is none. */
    public static <S, C, A> Option<Seq<Call<C, A>>> order(Model<S, C, A> model, Seq<Call<C, A>> history) {
        Linearizability<S, C, A> search = new Linearizability<>(model, history);
        return Option.when(search.goesOn(new BitSet(), model.first()), () -> List.ofAll(search.order));
    }

    private boolean goesOn(BitSet done, S state) {
        long end = firstEnd(done);
        if (end == Long.MAX_VALUE) {
            return true; // what is left was never answered
        }
        if (!inVain.add(new Place<>((BitSet) done.clone(), state))) {
            return false;
        }
        for (int next = done.nextClearBit(0); next < calls.size(); next = done.nextClearBit(next + 1)) {
            Call<C, A> call = calls.get(next);
            if (call.from() > end) {
                return false;
            }
            Option<S> after = model.after(state, call.call(), call.answer());
            if (after.isDefined()) {
                done.set(next);
                order.addLast(call);
                if (goesOn(done, after.get())) {
                    return true;
                }
                order.removeLast();
                done.clear(next);
            }
        }
        return false;
    }

    /** When the first of those calls ended that have not been carried out: none that began later can come before it. */
    private long firstEnd(BitSet done) {
        long end = Long.MAX_VALUE;
        for (int next = done.nextClearBit(0); next < calls.size(); next = done.nextClearBit(next + 1)) {
            end = Math.min(end, calls.get(next).to());
        }
        return end;
    }
}
