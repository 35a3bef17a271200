package io.governance.core.bench;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.MatterId;
import io.governance.core.Readings;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.AppliedRule;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.governance.core.voting.Verdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A verdict and a full ruling from a rule kept as data, beside the same rule written by hand: the council of aii under
 * article 23, whose rolls change from call to call.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulingBenchmark {

    private static final int ROLLS = 1024;

    private final Roll[] rolls = new Roll[ROLLS];
    private int next;

    private final AppliedRule plain = rule("aii", "council", "elect-head");
    private final AppliedRule forked = rule("aii", "council", "amend-charter");

    /** Makes rolls of a council of 45 that differ in every mark. */
    public RulingBenchmark() {
        for (int i = 0; i < ROLLS; i++) {
            int favour = i % 46;
            int against = (i / 46) % (46 - favour);
            rolls[i] = Roll.of(favour, against, 0, 45 - favour - against, 0);
        }
    }

    private static AppliedRule rule(String charter, String body, String matter) {
        return BuiltInCharters.named(CharterId.of(charter))
                .get()
                .mandate(BodyId.of(body), MatterId.of(matter), Readings.recommended(), Session.IN_RECESS)
                .get()
                .rule();
    }

    private Roll roll() {
        next = (next + 1) & (ROLLS - 1);
        return rolls[next];
    }

    /** The rule as a programmer would write it once and for all. */
    @Benchmark
    public Verdict verdictByHand() {
        Tally votes = roll().seats();
        long present = votes.favour() + votes.against() + votes.abstain() + votes.silent();
        if (3 * present < 2 * (present + votes.absent())) {
            return Verdict.NO_QUORUM;
        }
        return 3 * votes.favour() >= 2 * present ? Verdict.PASSED : Verdict.FAILED;
    }

    /** The verdict alone, from the charter's rule. */
    @Benchmark
    public Verdict verdict() {
        return plain.verdict(roll());
    }

    /** The verdict with reasons and citations. */
    @Benchmark
    public Ruling ruling() {
        return plain.rule(roll());
    }

    /** The verdict with reasons, citations and the outcome under another reading. */
    @Benchmark
    public Ruling rulingWithAlternative() {
        return forked.rule(roll());
    }
}
