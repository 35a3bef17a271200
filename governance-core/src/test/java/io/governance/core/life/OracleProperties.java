package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Charter;
import io.governance.core.charter.ImmutableCharter;
import io.governance.core.charter.VotingCustoms;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.charters.HarbourGuild;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.governance.Rehearsal;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Two engines, one life: each transition is accepted exactly when its conditions hold, its effect holds, and nothing else
 * has changed, as a naive oracle sees it.
 */
final class OracleProperties {

    private static final int STEPS = 260;
    private static final Seq<Charter> CHARTERS = BuiltInCharters.all().append(HarbourGuild.charter());

    @Property(tries = 10, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void the_engine_and_the_clerk_agree_on_every_step(@ForAll long seed) {
        for (Charter charter : CHARTERS) {
            agree(charter, seed);
        }
    }

    /** The clerk knows no customs of voting: their own tests do. */
    static void agree(Charter charter, long seed) {
        Charter plain = ImmutableCharter.copyOf(charter).withCustoms(VotingCustoms.PLAIN);
        Walk walk = new Walk(plain, seed);
        NaiveOracle oracle = new NaiveOracle(new Clerk(plain, walk.now().calendar(), Walk.FOUNDER.value()));
        int judged = 0;
        for (int step = 1; step <= STEPS; step++) {
            Rehearsal before = walk.now();
            Rehearsal.Outcome outcome = walk.step();
            Instant at = outcome.step().at();
            oracle.clerk.passTo(at);
            String here = "life " + seed + " under " + charter.id() + ", step " + step + ": " + outcome.step();
            String said = outcome.result().isLeft() ? outcome.result().getLeft().code() : "";
            Option<Ballot> ballot = outcome.step().command() instanceof CloseBallot close
                    ? before.alliance().ballots().find(close.ballot())
                    : Option.none();
            String expected =
                    oracle.judge(outcome.step().actor().value(), outcome.step().command(), ballot.getOrNull());
            if (expected.equals(NaiveOracle.NO_OPINION)) {
                if (outcome.result().isRight()) {
                    oracle.follow(outcome.step().command());
                }
            } else {
                judged++;
                assertTrue(
                        expected.equals(said) || isToldMore(expected, said), here + ": " + expected + ", not " + said);
            }
            assertSame(tables(oracle.clerk), tables(outcome.after().alliance().at(at), outcome.after()), here);
        }
        int all = judged;
        assertTrue(charter.procedures().isEmpty() || all > STEPS / 10, () -> "only " + all + " steps judged");
    }

    /** Whether somebody who names what is not there is told why: it was dissolved, or is no member. */
    private static boolean isToldMore(String expected, String said) {
        return expected.equals("NOT_FOUND")
                && Set.of("ALREADY_DONE", "NOT_A_MEMBER").contains(said);
    }

    /** The same tables, line by line. */
    private static void assertSame(Map<String, String> expected, Map<String, String> actual, String here) {
        if (!expected.equals(actual)) {
            Set<String> lines = new TreeSet<>(expected.keySet());
            lines.addAll(actual.keySet());
            lines.forEach(line -> assertEquals(expected.get(line), actual.get(line), () -> line + " in " + here));
        }
    }

    private static Map<String, String> tables(Clerk clerk) {
        Map<String, String> tables = new TreeMap<>();
        clerk.members.forEach((id, line) -> tables.put(
                "member " + id,
                line.tier + " " + clerk.isMember(id) + " " + line.representative + " " + line.marks + " "
                        + line.barredTo));
        clerk.seats.forEach((id, line) ->
                tables.put("seat " + id, line.body + " " + line.kind + " " + line.member + " " + line.holder));
        clerk.groups.forEach((id, line) -> tables.put("group " + id, line.template + " " + line.live));
        clerk.proposals.forEach((id, line) -> tables.put(
                "proposal " + id,
                line.outcome + " " + new TreeMap<>(line.done) + " " + line.filedFor + " "
                        + new TreeMap<>(parties(line.parties))));
        clerk.meetings.forEach((id, line) -> tables.put(
                "meeting " + id,
                line.body + " " + line.day + " " + line.agenda + " " + (line.opened != null) + " " + line.closed + " "
                        + line.present + " " + line.members));
        clerk.ballots.forEach((id, line) -> tables.put("ballot " + id, line.body + " " + line.open));
        clerk.answers.forEach((id, answer) -> tables.put("reading " + id, answer.choice()));
        tables.put("end", clerk.ending);
        tables.put("edition", String.valueOf(clerk.editions.size()));
        return tables;
    }

    private static Map<String, String> parties(Map<String, Set<String>> parties) {
        Map<String, String> words = new TreeMap<>();
        parties.forEach((stage, who) -> {
            if (!who.isEmpty()) {
                words.put(stage, who.toString());
            }
        });
        return words;
    }

    private static Map<String, String> tables(Alliance alliance, Rehearsal life) {
        Map<String, String> tables = new TreeMap<>();
        alliance.members()
                .byId()
                .values()
                .forEach(found -> tables.put(
                        "member " + found.id(),
                        found.tier() + " " + found.isCurrentAt(life.at()) + " " + word(found.representative()) + " "
                                + new TreeSet<>(found.marks().toJavaSet()) + " "
                                + found.barredTo().getOrNull()));
        alliance.seats()
                .inOrder()
                .forEach(found -> tables.put(
                        "seat " + found.id(),
                        found.body() + " " + found.kind() + " " + word(found.member()) + " " + word(found.holder())));
        alliance.groups()
                .byId()
                .values()
                .forEach(found -> tables.put("group " + found.id(), found.template() + " " + found.isLive()));
        alliance.proposals()
                .inOrder()
                .forEach(found -> tables.put(
                        "proposal " + found.id(),
                        word(found.outcome()) + " "
                                + new TreeMap<>(found.done()
                                        .mapValues(stamp -> stamp.at()
                                                .atZone(life.calendar().zone())
                                                .toLocalDate())
                                        .toJavaMap())
                                + " " + word(found.filedFor()) + " "
                                + new TreeMap<>(found.parties()
                                        .mapValues(who -> new TreeSet<>(who.toJavaSet()).toString())
                                        .toJavaMap())));
        alliance.meetings()
                .inOrder()
                .forEach(found -> tables.put(
                        "meeting " + found.id(),
                        found.body() + " " + found.day() + " "
                                + found.agendaSent().isDefined() + " "
                                + found.opened().isDefined() + " "
                                + found.closed().isDefined() + " "
                                + words(found.present().toList()) + " "
                                + words(found.attendedFor().toList())));
        alliance.ballots()
                .inOrder()
                .forEach(found -> tables.put("ballot " + found.id(), found.body() + " " + found.isOpen()));
        alliance.readings().choices().forEach((key, choice) -> tables.put("reading " + key, choice));
        tables.put(
                "end",
                alliance.ending()
                        .map(ending -> ending.over() ? "ALLIANCE_ENDED" : "IN_LIQUIDATION")
                        .getOrElse(""));
        tables.put("edition", String.valueOf(alliance.editions().size()));
        return tables;
    }

    private static String word(Option<?> found) {
        return found.map(Object::toString).getOrElse("");
    }

    private static TreeSet<String> words(Seq<?> all) {
        return new TreeSet<>(all.map(Object::toString).toJavaList());
    }
}
