package io.governance.core.funding;

import io.governance.core.Act;
import io.governance.core.Stamp;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The money of an alliance (账册), to which lines are only ever added. Every amount is exact, in minor units (分). Immutable.
 *
 * @param accounts each account by its name
 * @param movements what came in and went out, in its order
 * @param audits the audits, in their order
 * @param received everything that ever came in, in minor units; no other sum is larger
 */
public record Ledger(Map<String, Account> accounts, Seq<Movement> movements, Seq<Audit> audits, long received) {

    /** No money and no accounts. */
    public static final Ledger NONE = new Ledger(TreeMap.empty(), Vector.empty(), Vector.empty(), 0);

    /** The account of that name. */
    public Option<Account> account(String id) {
        return accounts.get(id);
    }

    /** What is in all accounts together, in minor units. */
    public long balance() {
        return accounts.values().map(Account::balance).fold(0L, Math::addExact);
    }

    /** Returns the ledger after an act. */
    public Ledger after(Act act, Stamp stamp) {
        return act instanceof FundingAct own ? own.on(this, stamp) : this;
    }

    Ledger with(Account account) {
        return new Ledger(accounts.put(account.id(), account), movements, audits, received);
    }

    Ledger changing(String id, UnaryOperator<Account> change, Movement line) {
        Account account =
                accounts.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no account " + id));
        return new Ledger(accounts.put(id, change.apply(account)), movements.append(line), audits, received);
    }

    /** Whether so much more can be counted. */
    public boolean counts(long amount) {
        return amount <= Long.MAX_VALUE - received;
    }

    Ledger receiving(long amount) {
        return new Ledger(accounts, movements, audits, Math.addExact(received, amount));
    }

    Ledger audited(Audit audit) {
        return new Ledger(accounts, movements, audits.append(audit), received);
    }
}
