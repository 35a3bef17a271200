package io.governance.adapters.jdbc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.ballot.Elector;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;

/** Reads an elector, more strictly than what reads any record and several times as fast: a roll has thousands. */
final class ElectorForm extends JsonDeserializer<Elector> {

    @Override
    public Elector deserialize(JsonParser json, DeserializationContext context) throws IOException {
        expect(json, json.isExpectedStartObjectToken(), "an elector");
        Option<List<SeatId>> seats = Option.none();
        Option<MemberId> member = Option.none();
        Option<Long> weight = Option.none();
        Option<VoterClass> voters = Option.none();
        Option<Boolean> vacant = Option.none();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "seats" -> seats = only(json, seats, seats(json));
                case "member" -> member = only(json, member, MemberId.of(text(json)));
                case "weight" -> weight = only(json, weight, number(json));
                case "voters" -> voters = only(json, voters, VoterClass.of(text(json)));
                case "vacant" -> vacant = only(json, vacant, truth(json));
                default -> context.handleUnknownProperty(json, this, Elector.class, name);
            }
        }
        expect(json, seats.isDefined() && weight.isDefined() && vacant.isDefined(), "a whole elector");
        return new Elector(seats.get(), member, weight.get(), voters, vacant.get());
    }

    private static <T> Option<T> only(JsonParser json, Option<T> before, T found) throws JsonMappingException {
        expect(json, before.isEmpty(), "an elector that says each thing once");
        return Option.some(found);
    }

    private static List<SeatId> seats(JsonParser json) throws IOException {
        expect(json, json.isExpectedStartArrayToken(), "an array of seats");
        ArrayList<SeatId> seats = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            seats.add(SeatId.of(text(json)));
        }
        return List.ofAll(seats);
    }

    private static String text(JsonParser json) throws IOException {
        expect(json, json.hasToken(JsonToken.VALUE_STRING), "a text");
        return json.getText();
    }

    private static long number(JsonParser json) throws IOException {
        expect(json, json.hasToken(JsonToken.VALUE_NUMBER_INT), "a whole number");
        return json.getLongValue();
    }

    private static boolean truth(JsonParser json) throws IOException {
        expect(json, json.currentToken().isBoolean(), "true or false");
        return json.getBooleanValue();
    }

    private static void expect(JsonParser json, boolean found, String what) throws JsonMappingException {
        if (!found) {
            throw JsonMappingException.from(json, "not " + what);
        }
    }
}
