package io.governance.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.membership.MembershipAct;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which bodies a member sat on when it left. */
final class SeatsTest {

    private static final BodyId COUNCIL = BodyId.of("council");
    private static final SeatId SEAT = SeatId.of("s1");
    private static final MemberId LEAVER = MemberId.of("m1");
    private static final Stamp STAMP = new Stamp(1, Instant.parse("2026-01-05T01:00:00Z"), PersonId.of("founder"));

    private static Seats after(Act... acts) {
        return List.of(acts).foldLeft(Seats.NONE, (seats, act) -> seats.after(act, STAMP));
    }

    private static Act registered(Option<MemberId> member) {
        return new SeatAct.SeatRegistered(
                new Seat(SEAT, COUNCIL, "director", member, Option.some(PersonId.of("p1")), 1, Option.none()),
                List.empty());
    }

    private static Act left(MemberId member) {
        return new MembershipAct.MembershipEnded(member, "退出", List.empty());
    }

    @Test
    void a_member_that_left_is_known_to_have_sat_there_after_another_took_its_seat() {
        Act filled = new SeatAct.SeatFilled(SEAT, Option.some(MemberId.of("m2")), PersonId.of("p2"), List.empty());
        Seats seats = after(registered(Option.some(LEAVER)), left(LEAVER), filled, left(LEAVER));

        assertEquals(HashSet.of(COUNCIL), seats.leftWith(LEAVER));
        assertFalse(seats.find(SEAT).get().isVacant());
    }

    @Test
    void a_member_that_gave_its_seat_up_before_it_left_sat_nowhere() {
        Act vacated = new SeatAct.SeatVacated(SEAT, List.empty());

        assertTrue(after(registered(Option.some(LEAVER)), vacated, left(LEAVER))
                .leftWith(LEAVER)
                .isEmpty());
        assertTrue(after(registered(Option.some(LEAVER))).leftWith(LEAVER).isEmpty());
    }
}
