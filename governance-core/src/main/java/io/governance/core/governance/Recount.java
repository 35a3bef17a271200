package io.governance.core.governance;

import io.governance.core.Act;
import io.governance.core.CharterId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.charter.Charter;
import io.governance.core.commands.ballots.Poll;
import io.governance.core.record.Entry;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A second look at a record, from its first entry on: every vote is counted anew and every ruling is compared with the one
 * that was recorded. Immutable; derived, never stored.
 */
public final class Recount {

    private final Function<CharterId, Option<Charter>> charters;
    private final Chronicle chronicle;
    private final int rulings;
    private final Option<Discrepancy> discrepancy;

    /**
     * Where a record contradicts itself.
     *
     * @param number the entry
     * @param what what is wrong with it
     */
    public record Discrepancy(long number, Text what) {}

    private Recount(
            Function<CharterId, Option<Charter>> charters,
            Chronicle chronicle,
            int rulings,
            Option<Discrepancy> discrepancy) {
        this.charters = charters;
        this.chronicle = chronicle;
        this.rulings = rulings;
        this.discrepancy = discrepancy;
    }

    /** Obtains a recount before the first entry. */
    public static Recount under(Function<CharterId, Option<Charter>> charters) {
        return new Recount(charters, Chronicle.EMPTY, 0, Option.none());
    }

    /** Returns the recount after one more entry; nothing more is looked at behind a discrepancy. */
    public Recount after(Entry entry) {
        if (discrepancy.isDefined()) {
            return this;
        }
        try {
            Option<Text> wrong = Option.when(
                            entry.at().isBefore(chronicle.at()),
                            Text.of("其时间早于前一条", "it was recorded before the entry ahead of it"))
                    .orElse(() -> lateOrSecondVote(entry));
            Chronicle next = chronicle.after(entry, charters);
            return wrong.orElse(() -> otherVerdict(entry.act(), next))
                    .map(what -> found(entry.number(), what))
                    .getOrElse(() -> new Recount(
                            charters,
                            next,
                            entry.act() instanceof BallotAct.BallotClosed ? rulings + 1 : rulings,
                            discrepancy));
        } catch (RuntimeException contradiction) {
            return found(
                    entry.number(),
                    Text.of(
                            "不能由其前的记录推出：" + contradiction.getMessage(),
                            "it does not follow from those before it: " + contradiction.getMessage()));
        }
    }

    private Recount found(long number, Text what) {
        return new Recount(charters, chronicle, rulings, Option.some(new Discrepancy(number, what)));
    }

    private Option<Text> lateOrSecondVote(Entry entry) {
        if (!(entry.act() instanceof BallotAct.VoteCast vote)) {
            return Option.none();
        }
        Ballot ballot = chronicle
                .alliance()
                .flatMap(alliance -> alliance.ballots().find(vote.ballot()))
                .getOrElseThrow(() -> new IllegalStateException("there is no ballot " + vote.ballot()));
        if (!ballot.isOpen()) {
            return Option.some(Text.of("表决 " + vote.ballot() + " 已经结束", "the ballot " + vote.ballot() + " had closed"));
        }
        return Poll.electorate(chronicle.alliance().get(), ballot, entry.at())
                .votingThrough(vote.seat())
                .filter(voter -> ballot.vote(voter).isDefined())
                .map(voter -> Text.of(
                        voter.id() + " 在表决 " + vote.ballot() + " 中已经投过票",
                        "the vote of " + voter.id() + " on " + vote.ballot() + " had been cast"));
    }

    private static Option<Text> otherVerdict(Act act, Chronicle next) {
        return Option.of(act instanceof BallotAct.BallotClosed closed ? closed : null)
                .flatMap(closed -> next.alliance()
                        .flatMap((Alliance alliance) -> alliance.ballots().find(closed.ballot()))
                        .map(ballot -> ballot.ruling().verdict())
                        .filter(verdict -> verdict != closed.verdict())
                        .map(verdict -> Text.of(
                                "表决 " + closed.ballot() + " 记为 " + closed.verdict() + "，按票重算为 " + verdict,
                                "the ballot " + closed.ballot() + " was recorded as " + closed.verdict()
                                        + ", and its votes come to " + verdict)));
    }

    /** How many rulings were compared and found as recorded. */
    public int rulings() {
        return rulings;
    }

    /** The first place where the record contradicts itself; none if it does not. */
    public Option<Discrepancy> discrepancy() {
        return discrepancy;
    }
}
