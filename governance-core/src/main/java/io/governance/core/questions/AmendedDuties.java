package io.governance.core.questions;

import io.governance.core.Readings;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Dockets;
import io.governance.core.licensing.Docket;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.PolicyEditions;
import io.governance.core.procedure.Amendment;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What parties would have to license if clauses on licensing were others, or open questions answered otherwise (修改后的许可义务).
 * Derived, never stored, and changes nothing.
 *
 * <p>An amendment governs the reviews that open after it takes effect, so that one which takes effect now leaves almost everything
 * as it is. Each change is therefore shown as it would be had the amendment held from the start, and says whether it would come
 * about too if it took effect at the instant asked about.
 */
public final class AmendedDuties {

    private AmendedDuties() {}

    /** What becomes of a duty. */
    public enum Kind {
        /** It is owed where it was not. */
        ADDED,
        /** It is owed no longer. */
        DROPPED,
        /** It is owed as before, or not owed as before, and something else about it differs. */
        CHANGED
    }

    /**
     * One duty that would be another.
     *
     * @param was what it comes to
     * @param would what it would come to if the changes had held from the start
     * @param fromNow whether its state would be another one too if the changes took effect at the instant
     */
    public record Change(Encumbrance was, Encumbrance would, boolean fromNow) {

        /** What becomes of it. */
        public Kind kind() {
            return was.isOwed() == would.isOwed() ? Kind.CHANGED : would.isOwed() ? Kind.ADDED : Kind.DROPPED;
        }

        /** How it is named: its holder, the intellectual property and what that is related to. */
        public String id() {
            return was.holder() + "/" + was.asset() + "/" + was.subject();
        }
    }

    /**
     * The duties that would be others, by holder.
     *
     * @param amendments what would be changed in the charter; only what concerns licensing matters here
     * @param answers the answers to open questions that would hold
     * @param at the instant asked about
     * @return the changes; empty if there are none, or the charter lays down no duty to license
     */
    public static Seq<Change> of(
            Alliance alliance, Seq<Amendment> amendments, Readings answers, Instant at, ZoneId zone) {
        return Dockets.of(alliance, zone).toList().flatMap(docket -> of(docket, amendments, answers, at));
    }

    private static Seq<Change> of(Docket docket, Seq<Amendment> amendments, Readings answers, Instant at) {
        Docket ever = changed(docket, everywhere(docket.policies(), amendments), answers);
        Docket now = changed(docket, from(docket.policies(), amendments, at), answers);
        return docket.register()
                .heldBy()
                .keySet()
                .toVector()
                .sortBy(Object::toString)
                .flatMap(holder -> docket.of(holder, at)
                        .zip(ever.of(holder, at).zip(now.of(holder, at)))
                        .map(row -> new Change(row._1, row._2._1, row._1.state() != row._2._2.state())))
                .filter(change -> change.was().state() != change.would().state()
                        || !change.was().grant().equals(change.would().grant())
                        || change.fromNow());
    }

    private static Docket changed(Docket docket, PolicyEditions policies, Readings answers) {
        return new Docket(
                policies,
                docket.register(),
                docket.parties(),
                docket.over(),
                docket.readings().with(answers),
                docket.zone());
    }

    private static PolicyEditions everywhere(PolicyEditions policies, Seq<Amendment> amendments) {
        return new PolicyEditions(
                amended(policies.adopted(), amendments),
                policies.later()
                        .map(later -> new PolicyEditions.Later(later.from(), amended(later.policy(), amendments))));
    }

    /** The editions where the changes take effect at an instant, and stay in the editions after it. */
    private static PolicyEditions from(PolicyEditions policies, Seq<Amendment> amendments, Instant at) {
        Seq<PolicyEditions.Later> before =
                policies.later().filter(later -> !later.from().isAfter(at));
        Seq<PolicyEditions.Later> after = policies.later()
                .filter(later -> later.from().isAfter(at))
                .map(later -> new PolicyEditions.Later(later.from(), amended(later.policy(), amendments)));
        return new PolicyEditions(
                policies.adopted(),
                before.append(new PolicyEditions.Later(at, amended(policies.at(at), amendments)))
                        .appendAll(after));
    }

    private static IpPolicy amended(IpPolicy policy, Seq<Amendment> amendments) {
        return amendments
                .filter(amendment -> amendment instanceof Amendment.StrikeOptOut)
                .foldLeft(
                        policy, (left, amendment) -> left.withoutOptOut(((Amendment.StrikeOptOut) amendment).clause()));
    }
}
