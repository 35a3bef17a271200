package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.BallotId;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Histories;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many clients of two servers on one record vote, close and count at once. */
final class ConcurrencyHistoriesOverHttpTest {

    private static final String ALLIANCE = "/api/v1/alliances/aii";

    private final InMemoryMinuteBook book = new InMemoryMinuteBook();
    private final Api one = Api.started(book, BuiltInCharters.all());
    private final Api other = Api.started(book, BuiltInCharters.all());

    @BeforeEach
    void found_an_alliance_with_a_council() {
        created(one.post("/api/v1/alliances", "{\"id\":\"aii\",\"charter\":\"aii\",\"name\":\"工业互联网产业联盟\"}"));
        for (int seat = 0; seat < Histories.SEATS; seat++) {
            created(one.post(
                    ALLIANCE + "/seats",
                    "{\"id\":\"seat-%1$d\",\"body\":\"council\",\"kind\":\"director\",\"person\":\"holder-%1$d\"}"
                            .formatted(seat)));
        }
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    private static Api.Answer created(Api.Answer answer) {
        assertEquals(201, answer.status(), answer::text);
        return answer;
    }

    @Test
    void whatever_clients_are_told_at_once_they_could_have_been_told_one_after_the_other() {
        Histories.play(List.of(new Clerk(one), new Clerk(other)));
    }

    private record Clerk(Api api) implements Histories.Desk {

        private static String path(BallotId ballot) {
            return ALLIANCE + "/ballots/" + ballot;
        }

        private static String said(Api.Answer answer) {
            return answer.status() < 300
                    ? Histories.entry(answer.body().get("entry").asLong())
                    : answer.code();
        }

        @Override
        public long open(BallotId ballot) {
            String asked = "{\"id\":\"%s\",\"body\":\"council\",\"matter\":\"approve-plan\",\"subject\":\"年度工作计划\"}";
            return created(api.post(ALLIANCE + "/ballots", asked.formatted(ballot)))
                    .body()
                    .get("entry")
                    .asLong();
        }

        @Override
        public String cast(BallotId ballot, int seat, Choice choice, String operation) {
            return said(api.as("holder-" + seat)
                    .put(path(ballot) + "/votes/seat-" + seat, "{\"choice\":\"" + choice + "\"}"));
        }

        @Override
        public String close(BallotId ballot, String operation) {
            return said(api.post(path(ballot) + "/closure", "", "Idempotency-Key", operation));
        }

        @Override
        public String count(BallotId ballot) {
            JsonNode forecast = api.get(path(ballot)).body().path("forecast");
            JsonNode counted =
                    forecast.isMissingNode() ? api.get(path(ballot) + "/ruling").body() : forecast;
            JsonNode figures = counted.get("figures");
            return Histories.counted(
                    figures.get("favour").asLong(),
                    figures.get("against").asLong(),
                    figures.get("abstain").asLong(),
                    forecast.isMissingNode() ? counted.get("verdict").asText() : "open");
        }
    }
}
