package io.governance.adapters.rest;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Matter;
import io.governance.core.charter.Session;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Tally;
import io.governance.core.voting.VoterClass;
import io.javalin.http.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Questions to a charter that need no recorded alliance. */
final class RulingRoutes {

    private static final Seq<String> COUNTS = List.of("favour", "against", "abstain", "silent", "absent", "vacant");

    private final Seq<Charter> charters;

    RulingRoutes(Seq<Charter> charters) {
        this.charters = charters;
    }

    /** What a roll would come to under a charter. */
    void rule(Context ctx) {
        Fields asked = Request.body(ctx).requiring("charter", "body", "matter", "roll");
        Option<Charter> charter = charter(asked, charters);
        Option<BodyId> body = charter.flatMap(found -> body(asked, found));
        Option<MatterId> matter = charter.flatMap(found -> matter(asked, found));
        asked.knows("readings");
        Readings readings = charter.map(found -> readings(asked, found)).getOrElse(Readings::recommended);
        Session session = session(asked);
        boolean open = asked.flag("open").getOrElse(false);
        Option<Roll> roll = asked.object("roll").flatMap(RulingRoutes::roll);
        asked.check();
        charter.get()
                .mandate(body.get(), matter.get(), readings, session)
                .peekLeft(refusal -> {
                    throw Problem.refused(refusal, charter.get());
                })
                .peek(mandate -> Request.answer(
                        ctx, 200, RulingDocument.of(charter.get(), mandate, roll.get(), open, Request.language(ctx))));
    }

    static Option<Charter> charter(Fields asked, Seq<Charter> charters) {
        return asked.oneOf(
                "charter",
                name -> charters.find(charter -> charter.id().value().equals(name)),
                charters.map(charter -> charter.id().value()));
    }

    /** A body that the charter has, or that charters commonly have. */
    static Option<BodyId> body(Fields asked, Charter charter) {
        Seq<BodyId> known =
                charter.bodies().map(Body::id).appendAll(Body.STANDARD.keySet()).distinct();
        return asked.oneOf("body", name -> known.find(body -> body.value().equals(name)), known.map(BodyId::value));
    }

    static Option<MatterId> matter(Fields asked, Charter charter) {
        Seq<MatterId> known = charter.matters().map(Matter::id);
        return asked.oneOf(
                "matter", name -> known.find(matter -> matter.value().equals(name)), known.map(MatterId::value));
    }

    static Readings readings(Fields asked, Charter charter) {
        Option<Fields> answers = asked.object("readings");
        return answers.map(given -> given.names()
                        .foldLeft(
                                Readings.recommended(),
                                (readings, key) -> charter.readings()
                                        .find(reading -> reading.key().value().equals(key))
                                        .onEmpty(() -> unknownReading(given, key, charter))
                                        .flatMap(reading -> given.oneOf(
                                                        key,
                                                        choice -> Option.when(reading.allows(choice), choice),
                                                        reading.options().map(Reading.Option::choice))
                                                .map(choice -> readings.with(reading.key(), choice)))
                                        .getOrElse(readings)))
                .getOrElse(Readings::recommended);
    }

    private static void unknownReading(Fields given, String key, Charter charter) {
        given.knows(key);
        String known =
                charter.readings().map(Reading::key).map(ReadingKey::value).mkString(", ");
        given.fault(
                given.at(key),
                Fault.Code.UNKNOWN_VALUE,
                Text.of("没有此解释，有：" + known, "there is no such reading; there is " + known));
    }

    static Session session(Fields asked) {
        return asked.flag("in_session").getOrElse(false) ? Session.IN_SESSION : Session.IN_RECESS;
    }

    private static Option<Roll> roll(Fields roll) {
        try {
            return Option.some(roll.has("seats") ? seats(roll) : counts(roll));
        } catch (IllegalArgumentException tooMuch) {
            return roll.fault(
                    roll.at(""), Fault.Code.OUT_OF_RANGE, Text.of("总和过大", "adds up to more than " + Long.MAX_VALUE));
        }
    }

    /** A count that is left out is zero; a roll without any count is none. */
    private static Roll counts(Fields roll) {
        if (!COUNTS.exists(roll::has)) {
            roll.requiring("favour");
        }
        return Roll.of(new Tally(
                count(roll, "favour"),
                count(roll, "against"),
                count(roll, "abstain"),
                count(roll, "silent"),
                count(roll, "absent"),
                count(roll, "vacant")));
    }

    private static long count(Fields roll, String name) {
        return roll.number(name, 0, Long.MAX_VALUE).getOrElse(0L);
    }

    private static Roll seats(Fields roll) {
        Seq<Fields> seats = roll.objects("seats");
        Seq<String> names =
                seats.flatMap(seat -> seat.requiring("seat", "choice").text("seat"));
        if (names.distinct().size() < names.size()) {
            roll.fault(
                    roll.at("seats"), Fault.Code.BAD_FORM, Text.of("同一席位出现多次", "a seat stands there more than once"));
        }
        return Roll.of(seats.flatMap(RulingRoutes::line));
    }

    private static Option<Roll.Line> line(Fields seat) {
        Option<Mark> mark = seat.constant("choice", Mark.class);
        long weight = weight(seat);
        Option<VoterClass> voters = seat.id("class", VoterClass::of);
        return mark.map(standing -> new Roll.Line(voters, weight, standing, 1));
    }

    static long weight(Fields seat) {
        return seat.number("weight", 0, Roll.MAX_WEIGHT).getOrElse(1L);
    }
}
