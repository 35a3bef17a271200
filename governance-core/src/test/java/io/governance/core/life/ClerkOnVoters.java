package io.governance.core.life;

import io.governance.core.Readings;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;

/** The clerk on who votes. */
final class ClerkOnVoters {

    private final Clerk clerk;

    ClerkOnVoters(Clerk clerk) {
        this.clerk = clerk;
    }

    boolean isVacant(String body, Map<String, Clerk.Seat> seats) {
        boolean held = clerk.body(body).everyMember().under(clerk.readings()).isDefined()
                || clerk.body(body).votesPer() == Body.VotesPer.MEMBER;
        for (Clerk.Seat seat : seats.values()) {
            held |= !seat.holder.isEmpty();
        }
        return !held;
    }

    /** Who has a vote on a body, each with its seats; where members have the votes, an empty seat of none has none. */
    Map<String, Map<String, Clerk.Seat>> of(String id, Readings readings) {
        Body body = clerk.body(id);
        Map<String, Map<String, Clerk.Seat>> voters = new TreeMap<>();
        for (Map.Entry<String, Clerk.Seat> line : clerk.seatsOf(id).entrySet()) {
            Clerk.Seat seat = line.getValue();
            SeatKind kind = clerk.kind(id, seat.kind);
            Option<String> tier = kind.onlyOfTier().under(readings);
            boolean ofTier = tier.isEmpty()
                    || seat.holder.isEmpty() && seat.member.isEmpty()
                    || clerk.members.containsKey(seat.member)
                            && clerk.members.get(seat.member).tier.equals(tier.get());
            boolean byMember = body.votesPer() == Body.VotesPer.MEMBER;
            boolean gone = !seat.member.isEmpty()
                    && !clerk.isMember(seat.member)
                    && kind.limit().isEmpty();
            if (byMember && seat.holder.isEmpty()) {
                gone = !clerk.isMember(seat.member)
                        || kind.sentBy().isDefined() && !clerk.mayBeSentBy(kind, seat.member);
            }
            if (kind.votes() && ofTier && !gone) {
                String voter = byMember && !seat.member.isEmpty() ? "member " + seat.member : "seat " + line.getKey();
                voters.computeIfAbsent(voter, fresh -> new TreeMap<>()).put(line.getKey(), seat);
            }
        }
        return voters;
    }
}
