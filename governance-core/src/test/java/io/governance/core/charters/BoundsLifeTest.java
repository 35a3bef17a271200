package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.members.NameRepresentative;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.questions.Rights;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What nobody can bring about by a way round the charter. */
final class BoundsLifeTest {

    @Test
    void whoever_opens_a_ballot_does_not_choose_how_it_is_counted() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(6);
        OpenBallot chosen = new OpenBallot(
                BallotId.of("b"),
                BodyId.of("council"),
                MatterId.of("approve-plan"),
                "计划",
                Readings.recommended().with(ReadingKey.of("R-oscar-base"), "FOR_PLUS_AGAINST"),
                Session.IN_SESSION);

        life.refused("p1", chosen, "STEP_SKIPPED", "12");
    }

    @Test
    @Article("oscar:13c")
    void entrusted_powers_end_with_the_officer_who_entrusted_them() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(6);
        life.by("p1", new EntrustOffice(SeatId.of("chair"), SeatId.of("executive"), "全部", Option.none()));
        assertEquals(1, life.now().entrustings().all().size());

        life.by("p1", new VacateSeat(SeatId.of("chair")));

        assertTrue(life.now().entrustings().all().isEmpty());
    }

    @Test
    @Article("caih:10")
    void a_seat_in_a_member_s_name_does_not_make_its_holder_the_member_s_representative() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by(
                "deputy",
                Life.file(
                        "watch",
                        "correspondent",
                        ChinaAseanPortLife.about("member", "m3", "person", "deputy", "seat", "watcher")));

        life.refused("deputy", new NameRepresentative(MemberId.of("m3"), PersonId.of("deputy")), "NOT_COMPETENT", "20");
        assertFalse(Rights.of(life.now(), PersonId.of("deputy"), life.occasion("deputy"))
                .exists(may -> may.onBehalfOf().contains(MemberId.of("m3"))
                        && may.through().isEmpty()));
    }

    @Test
    @Article("caih:18.1")
    void nobody_takes_a_seat_in_the_name_of_another_member_s_own() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();

        life.refused(
                "deputy",
                Life.file("watch", "correspondent", ChinaAseanPortLife.about("person", "x", "seat", "m4")),
                "ALREADY_EXISTS",
                "");
    }
}
