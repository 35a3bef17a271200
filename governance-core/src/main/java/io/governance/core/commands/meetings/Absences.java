package io.governance.core.commands.meetings;

import io.governance.core.Act;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.Tier;
import io.governance.core.commands.members.TierChanges;
import io.governance.core.meeting.Meeting;
import io.governance.core.membership.Member;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** What follows from missing meetings in a row. */
public final class Absences {

    private Absences() {}

    /** The acts that follow when a meeting closes. */
    static Seq<Act> after(Alliance alliance, Meeting closing, Instant at) {
        return alliance.charter().absenceRules().flatMap(rule -> after(alliance, closing, rule, at));
    }

    private static Seq<Act> after(Alliance alliance, Meeting closing, AbsenceRule rule, Instant at) {
        if (!rule.meetings().under(alliance.readings()).contains(closing.kind())) {
            return List.empty();
        }
        return alliance.members()
                .currentAt(at)
                .filter(member -> rule.tiers().contains(member.tier()))
                .filter(member -> inARow(alliance, rule, member, List.of(closing)) >= rule.inARow())
                .flatMap(member -> TierChanges.of(
                        alliance, member, lower(alliance, rule, member), List.of(rule.citation(), rule.duty())));
    }

    /** How many meetings in a row a member has missed in its class, up to now. */
    public static int inARow(Alliance alliance, AbsenceRule rule, Member member) {
        return inARow(alliance, rule, member, List.empty());
    }

    private static int inARow(Alliance alliance, AbsenceRule rule, Member member, Seq<Meeting> closing) {
        Seq<Meeting> held = alliance.meetings()
                .inOrder()
                .filter(meeting -> meeting.closed().isDefined())
                .filter(meeting -> rule.meetings().under(alliance.readings()).contains(meeting.kind()))
                .sortBy(meeting -> meeting.closed().get().number())
                .appendAll(closing)
                .filter(meeting -> meeting.opened().get().at().isAfter(member.tierSince()));
        return held.reverse()
                .takeWhile(meeting -> !meeting.attendedFor().contains(member.id()))
                .size();
    }

    private static String lower(Alliance alliance, AbsenceRule rule, Member member) {
        Seq<String> ladder = alliance.charter().tiers().map(Tier::id);
        int step = ladder.indexOf(member.tier());
        return rule.toLowest().under(alliance.readings()) ? ladder.head() : ladder.get(Math.max(0, step - 1));
    }
}
