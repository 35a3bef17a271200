package io.governance.core.commands.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.BallotId;
import io.governance.core.SeatId;
import io.governance.core.voting.Choice;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CastVoteTest {

    /** The same components in a record that writes itself. */
    private static final class AsRecordsDo {
        private record CastVote(BallotId ballot, SeatId seat, Choice choice, Option<String> authority) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letter of 3 March"})
    void a_vote_is_written_as_a_record_writes_itself_for_operations_are_told_apart_by_it(String authority) {
        BallotId ballot = BallotId.of("b1");
        SeatId seat = SeatId.of("d1");
        Option<String> given = Option.of(authority).filter(text -> !text.isEmpty());
        for (Choice choice : Choice.values()) {
            assertEquals(
                    new AsRecordsDo.CastVote(ballot, seat, choice, given).toString(),
                    new CastVote(ballot, seat, choice, given).toString());
        }
    }
}
