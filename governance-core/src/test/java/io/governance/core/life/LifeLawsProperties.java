package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.charters.HarbourGuild;
import io.governance.core.governance.Rehearsal;
import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Random lives of alliances under every charter, from the founding on; a life is known by its charter and seed. */
final class LifeLawsProperties {

    private static final int STEPS = 260;
    private static final Seq<Charter> CHARTERS = BuiltInCharters.all().append(HarbourGuild.charter());

    @Property(tries = 8, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void every_step_of_every_life_keeps_the_laws(@ForAll long seed) {
        int accepted = 0;
        for (Charter charter : CHARTERS) {
            accepted += live(charter, seed);
        }
        int share = 100 * accepted / (STEPS * CHARTERS.size());
        assertTrue(share >= 30, () -> "only " + share + " % of what happened in lives " + seed + " came about");
    }

    /** Lives one life and counts what came about. */
    static int live(Charter charter, long seed) {
        Walk walk = new Walk(charter, seed);
        int accepted = 0;
        for (int step = 1; step <= STEPS; step++) {
            Rehearsal before = walk.now();
            Rehearsal.Outcome outcome = walk.step();
            try {
                new LifeLaws(before, outcome).check();
                new EffectLaws(before, outcome).check();
                if (step % 4 == 0) {
                    new CapacityLaws(walk).check();
                }
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(
                        "life " + seed + " under " + charter.id() + ", step " + step + ": " + outcome.step(), broken);
            }
            accepted += outcome.result().isRight() ? 1 : 0;
        }
        assertReplays(charter, walk.now());
        return accepted;
    }

    /** The record alone makes the alliance: replayed from the founding, its acts give an equal one. */
    private static void assertReplays(Charter charter, Rehearsal life) {
        Entry founding = life.entries().head();
        Alliance replayed = Alliance.founded(
                life.alliance().id(), (AllianceAct.AllianceFounded) founding.act(), charter, founding.stamp());
        for (Entry entry : life.entries().tail()) {
            replayed = replayed.after(entry.act(), entry.stamp());
        }
        assertEquals(life.alliance(), replayed);
        assertEquals(
                List.range(1L, life.last() + 1),
                life.entries().map(Entry::number).toList());
    }
}
